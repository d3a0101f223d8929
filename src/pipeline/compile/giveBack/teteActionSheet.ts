import {
  teteActionColumns,
  teteActionWords as w,
  TETE_ACTION_SHEET,
  teteStatuses,
} from '../../../catalogue/teteActionTemplate';
import type { Look } from '../../../catalogue/looks';
import type { CellValue } from '../../../domain/cell';
import { type Action, cellOf, type Money } from '../../../domain/fact';
import { say } from '../../../domain/message';
import type { PlannedRow, SheetPlan } from '../../../domain/plan';
import { rowOf, words } from '../layout';
import { plainReference } from '../lineageSheet';

/** Columns that the template has for funders. */
const FUNDERS = 3;
/** The template writes its own types in row 3; TETE's importer reads data from row 4. */
const FIRST_ROW = 4;

/**
 * Actions in TETE's import template of May 2026. Amounts go in its columns when they are whole euros without tax, as it asks; the others,
 * and days that are not whole dates, are told in its free texts, never converted. Persons are left to the city.
 */
export function teteActionSheet(actions: readonly Action[]): SheetPlan {
  const depths = depthsOf(actions);
  return {
    table: 'return-tete-actions',
    name: TETE_ACTION_SHEET,
    visibility: 'visible',
    rows: [
      line(
        'group',
        teteActionColumns.map(({ group }) => group ?? null),
        'group',
      ),
      line(
        'heading',
        teteActionColumns.map(({ heading }) => heading),
        'heading',
      ),
      line('types', [null], 'text'),
      ...actions.map((action, i) => {
        const fields = fieldsOf(action, depths.get(action.source.sheet) ?? 1);
        return line(
          `row-${i + FIRST_ROW}`,
          teteActionColumns.map(({ id }) => fields[id] ?? null),
          'text',
        );
      }),
    ],
    columns: teteActionColumns.map(({ width }) => ({ width })),
    frozen: { rows: 2, cols: 0 },
    merges: [],
    links: [],
    print: { orientation: 'landscape' },
    hasGridLines: true,
  };
}

/** A row without our hidden column of keys: axes stand in A. */
function line(key: string, texts: readonly CellValue[], look: Look): PlannedRow {
  const { cells, ...row } = rowOf(
    key,
    texts.map((text) => words(text, look)),
  );
  return { ...row, cells: cells.slice(1) };
}

/** How many levels of axes the plan of a sheet has: an axis is parted only where the plan parts it. */
function depthsOf(actions: readonly Action[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { cells, source } of actions) {
    const depth = cells['subSubAxis'] !== undefined ? 3 : cells['subAxis'] !== undefined ? 2 : 1;
    depths.set(source.sheet, Math.max(depth, depths.get(source.sheet) ?? 1));
  }
  return depths;
}

function fieldsOf(action: Action, depth: number): Readonly<Record<string, CellValue>> {
  const { axis = '', title, description = null, partners, funding, budget, start, end, status, lead = null } = action;
  const parts = axis.split(' / ');
  const [first = '', second = null, third = null] = depth > 1 && parts.length <= depth ? parts : [axis];
  const listed = funding.filter(({ amount }) => isTheirs(amount)).slice(0, FUNDERS);
  const told = funding.filter((one) => !listed.includes(one));
  const leads = action.cells['leadDepartment'] === undefined ? 'leadStructure' : 'leadDepartment';
  return {
    axis: first === '' ? null : first,
    subAxis: second,
    subSubAxis: third,
    title,
    description,
    indicators: listOf(action.indicators),
    partners: listOf(partners),
    [leads]: lead,
    financing: textOf([
      ...(budget === undefined || isTheirs(budget) ? [] : [amountSaid(w.budget.fr, budget)]),
      ...told.map(({ funder, amount }) => amountSaid(funder, amount)),
    ]),
    ...Object.fromEntries(
      listed.flatMap(({ funder, amount }, i) => [
        [`funder-${i + 1}`, funder],
        [`amount-${i + 1}`, amount.value],
      ]),
    ),
    budget: budget !== undefined && isTheirs(budget) ? budget.value : null,
    status: isKnown(status) ? teteStatuses[status] : null,
    start: dayOf(start),
    end: dayOf(end),
    measures: listOf(action.measures),
    notes: textOf(notesOf(action)),
  };
}

/** Whole euros, without tax. */
const isTheirs = ({ value, taxBasis }: Money): boolean => taxBasis === 'HT' && Number.isInteger(value);

const amountSaid = (funder: string, { value, taxBasis }: Money): string =>
  say(w.money, { funder, value, basis: taxBasis === 'HT' || taxBasis === 'TTC' ? taxBasis : w.unsaidBasis.fr }, 'fr');

const isKnown = (status: string | undefined): status is keyof typeof teteStatuses =>
  status !== undefined && status in teteStatuses;

/** `2026-03-01` → `01/03/2026`; a month or a year alone is no day. */
const dayOf = (day: string | undefined): string | null => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '') ?? [];
  return date === undefined ? null : `${date}/${month}/${year}`;
};

/** Items apart by commas; one that holds a comma stands in quotes, which TETE's importer keeps whole. */
const listOf = (items: readonly string[]): string | null =>
  textOf([items.map((item) => (item.includes(',') ? `"${item}"` : item)).join(', ')]);

const textOf = (lines: readonly string[]): string | null => {
  const text = lines.filter((line) => line !== '').join('\n');
  return text === '' ? null : text;
};

function notesOf({ start, end, reduction, source }: Action): readonly string[] {
  const cell = source.file === undefined ? plainReference(cellOf(source)) : `[${source.file}]${plainReference(source)}`;
  return [
    ...(start !== undefined && dayOf(start) === null ? [say(w.start, { day: start }, 'fr')] : []),
    ...(end !== undefined && dayOf(end) === null ? [say(w.end, { day: end }, 'fr')] : []),
    ...(reduction === undefined ? [] : [say(w.reduction, { value: reduction.value }, 'fr')]),
    say(w.source, { cell }, 'fr'),
  ];
}
