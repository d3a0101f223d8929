import { plain } from '../../domain/label';
import { type StatusSeen, statusIn } from './year';

const A_KIND =
  /^(?:type|nature|statut|status|kind|categorie|etat)(?: (?:de|des) (?:la )?(?:donnees?|valeurs?|chiffres?))?$/;
const A_SCENARIO = /^scenarios?$/;

/** Whether a heading may say that its column tells results from objectives, row by row: `Type`, `Scénario`. */
export const isStatusHeading = (heading: string): boolean =>
  A_KIND.test(plain(heading)) || A_SCENARIO.test(plain(heading));

/** What a row says of its figure in such a column; a scenario that is not known is said to be one, and asked. */
export function rowStatusIn(text: string, heading: string): StatusSeen | null {
  const seen = statusIn(text);
  if (seen.status !== undefined) return seen;
  return text !== '' && A_SCENARIO.test(plain(heading)) ? { status: 'scenario' } : null;
}
