import { sectorById } from '../../catalogue/sectors';
import type { Data, Language } from '../../domain/message';
import { numberSaid } from '../../domain/numberSaid';
import { unitName } from '../../domain/unitName';
import { meaningName } from '../reading/meaning';

/** What a doubt's data says in a language: meanings, sectors and units by their names, texts of cells as they are. */
export const doubtInWords = (data: Data, language: Language): Data =>
  Object.fromEntries(
    Object.entries(data).map(([hole, value]) => {
      if (hole === 'percent') return ['text', `${numberSaid(Number(value), language)} %`];
      if (typeof value !== 'string') return [hole, value];
      if (hole === 'meaning') return [hole, meaningName(value, language)];
      if (hole === 'unit' || hole === 'expected') return [hole, unitName(value, language)];
      if (hole !== 'parts') return [hole, value];
      const names = value.split(' + ').map((part) => sectorById.get(part)?.name[language] ?? part);
      return [hole, names.join(' + ')];
    }),
  );
