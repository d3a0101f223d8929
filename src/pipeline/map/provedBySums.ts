import { mappingReasons } from '../../catalogue/mappingReasons';
import { addressOf } from '../../domain/cell';
import { SURE } from '../../domain/fact';
import { plain } from '../../domain/label';
import { because, type Context, type Said } from './context';
import { blockSummedBy, type Figures, isSumOf, weigh } from './figures';
import { partsOf } from './rowLabels';

/** A label proved by its figures is as good as a known one. */
const PROVED = 0.97;
/** Several sectors under one name: never sure by the name alone (trap 101). */
const COMPOSITE = 0.85;

/** What a label means beside the one that says the contrary. */
const BESIDE = 0.95;

/** A table of sectors has fewer rows: in a longer list, what adds up does so by chance. */
const MOST_PARTS = 400;

type Named = (meaning: string) => readonly Row[];

/** The rows of a table, and those of each meaning. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly byMeaning: ReadonlyMap<string, readonly Row[]>;
  /** Rows of industry that say that they leave the energy branch out. */
  readonly withoutEnergy: readonly Row[];
}

/** The rows by what they were taken for. */
export function rowsByMeaning(rows: readonly Row[]): Rows {
  const byMeaning = new Map<string, Row[]>();
  for (const row of rows) {
    const group = byMeaning.get(row.said.meaning);
    if (group === undefined) byMeaning.set(row.said.meaning, [row]);
    else group.push(row);
  }
  const industry = byMeaning.get('sector:industrie') ?? [];
  return { rows, byMeaning, withoutEnergy: industry.filter(({ label }) => /\bhors\b|\bexcl/.test(plain(label))) };
}

/** A label known as a part of one sector. */
const isPartOfSector = ({ meaning, runnerUp = '' }: Said): boolean =>
  meaning === 'unknown' && runnerUp.startsWith('sector:') && partsOf(runnerUp).length === 0;

const isLeaf = ({ said: { meaning } }: Row): boolean =>
  /^(?:sector|carrier):/.test(meaning) && partsOf(meaning).length === 0;

/** A row of a grid: its label, what it is taken for, and its figures under the headings of years. */
export interface Row {
  readonly entry: number;
  readonly label: string;
  readonly said: Said;
  readonly figures: Figures;
}

/**
 * Raises what sums prove: a composite that equals its parts, `Industrie` that equals industry and energy branch, a vague label that
 * equals a block of rows.
 */
export function provedBySums(context: Context, table: Rows, row: Row, index: number): Said {
  const { rows, byMeaning } = table;
  const { said } = row;
  const named = (meaning: string): readonly Row[] => byMeaning.get(meaning) ?? [];
  const whole = wholeIndustry(named, row);
  if (whole !== null) {
    return {
      meaning: 'sector:industry-total',
      confidence: PROVED,
      reason: sumReason(context, row, whole),
      runnerUp: said.meaning,
    };
  }
  const parts = partsOf(said.meaning).flatMap((part) => named(`sector:${part}`).slice(0, MOST_PARTS));
  const isComposite = said.meaning === 'sector:residentiel+tertiaire';
  const isProved =
    parts.length > 0 &&
    isSumOf(
      row.figures,
      parts.map(({ figures }) => figures),
    );
  if (isProved && (said.confidence < SURE || isComposite))
    return { ...withoutRunnerUp(said), confidence: PROVED, reason: sumReason(context, row, parts) };
  if (isComposite) {
    const reason = because(context, mappingReasons.composite, { known: row.label });
    return { ...said, confidence: Math.min(said.confidence, COMPOSITE), reason, runnerUp: 'sector:tertiaire' };
  }
  const isBare = isBareIndustry(named, row);
  const apart = isBare ? besideEnergy(table, row) : undefined;
  if (apart !== undefined) {
    const reason = because(context, mappingReasons.industryBeside, { label: row.label, other: apart.label });
    return { meaning: 'sector:industry-total', confidence: BESIDE, reason };
  }
  if (isBare) {
    const reason = because(context, mappingReasons.industry, { label: row.label });
    return { ...said, confidence: Math.min(said.confidence, COMPOSITE), reason, runnerUp: 'sector:industry-total' };
  }
  if (said.confidence >= SURE) return said;
  const leaves = rows.length > MOST_PARTS ? [] : rows.filter((other, i) => i !== index && isLeaf(other));
  if (
    leaves.length > 2 &&
    isSumOf(
      row.figures,
      leaves.map(({ figures }) => figures),
    )
  ) {
    return { meaning: 'total', confidence: PROVED, reason: sumReason(context, row, leaves) };
  }
  if (isPartOfSector(said)) return said; // two other sectors may add up to it by chance
  const block = blockSummedBy(rows, index);
  if (block === null) return said;
  const summed = block.flatMap((i) => rows[i] ?? []);
  return {
    meaning: 'subtotal',
    confidence: PROVED,
    reason: sumReason(context, row, summed),
    ...(said.meaning !== 'unknown' && { runnerUp: said.meaning }),
  };
}

const withoutRunnerUp = ({ meaning, confidence, reason }: Said): Said => ({ meaning, confidence, reason });

/** `584 500 = 338 400 + 246 100 : somme des lignes 6 et 7`. */
function sumReason(context: Context, whole: Row, parts: readonly Row[]): string {
  const i = whole.figures.findIndex(
    (figure, at) => figure !== null && parts.every(({ figures }) => figures[at] != null),
  );
  const number = new Intl.NumberFormat(context.language, { maximumFractionDigits: 3 });
  const shown = (row: Row): string => number.format(row.figures[i] ?? 0);
  if (parts.length > 4) return because(context, mappingReasons.sumOfAll, { value: shown(whole) });
  return because(context, mappingReasons.sum, {
    value: shown(whole),
    parts: parts.map(shown).join(' + '),
    rows: parts.map(({ entry }) => addressLine(context, entry)).join(', '),
  });
}

const addressLine = ({ layout }: Context, entry: number): string =>
  layout.orientation === 'across' ? `${entry + 1}` : addressOf(0, entry).replace(/\d+$/, '');

/** `Industrie` alone says neither "with" nor "without the energy branch" when no row is the energy branch (trap 102). */
const isBareIndustry = (named: Named, { said, label }: Row): boolean =>
  said.meaning === 'sector:industrie' &&
  !/\bhors\b|\bmanufacturiere\b|\bmanufacturing\b|\bexcl/.test(plain(label)) &&
  named('sector:branche-energie').length === 0;

/** The row that leaves the energy branch out, nowhere larger than the one that does not say it. */
function besideEnergy({ withoutEnergy }: Rows, row: Row): Row | undefined {
  const others = withoutEnergy.filter((other) => other !== row);
  weigh([row, ...others].map(({ figures }) => figures));
  return others.find((other) =>
    other.figures.every((figure, i) => figure === null || figure <= (row.figures[i] ?? figure)),
  );
}

/** `Industrie` beside "industrie hors branche énergie" and "branche énergie", and equal to their sum: the two together. */
function wholeIndustry(named: Named, row: Row): readonly Row[] | null {
  if (row.said.meaning !== 'sector:industrie') return null;
  const other = named('sector:industrie').find((one) => one !== row);
  const [energy] = named('sector:branche-energie');
  if (other === undefined || energy === undefined) return null;
  return isSumOf(row.figures, [other.figures, energy.figures]) ? [other, energy] : null;
}
