import { carriers } from '../../catalogue/carriers';
import { indicatorById } from '../../catalogue/indicators';
import { familyNames, statusNames } from '../../catalogue/meaningWords';
import { sectorById } from '../../catalogue/sectors';
import { levelWords } from '../../catalogue/tables/words';
import { taxWords } from '../../catalogue/taxWords';
import type { Bilingual, Language } from '../../domain/message';
import { typeset } from '../../domain/typography';
import { unitName } from '../../domain/unitName';
import { meaningName } from '../../pipeline/reading/meaning';

const carrierById = new Map(carriers.map((one) => [one.id, one]));

/** The bare name of what a meaning names, by its prefix. */
const names: Readonly<Record<string, (rest: string) => Bilingual | undefined>> = {
  sector: (id) => sectorById.get(id)?.name,
  carrier: (id) => carrierById.get(id)?.name,
  indicator: (id) => indicatorById.get(id)?.name,
  family: (id) => named(familyNames, id),
  tax: (id) => named(taxWords, id),
  perimeter: (id) => named(levelWords, id),
  unit: (id) => ({ fr: unitName(id, 'fr'), en: unitName(id, 'en') }),
  year: (id) => named(statusNames, id.slice(id.indexOf(':') + 1)),
};

const named = (list: Readonly<Record<string, Bilingual>>, id: string): Bilingual | undefined =>
  Object.hasOwn(list, id) ? list[id] : undefined;

/** A meaning as a choice says it: the bare name, with a capital unless it is a unit. `sector:residentiel` → `Résidentiel`. */
export function meaningLabel(meaning: string, language: Language): string {
  const cut = meaning.indexOf(':');
  const kind = meaning.slice(0, Math.max(cut, 0));
  const name = Object.hasOwn(names, kind) ? names[kind]?.(meaning.slice(cut + 1)) : undefined;
  const text = name?.[language] ?? meaningName(meaning, language);
  if (kind === 'unit') return text;
  return typeset(`${text.slice(0, 1).toLocaleUpperCase(language)}${text.slice(1)}`, language);
}
