import { carrierLabels } from '../../catalogue/carriers';
import { indicatorLabels, sectorLabels } from '../../catalogue/labels';
import { SURE } from '../../domain/fact';
import { indicatorOfCode } from './indicator';
import { type Match, matcherOf } from './match';
import { core, normal, rawWords, senseOf } from './words';

/** Which list of the catalogue knows a label. */
export type LabelKind = 'sector' | 'carrier' | 'indicator';

export interface KnownLabel extends Match {
  readonly kind: LabelKind;
  readonly isSure: boolean;
  /** What the label means in another list: `Déchets` is a sector and a fuel. */
  readonly other?: KnownLabel;
}

/** A likeness below this counts for nothing when a table is looked for; it may still be asked once one is found. */
const LIKELY = 0.8;
const LONGEST = 120;

export const matchSector = matcherOf(sectorLabels);
export const matchCarrier = matcherOf(carrierLabels);

const indicatorByLabel = new Map<string, string>();
/** By the words of a label, whatever says that it is of the territory; `null` where two share them. */
const indicatorBySense = new Map<string, string | null>();
for (const { target, label, isExactOnly } of indicatorLabels) {
  const sense = isExactOnly === true ? '' : senseOf(rawWords(core(label)));
  const other = indicatorBySense.get(sense);
  indicatorBySense.set(sense, other === undefined || other === target ? target : null);
  for (const key of [normal(label), core(label)]) {
    if (!indicatorByLabel.has(key)) indicatorByLabel.set(key, target);
  }
}

const answered = new Map<string, KnownLabel | null>();

/**
 * What the label of a row or column is, if the catalogue knows it: a sector, a carrier, an indicator by its name or code.
 * Cheap: no likeness to whole indicator names is looked for. `null` when nothing is at least probable.
 */
export function knownLabel(text: string): KnownLabel | null {
  const before = answered.get(text);
  if (before !== undefined) return before;
  const found = text.length > LONGEST || !/\p{L}/u.test(text) ? null : known(text);
  if (answered.size < 20_000) answered.set(text, found);
  return found;
}

function known(text: string): KnownLabel | null {
  const candidates = [
    labelOf('sector', matchSector(text)),
    labelOf('carrier', matchCarrier(text)),
    labelOf('indicator', namedIndicator(text)),
  ].filter((one) => one !== null);
  const [best, other] = candidates.sort((a, b) => b.confidence - a.confidence); // stable: sector first among equals
  if (best === undefined || best.confidence < LIKELY) return null;
  return other === undefined || other.confidence < SURE ? best : { ...best, other };
}

const labelOf = (kind: LabelKind, match: Match | null): KnownLabel | null =>
  match === null ? null : { ...match, kind, isSure: match.confidence >= SURE };

function namedIndicator(text: string): Match | null {
  const code = indicatorOfCode(text);
  if (code !== null && code.period === undefined && /\d/.test(text) && /[._]/.test(text)) {
    return { target: code.indicator.id, confidence: 1, reason: 'exact', known: text.trim(), percent: 100 };
  }
  const exact = indicatorByLabel.get(normal(text));
  const bare = core(text);
  const sense = exact === undefined ? senseOf(rawWords(bare)) : '';
  const target = exact ?? indicatorByLabel.get(bare) ?? (sense === '' ? null : indicatorBySense.get(sense));
  if (target == null) return null;
  return {
    target,
    confidence: exact === undefined ? 0.95 : 1,
    reason: exact === undefined ? 'trimmed' : 'exact',
    known: text.trim(),
    percent: 100,
  };
}
