import { mappingReasons } from '../../catalogue/mappingReasons';
import { plain } from '../../domain/label';
import { because, type Context, type Said } from './context';
import type { Beside } from './surroundings';

const UNSURE = 0.7;
const COMMUTING = /\bdomicile ?[-/–] ?travail\b|\bdomicile travail\b|\bcommut(?:ing|e)\b|\bhome[- ]to[- ]work\b/;
/** The contract with the State counts these by journeys to work; the others are of all trips. */
const OF_COMMUTING = 'indicator:modal-share-active-and-public';

/** A modal share of journeys to work alone is not that of all trips (trap 106): said by the label, or by a title beside. */
export function unlessCommuting(context: Context, label: string, said: Said, beside: readonly Beside[]): Said {
  if (!said.meaning.startsWith('indicator:modal-share-') || said.meaning === OF_COMMUTING) return said;
  const text = [label, ...beside.map((one) => one.text)].find((one) => COMMUTING.test(plain(one)));
  if (text === undefined) return said;
  const reason = because(context, mappingReasons.commuting, { text: text.slice(0, 80) });
  return { ...said, confidence: Math.min(said.confidence, UNSURE), reason };
}
