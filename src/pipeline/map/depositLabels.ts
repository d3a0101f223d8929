import { mappingReasons } from '../../catalogue/mappingReasons';
import type { MappingEntry } from '../../domain/mapping';
import { crossing, type Heading, labelSpot, type Spot } from '../../domain/recognition';
import { formatAt, valueAt } from '../../domain/workbook';
import { type DepositColumn, depositColumnIn, yearHeadingIn } from '../reading/depositCode';
import { fitOf } from '../reading/territoryFit';
import { LAST_MEASURED, yearIn } from '../reading/year';
import { because, type Context, entryAt, type Said } from './context';
import { perimeterEntry } from './perimeterEntry';
import { labelOf } from './sectorRows';
import { textOf } from './surroundings';

/** Of several plans, none of which is surely the territory's. */
const UNSURE = 0.5;

/**
 * What the columns of a PCAET deposit mean: each code is an indicator in the deposit's unit, each objective has its year, and each
 * diagnosis that of the column beside. A diagnosis without a year of its own is asked.
 */
export function depositMapping(context: Context): readonly MappingEntry[] {
  const { layout } = context;
  const columns = layout.entries.map((entry) => ({ entry, seen: depositColumnIn(labelOf(context, entry)) }));
  const years = yearColumns(context);
  const plans = plansSaid(context);
  const kept = plans.filter(({ said }) => said.meaning !== 'ignore').map(({ plan }) => plan);
  const yearOf = (plan: Heading, column: DepositColumn): number | null =>
    column.year ?? diagnosisYear(context, plan, years.get(column.yearColumn));
  const undated = (plan: Heading, label: string, column: DepositColumn): Said => {
    const line = years.get(column.yearColumn);
    const year = line === undefined ? '' : textOf(valueAt(context.sheet, plan.row, line));
    const reason =
      year === ''
        ? because(context, mappingReasons.diagnosisUndated, { label })
        : because(context, mappingReasons.diagnosisMisdated, { label, year: year.slice(0, 20) });
    return { meaning: 'unknown', confidence: 0, reason };
  };
  const known = columns.flatMap(({ entry, seen }) => (seen === null ? [] : [{ entry, seen }]));
  return [
    ...plans.map(({ plan, said }) => entryAt(context, plan, plan.text, said)),
    ...known.flatMap(({ entry, seen }) => {
      const isDated = kept.some((plan) => yearOf(plan, seen) !== null);
      const [first] = kept;
      const open = isDated || first === undefined ? null : undated(first, labelOf(context, entry), seen);
      return columnEntries(context, entry, seen, open);
    }),
    ...known.flatMap(({ entry, seen }) => {
      const dated = kept.map((plan) => ({ plan, year: yearOf(plan, seen) }));
      if (dated.every(({ year }) => year === null)) return []; // the column is the question
      return dated.flatMap(({ plan, year }) => {
        const spot = crossing(layout, entry, plan);
        if (year !== null) return [momentEntry(context, spot, seen, year)];
        const label = labelOf(context, entry);
        if (valueAt(context.sheet, spot.row, spot.col) === null) return [];
        return [entryAt(context, spot, label, undated(plan, label, seen))];
      });
    }),
    ...perimetersOf(context, kept),
  ];
}

/** The indicator of a column, and its unit. */
function columnEntries(
  context: Context,
  entry: number,
  { indicator, unit }: DepositColumn,
  open: Said | null,
): readonly MappingEntry[] {
  const spot = labelSpot(context.layout, entry);
  const label = labelOf(context, entry);
  const meaning = `indicator:${indicator.id}`;
  const said: Said =
    open === null
      ? { meaning, confidence: 1, reason: because(context, mappingReasons.code, { known: label }) }
      : { ...open, runnerUp: meaning };
  const reason = because(context, mappingReasons.depositUnit, { known: label });
  return [
    entryAt(context, spot, label, said),
    entryAt(context, spot, label, { meaning: `unit:${unit}`, confidence: 1, reason }),
  ];
}

/** The moment of one figure: the headings of the deposit name no year. */
function momentEntry(context: Context, spot: Spot, { year: aim }: DepositColumn, year: number): MappingEntry {
  const reason = because(context, aim === null ? mappingReasons.diagnosisYear : mappingReasons.depositPeriod, {
    year: `${year}`,
  });
  return entryAt(context, spot, `${year}`, {
    meaning: `year:${year}:${aim === null ? 'measured' : 'objective'}`,
    confidence: 1,
    reason,
  });
}

/** The lines that say the year of a diagnosis, by what they are of. */
function yearColumns({ sheet, layout, recognition }: Context): ReadonlyMap<string, number> {
  const { left, right } = recognition.box;
  const lines = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  return new Map(
    lines.flatMap((line) => {
      const of = yearHeadingIn(textOf(valueAt(sheet, layout.labelLine, line)));
      return of === null ? [] : [[of, line] as const];
    }),
  );
}

/** The year that a plan says; `null` for none, and for 0, 1900 or 2900, as plans were typed. */
function diagnosisYear({ workbook, sheet }: Context, { row }: Spot, line: number | undefined): number | null {
  if (line === undefined) return null;
  const seen = yearIn(valueAt(sheet, row, line), formatAt(workbook, sheet, row, line), workbook.isDate1904);
  const year = seen?.year ?? null;
  return year === null || year > LAST_MEASURED ? null : year;
}

/** Whose figures each plan holds: a line of the deposit says it for itself. */
function perimetersOf(context: Context, plans: readonly Heading[]): readonly MappingEntry[] {
  const entries = plans.map((plan) => {
    const alone = { ...context, layout: { ...context.layout, headings: [plan] } };
    return perimeterEntry(alone, [{ ...plan, text: whoIs(context, plan) }]);
  });
  return entries.filter(({ at }, i) => entries.findIndex((one) => one.at.address === at.address) === i);
}

/** The plans of a file: of several, that of the contract's territory is kept; where none surely is, or two are, they are asked. */
function plansSaid(context: Context): readonly { readonly plan: Heading; readonly said: Said }[] {
  const plans = context.layout.headings;
  const { territory } = context.settings;
  const own = territory === undefined ? [] : plans.filter((plan) => fitOf(whoIs(context, plan), territory) === 'same');
  return plans.map((plan) => {
    // each figure has a moment of its own: that of the line is only what makes it one of figures
    const meaning = `year:${LAST_MEASURED}:measured`;
    if (plans.length === 1 || (own.length === 1 && own[0] === plan))
      return { plan, said: { meaning, confidence: 1, reason: because(context, mappingReasons.depositPlan, {}) } };
    if (own.length > 1 && own.includes(plan))
      return { plan, said: { meaning, confidence: UNSURE, reason: because(context, mappingReasons.depositPlans, {}) } };
    const reason = because(context, mappingReasons.perimetersMixed, {});
    return {
      plan,
      said: own.length > 0 ? { meaning: 'ignore', confidence: 1, reason } : { meaning, confidence: UNSURE, reason },
    };
  });
}

/** The name of a plan, who bears it, and its SIREN. */
function whoIs({ sheet, layout, recognition }: Context, { row }: Spot): string {
  const { left, right } = recognition.box;
  const parts = Array.from({ length: right - left + 1 }, (_, i) => left + i).flatMap((line) => {
    const heading = textOf(valueAt(sheet, layout.labelLine, line));
    const text = textOf(valueAt(sheet, row, line));
    if (text === '') return [];
    if (/siren/i.test(heading)) return [`SIREN : ${text}`];
    return /^(?:nom|collectivit[ée]s?_porteuses?)$/i.test(heading) ? [text] : [];
  });
  return parts.join(', ');
}
