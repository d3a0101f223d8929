import { mappingReasons } from '../../catalogue/mappingReasons';
import { reasons } from '../../catalogue/reasons';
import { sectorById } from '../../catalogue/sectors';
import { plain } from '../../domain/label';
import { type KnownLabel, knownLabel, type LabelKind } from '../reading/knownLabel';
import { because, type Context, type Said } from './context';

/** What the rows of one table are: sectors or carriers, whichever most of them surely are. */
export function axisOf(labels: readonly string[]): 'sector' | 'carrier' {
  const counts: Record<LabelKind, number> = { sector: 0, carrier: 0, indicator: 0 };
  for (const label of labels) {
    const known = knownLabel(label);
    if (known !== null && known.target !== 'all') counts[known.kind] += known.other === undefined ? 1 : 0.4;
  }
  return counts.carrier > counts.sector ? 'carrier' : 'sector';
}

/** What the label of a row means in a table of sectors or of carriers. */
export function rowMeaning(context: Context, label: string, axis: 'sector' | 'carrier'): Said {
  const found = knownLabel(label);
  const known = found?.other?.kind === axis ? { ...found.other, other: found } : found;
  if (known === null) {
    return isTotal(label)
      ? { meaning: 'total', confidence: 0.8, reason: because(context, mappingReasons.total, {}) }
      : { meaning: 'unknown', confidence: 0, reason: because(context, mappingReasons.unknownLabel, {}) };
  }
  const reason = because(context, reasons[known.reason], { known: known.known, percent: known.percent });
  const runnerUp = known.runnerUp === undefined ? {} : { runnerUp: `${known.kind}:${known.runnerUp}` };
  return { meaning: meaningOf(known, label), confidence: known.confidence, reason, ...runnerUp };
}

/** `sector:residentiel`; a total that says it takes in land use is the net total. */
function meaningOf(known: KnownLabel, label: string): string {
  if (known.kind === 'indicator') return `indicator:${known.target}`;
  if (known.target !== 'all') return `${known.kind}:${known.target}`;
  return isNet(label) ? 'total:net' : 'total';
}

const isTotal = (label: string): boolean => /^(?:sous[- ])?(?:total|ensemble|somme)\b/.test(plain(label));
const isNet = (label: string): boolean =>
  /\bnette?s?\b|\b(?:avec|y compris|incluant|inclus)\b.{0,12}\b(?:utcatf|puits|sequestration)/.test(plain(label));

/** The sectors that a label puts together: `sector:transport` → road and other transport. */
export const partsOf = (meaning: string): readonly string[] =>
  meaning.startsWith('sector:') ? (sectorById.get(meaning.slice('sector:'.length))?.parts ?? []) : [];
