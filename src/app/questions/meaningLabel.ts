import { carriers } from '../../catalogue/carriers';
import { indicatorById } from '../../catalogue/indicators';
import { familyNames } from '../../catalogue/meaningWords';
import { sectorById } from '../../catalogue/sectors';
import type { Language } from '../../domain/message';
import { typeset } from '../../domain/typography';
import { meaningName } from '../../pipeline/reading/meaning';

const carrierById = new Map(carriers.map((one) => [one.id, one]));

/** A meaning as a choice says it: the bare name, with a capital. `sector:residentiel` → `Résidentiel`. */
export function meaningLabel(meaning: string, language: Language): string {
  const cut = meaning.indexOf(':');
  const [kind, rest] = [meaning.slice(0, Math.max(cut, 0)), meaning.slice(cut + 1)];
  const named =
    kind === 'sector'
      ? sectorById.get(rest)?.name
      : kind === 'carrier'
        ? carrierById.get(rest)?.name
        : kind === 'indicator'
          ? indicatorById.get(rest)?.name
          : kind === 'family'
            ? Object.entries(familyNames).find(([id]) => id === rest)?.[1]
            : undefined;
  const text = named?.[language] ?? meaningName(meaning, language);
  return typeset(`${text.slice(0, 1).toLocaleUpperCase(language)}${text.slice(1)}`, language);
}
