import { teteIndicatorById } from '../../../catalogue/frameworks/teteIndicators';
import type { Recipient } from '../../../domain/giveBack';
import type { Layout } from '../../../domain/recognition';

type Codes = NonNullable<Layout['codes']>;

/**
 * Whose list each row belongs to, by its identifier: `cae_1.a` is TETE's (and `1a` its forerunner's), `crte_1.1` the CRTE's of 2021.
 * TETE took over some identifiers of the CRTE as they were (`crte_3.1`): among identifiers of TETE alone, they are TETE's; in a list
 * that mixes both, they are both's.
 */
export function originsByRow(codes: Codes): ReadonlyMap<number, readonly Recipient[]> {
  const hasTete = codes.some(({ text }) => !isOfCrte(text));
  const hasCrte = codes.some(({ text }) => isOfCrte(text) && !isTakenOver(text));
  const takenOver: readonly Recipient[] = !hasTete ? ['crte'] : hasCrte ? ['tete', 'crte'] : ['tete'];
  return new Map(
    codes.map(({ row, text }) => {
      const origins: readonly Recipient[] = !isOfCrte(text) ? ['tete'] : isTakenOver(text) ? takenOver : ['crte'];
      return [row, origins];
    }),
  );
}

const isOfCrte = (text: string): boolean => /^crte/i.test(text);

/** Spelt as people do: `CRTE 3.1`, `crte-3.1`. */
const isTakenOver = (text: string): boolean =>
  teteIndicatorById.has(text.toLowerCase().replace(/^crte[ _-]?/, 'crte_'));
