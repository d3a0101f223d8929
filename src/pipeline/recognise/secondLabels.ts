import { plain } from '../../domain/label';
import { familyIn } from '../reading/family';
import { knownLabel } from '../reading/knownLabel';
import { type Face, linesBetween } from './face';
import { textAt } from './headingLines';

/** Lines whose labels are looked at. */
const LOOKED_AT = 60;
/** A column names what is measured when nearly all of its cells do. */
const NEARLY_ALL = 0.8;

const NO_LABELS = /^(?:unites?|sources?|producteurs?|remarques?|commentaires?|observations?|notes?)\b/;

type Kind = 'sector' | 'carrier' | 'family';

/** Which labels name the figures, and which stand beside them on another axis. */
export interface LabelPlaces {
  readonly labelPlace: number;
  readonly secondLabels?: number;
}

/**
 * `Énergie | Secteur`, `Secteur | Polluant`: two labels for each figure. The inner one is taken as the first where both are sectors or
 * carriers, since the outer may be written once for several lines. Labels of the table on the left are not looked at.
 */
export function labelPlaces(
  face: Face,
  line: number,
  labelPlace: number,
  [from, first]: readonly [from: number, first: number],
  end: number,
): LabelPlaces {
  const main = kindAt(face, line, labelPlace, end);
  if (main === null) return { labelPlace };
  for (let place = first - 1; place >= Math.max(from, labelPlace - 3); place -= 1) {
    const kind = place === labelPlace ? null : kindAt(face, line, place, end);
    if (kind === null || kind === main) continue;
    if (kind === 'family' || place < labelPlace) return { labelPlace, secondLabels: place };
    return { labelPlace: place, secondLabels: labelPlace };
  }
  return { labelPlace };
}

/** What the texts down a place mostly are. */
function kindAt(face: Face, line: number, place: number, end: number): Kind | null {
  if (NO_LABELS.test(plain(textAt(face, line, place)))) return null;
  const counts: Record<Kind, number> = { sector: 0, carrier: 0, family: 0 };
  let texts = 0;
  for (const other of linesBetween(face, line, end, LOOKED_AT)) {
    if (typeof face.at(other, place) !== 'string') continue;
    const text = textAt(face, other, place);
    texts += 1;
    const known = knownLabel(text);
    if (known !== null && known.kind !== 'indicator' && known.isSure && known.target !== 'all') counts[known.kind] += 1;
    else if (familyIn(text) !== null) counts.family += 1;
  }
  if (texts > 0 && counts.family >= texts * NEARLY_ALL) return 'family';
  if (counts.sector === counts.carrier) return null;
  return counts.sector > counts.carrier ? 'sector' : 'carrier';
}
