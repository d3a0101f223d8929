import { crosswalkWords } from '../../catalogue/crosswalk/crosswalkWords';
import { crosswalkBetween } from '../../catalogue/crosswalk/crosswalks';
import { viewById } from '../../catalogue/crosswalk/views';
import { sectors } from '../../catalogue/sectors';
import { rowsOf } from '../../domain/crosswalk';
import type { Language } from '../../domain/message';
import { sayPrinted, typeset } from '../../domain/typography';
import type { CrosswalkView } from '../view/view';

/** The sectors of a PCAET and their rows in the contract, as the crosswalk has them, for the officer to change. */
export function crosswalkView(language: Language): CrosswalkView {
  const crosswalk = crosswalkBetween('PCAET', 'CRF');
  const all = viewById.get('CRF')?.sectors ?? [];
  const nameOf = (id: string): string => all.find((row) => row.id === id)?.name[language] ?? id;
  const rows = crosswalk === undefined ? [] : rowsOf(crosswalk);
  return {
    rows: all
      .filter(({ id, isSink }) => rows.includes(id) && isSink !== true)
      .map(({ id }) => ({ row: id, name: typeset(nameOf(id), language) })),
    sectors: sectors.flatMap(({ id, kind, name, crossing }) => {
      if (kind !== 'sector' || crossing === undefined) return [];
      const byDefault = crosswalkWords[crossing.rule];
      return [
        {
          sector: id,
          name: typeset(name[language], language),
          byDefault: sayPrinted(byDefault, { row: nameOf(crossing.to) }, language),
          condition: crossing.condition === undefined ? null : typeset(crossing.condition[language], language),
        },
      ];
    }),
  };
}
