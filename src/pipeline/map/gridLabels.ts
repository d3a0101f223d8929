import { mappingReasons } from '../../catalogue/mappingReasons';
import { addressOf } from '../../domain/cell';
import { SURE } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import { crossing, type Heading, labelSpot, type Spot } from '../../domain/recognition';
import { valueAt } from '../../domain/workbook';
import { familyIn } from '../reading/family';
import { readNumber } from '../reading/number';
import { because, type Context, entryAt, type Said } from './context';
import { blockSummedBy, type Figures, figuresOf, isSumOf } from './figures';
import { headingMeaning } from './headings';
import { axisOf, partsOf, rowMeaning } from './rowLabels';
import {
  type Beside,
  coreUnitOf,
  familyEntry,
  perimeterEntry,
  tableUnit,
  textsBeside,
  unitEntry,
  unitFitting,
  versionEntries,
} from './surroundings';

/** A label proved by its figures is as good as a known one. */
const PROVED = 0.97;
/** Several sectors under one name: never sure by the name alone (trap 101). */
const COMPOSITE = 0.85;

interface Row {
  readonly entry: number;
  readonly label: string;
  readonly said: Said;
  readonly figures: Figures;
}

/** What the headings, labels, units and surroundings of a grid mean. */
export function gridMapping(context: Context): readonly MappingEntry[] {
  const { sheet, layout } = context;
  const headings = layout.headings.map((heading) => ({ heading, said: headingMeaning(context, heading) }));
  const years = headings.filter(({ said }) => said.meaning.startsWith('year:')).map(({ heading }) => heading);
  const labels = layout.entries.map((entry) => textOf(valueAt(sheet, ...where(labelSpot(layout, entry)))));
  const axis = axisOf(labels);
  const rows = layout.entries.map((entry, i): Row => ({
    entry,
    label: labels[i] ?? '',
    said: rowMeaning(context, labels[i] ?? '', axis),
    figures: figuresOf(sheet, layout, entry, years),
  }));
  const proved = rows.map((row, i) => ({ ...row, said: provedBySums(context, rows, row, i) }));
  const beside = textsBeside(context);
  const family = familyEntry(context, beside);
  const core = coreUnitOf(family.meaning === 'family:unknown' ? null : family.meaning.slice('family:'.length));
  return [
    ...headings.map(({ heading, said }) => entryAt(context, heading, heading.text, said)),
    ...headingFamilies(context, years, family.meaning),
    ...proved.map(({ entry, label, said }) => entryAt(context, labelSpot(layout, entry), label, said)),
    family,
    ...unitEntries(context, { years, headings: layout.headings, rows: proved, beside, core }),
    perimeterEntry(context, beside),
    ...versionEntries(context, beside),
  ];
}

const where = ({ row, col }: Spot): [row: number, col: number] => [row, col];
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : typeof value === 'number' ? `${value}` : '';

/** A heading that names another family than the table: "GES" and "Énergie" over the same years. */
const headingFamilies = (context: Context, years: readonly Heading[], family: string): readonly MappingEntry[] =>
  years.flatMap((heading) => {
    const named = [...heading.path]
      .reverse()
      .map(familyIn)
      .find((one) => one !== null);
    if (named == null || family === `family:${named}`) return [];
    const reason = because(context, mappingReasons.familyHere, { text: heading.path.join(' / ').slice(0, 80) });
    return [entryAt(context, heading, heading.text, { meaning: `family:${named}`, confidence: 1, reason })];
  });

/** Raises what sums prove: a composite that equals its parts, a vague label that equals a block of rows. */
function provedBySums(context: Context, rows: readonly Row[], row: Row, index: number): Said {
  const { said } = row;
  const parts = partsOf(said.meaning).flatMap((part) =>
    rows.filter((other) => other.said.meaning === `sector:${part}`),
  );
  const isComposite = said.meaning === 'sector:residentiel+tertiaire';
  const isProved = isSumOf(
    row.figures,
    parts.map(({ figures }) => figures),
  );
  if (isProved && (said.confidence < SURE || isComposite))
    return { ...withoutRunnerUp(said), confidence: PROVED, reason: sumReason(context, row, parts) };
  if (isComposite) {
    const reason = because(context, mappingReasons.composite, { known: row.label });
    return { ...said, confidence: Math.min(said.confidence, COMPOSITE), reason, runnerUp: 'sector:tertiaire' };
  }
  if (said.confidence >= SURE) return said;
  const leaves = rows.filter(
    (other, i) =>
      i !== index && /^(?:sector|carrier):/.test(other.said.meaning) && partsOf(other.said.meaning).length === 0,
  );
  if (
    leaves.length > 2 &&
    isSumOf(
      row.figures,
      leaves.map(({ figures }) => figures),
    )
  ) {
    return { meaning: 'total', confidence: PROVED, reason: sumReason(context, row, leaves) };
  }
  const block = blockSummedBy(
    rows.map(({ figures }) => figures),
    index,
  );
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

interface Units {
  readonly years: readonly Heading[];
  readonly headings: readonly Heading[];
  readonly rows: readonly Row[];
  readonly beside: readonly Beside[];
  readonly core: string | null;
}

/** Units of headings and rows where written there; the table's own when some figure has none nearer. */
function unitEntries(context: Context, { years, headings, rows, beside, core }: Units): readonly MappingEntry[] {
  const { sheet, layout } = context;
  const onHeadings = years.flatMap((heading) => {
    const seen = [...heading.path]
      .reverse()
      .map((text) => unitFitting(text, null))
      .find((one) => one !== null);
    return seen == null
      ? []
      : [{ heading, entry: unitEntry(context, { ...heading, text: heading.path.join(' / ') }, seen) }];
  });
  const column = headings.find(({ path }) => path.some((text) => /^unit[ée]s?\b/i.test(text)));
  const onRows = rows.flatMap((row) => {
    const spot = column === undefined ? null : crossing(layout, row.entry, column);
    const inColumn = spot === null ? null : { ...spot, text: textOf(valueAt(sheet, spot.row, spot.col)) };
    const inLabel = { ...labelSpot(layout, row.entry), text: row.label };
    for (const place of [inColumn, inLabel]) {
      const seen = place === null ? null : unitFitting(place.text, null);
      if (place !== null && seen !== null) return [{ row, entry: unitEntry(context, place, seen) }];
    }
    return [];
  });
  const bare = rows.flatMap((row) =>
    onRows.some((one) => one.row === row)
      ? []
      : years
          .filter((heading) => !onHeadings.some((one) => one.heading === heading))
          .map((heading) => crossing(layout, row.entry, heading)),
  );
  const sample = bare.find(({ row, col }) => isBare(valueAt(sheet, row, col)));
  return [
    ...onHeadings.map(({ entry }) => entry),
    ...onRows.map(({ entry }) => entry),
    ...(sample === undefined ? [] : [tableUnit(context, beside, core, sample)]),
  ];
}

/** A figure that does not carry its own unit. */
function isBare(value: ReturnType<typeof valueAt>): boolean {
  if (typeof value !== 'string') return typeof value === 'number';
  const read = readNumber(value);
  return (read.kind === 'number' || read.kind === 'range' || read.kind === 'ambiguous') && read.unit === undefined;
}
