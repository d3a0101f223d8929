import { fixedReference, referenceTo } from '../../domain/cell';
import type { PlannedCell, SheetPlan } from '../../domain/plan';
import { markName } from '../../domain/markName';
import { markText } from '../xlsx/sheetMark';
import { extentOf, MARK_PROPERTY } from '../xlsx/sheetXml';
import { choiceSteps, layoutStep, lineSteps } from './layoutSteps';
import { lookSteps } from './looks';
import type { Given } from './before';
import type { Place } from './placing';
import { rangeOf } from './sheetFacts';
import { bytesOf, contentSteps, mergeSteps, OPERATION, sheetIn, type Step } from './steps';
import { typed, typedFormula } from './typed';

/** What a sheet's hidden name refers to. */
export const markReference = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'!$A$1`;

/**
 * All that makes a sheet of ours, in the order that Excel wants: the sheet and its marks, links (which bring a look of
 * their own), looks, formats before values, merges, sizes, charts, print. `hasName`: its hidden name is there already;
 * `isFirstTime`: no earlier plan wrote it; `charts`: the steps that draw its charts;
 * `names`: those that the workbook has, in small letters.
 */
export function* sheetSteps(
  plan: SheetPlan,
  place: Place,
  {
    hasName,
    isFirstTime,
    charts,
    names,
  }: {
    readonly hasName: boolean;
    readonly isFirstTime: boolean;
    readonly charts: readonly Step[];
    readonly names: ReadonlySet<string>;
  },
): Generator<Step> {
  const { name } = place;
  const { rows, links, merges } = plan;
  const box = extentOf(plan);
  yield place.isNew ? addStep(plan, name) : clearStep(place);
  yield markStep(plan, name, hasName);
  yield* nameSteps(plan, name, names);
  yield* linkSteps(name, links);
  yield* lookSteps(name, rows);
  yield* contentSteps(name, box, rows.length, (row) => {
    const cells = Array.from({ length: box.right + 1 }, (_, col) => rows[row]?.cells[col] ?? null);
    return { contents: cells.map(contentOf), formats: cells.map((cell) => cell?.format?.numberFormat ?? null) };
  });
  yield* mergeSteps(name, merges);
  yield* lineSteps(name, plan);
  yield* choiceSteps(name, plan);
  yield* charts;
  yield layoutStep(name, plan, isFirstTime);
}

/** What Excel is given for a planned cell; `null` leaves the cell as it is. */
export const contentOf = (cell: PlannedCell | null): Given | null =>
  cell === null ? null : cell.formula !== undefined ? typedFormula(cell.formula) : typed(cell.value);

const addStep = (plan: SheetPlan, name: string): Step => ({
  sheet: name,
  bytes: 2 * OPERATION,
  queue: ({ workbook }) => {
    // Marked in the same breath: a sheet of this name that carries the mark is ours, whatever happens next.
    workbook.worksheets.add(name).customProperties.add(MARK_PROPERTY, markText(plan));
  },
});

/** Empties a sheet of ours for its new content; everything that stood there is in the journal. */
export const clearStep = ({ name, box }: Pick<Place, 'name' | 'box'>): Step => ({
  sheet: name,
  bytes: 4 * OPERATION,
  queue: (context) => {
    if (box === null) return;
    const range = rangeOf(sheetIn(context, name), box);
    range.unmerge();
    range.clear('RemoveHyperlinks');
    // never `All`: it would take away the comments that people put on our cells
    range.clear('Contents');
    range.clear('Formats');
    range.dataValidation.clear();
    range.columnHidden = false;
  },
});

const markStep = (plan: SheetPlan, name: string, hasName: boolean): Step => ({
  sheet: name,
  bytes: 3 * OPERATION,
  queue: (context) => {
    const { names } = context.workbook;
    sheetIn(context, name).customProperties.add(MARK_PROPERTY, markText(plan));
    const hidden = hasName
      ? names.getItem(markName(plan.table))
      : names.add(markName(plan.table), `=${markReference(name)}`);
    if (hasName) hidden.formula = `=${markReference(name)}`;
    hidden.visible = false;
  },
});

/** The names of the totals: given, led to their cell, or taken away. */
const nameSteps = ({ names = [] }: SheetPlan, sheet: string, standing: ReadonlySet<string>): readonly Step[] =>
  names.map(({ name, at }) => ({
    sheet,
    bytes: OPERATION,
    queue: ({ workbook }) => {
      const isThere = standing.has(name.toLowerCase());
      if (at === null) workbook.names.getItemOrNullObject(name).delete();
      else if (isThere) workbook.names.getItem(name).formula = `=${fixedReference(sheet, at.row, at.col)}`;
      else workbook.names.add(name, `=${fixedReference(sheet, at.row, at.col)}`);
    },
  }));

/** Links given at a time. */
const MOST_LINKS = 250;

type Links = SheetPlan['links'];

/**
 * Links of cells one under the other together: one by one, each weighs five times as much, and a list of findings has tens
 * of thousands. Each step is made when it is asked for.
 */
function* linkSteps(sheet: string, links: Links): Generator<Step> {
  const open = new Map<number, Links[number][]>(); // by column
  for (const link of links) {
    const run = open.get(link.col) ?? [];
    if (run.length > 0 && run.length < MOST_LINKS && run.at(-1)?.row === link.row - 1) {
      run.push(link);
      continue;
    }
    if (run.length > 0) yield linkStep(sheet, run);
    open.set(link.col, [link]);
  }
  for (const run of open.values()) yield linkStep(sheet, run);
}

function linkStep(sheet: string, run: Links): Step {
  const [{ row: top, col } = { row: 0, col: 0 }] = run; // a run has one link at least
  const box = { top, bottom: top + run.length - 1, left: col, right: col };
  const cells = run.map(({ to, tip }) => [
    { hyperlink: { documentReference: referenceTo(to), ...(tip !== undefined && { screenTip: tip.slice(0, 255) }) } },
  ]);
  return {
    sheet,
    bytes: OPERATION + bytesOf(cells),
    queue: (context) => rangeOf(sheetIn(context, sheet), box).setCellProperties(cells),
  };
}
