import { columnLetters, fixedReference } from '../../domain/cell';
import type { SheetPlan } from '../../domain/plan';
import { attribute, prefixFor } from './attributes';
import { definedNamesOf } from './definedNames';
import { appended, attributeSet, placed, type Splice } from './edits';
import { markName } from '../../domain/markName';
import { childNamed } from './outline';
import { RELATIONSHIPS } from './sheetXml';
import type { TextPart } from './textPart';
import { escaped } from './xmlText';

/** Order of the children of a workbook (ECMA-376, CT_Workbook). */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
];

/** A sheet of ours in the workbook: its plan, its name and its place among all sheets. */
export interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly place: number;
}

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** The lines of new sheets, at the end of the list: places are what names and views refer to. */
export function sheetsAdded(
  { text, root }: TextPart,
  fresh: readonly { readonly plan: SheetPlan; readonly sheetId: number; readonly relation: string }[],
): readonly Splice[] {
  const sheets = childNamed(root, 'sheets');
  if (fresh.length === 0 || sheets === undefined) return [];
  const declared = prefixFor(text, root, [RELATIONSHIPS]);
  const lines = fresh.map(({ plan, sheetId, relation }) => {
    const state = plan.visibility === 'visible' ? '' : ` state="${plan.visibility}"`;
    const id = declared === undefined ? `xmlns:r="${RELATIONSHIPS}" r:id="${relation}"` : `${declared}id="${relation}"`;
    return `<${sheets.prefix}sheet name="${escaped(plan.name)}" sheetId="${sheetId}"${state} ${id}/>`;
  });
  return [appended(sheets, lines.join(''))];
}

interface WantedName {
  readonly name: string;
  readonly refersTo: string;
  /** Names of totals are there to be seen. */
  readonly isVisible?: true;
  /** Print titles belong to a sheet; marks to the workbook. */
  readonly place?: number;
}

const wantedNames = ({ plan, name, place }: PlacedSheet): readonly WantedName[] => {
  const mark = { name: markName(plan.table), refersTo: `${quoted(name)}!$A$1` };
  const totals = (plan.names ?? []).flatMap(({ name: total, at }) =>
    at === null ? [] : [{ name: total, refersTo: fixedReference(name, at.row, at.col), isVisible: true as const }],
  );
  const { titleRows, titleCols } = plan.print;
  const columns = titleCols?.map((col) => `$${columnLetters(col)}`).join(':');
  const rows = titleRows?.map((row) => `$${row + 1}`).join(':');
  const titles = [columns, rows].flatMap((lines) => (lines === undefined ? [] : [`${quoted(name)}!${lines}`]));
  if (titles.length === 0) return [mark, ...totals];
  return [mark, ...totals, { name: '_xlnm.Print_Titles', refersTo: titles.join(','), place }];
};

/** The hidden names that mark our sheets, those of totals, and print titles: added, brought up to date where they are, or taken out. */
export function namesSet(workbook: TextPart, sheets: readonly PlacedSheet[]): readonly Splice[] {
  const { text, root } = workbook;
  const present = definedNamesOf(workbook);
  const tag = `${root.prefix}definedName`;
  const splices: Splice[] = [];
  const added: string[] = [];
  for (const { name, refersTo, place, isVisible = false } of sheets.flatMap(wantedNames)) {
    const found = present.find((one) => one.name.toLowerCase() === name.toLowerCase() && one.localSheet === place);
    const content = escaped(refersTo);
    if (found === undefined) {
      const scope = isVisible ? '' : place === undefined ? ' hidden="1"' : ` localSheetId="${place}"`;
      added.push(`<${tag} name="${escaped(name)}"${scope}>${content}</${tag}>`);
      continue;
    }
    const { element } = found;
    // Other programs bring our hidden names to light when they save.
    if (place === undefined && !isVisible && attribute(text, element, 'hidden') !== '1') {
      splices.push(attributeSet(text, element, 'hidden', '1'));
    }
    if (found.refersTo.replace(/^([^'!]+)!/, "'$1'!") === refersTo) continue;
    if (element.isSelfClosed) splices.push(appended(element, content));
    else splices.push({ from: element.startEnd, to: element.endStart, text: content });
  }
  const gone = new Set(
    sheets.flatMap(({ plan }) => (plan.names ?? []).flatMap(({ name, at }) => (at === null ? name : []))),
  );
  for (const { name, localSheet, element } of present) {
    if (localSheet === undefined && gone.has(name)) splices.push({ from: element.start, to: element.end, text: '' });
  }
  if (added.length === 0) return splices;
  const list = childNamed(root, 'definedNames');
  const inner = added.join('');
  const whole = `<${tag}s>${inner}</${tag}s>`;
  return [...splices, list === undefined ? placed(root, ORDER, 'definedNames', whole) : appended(list, inner)];
}

/** Asks Excel to compute everything once when it opens the file: only after a cell that formulas may depend on changed. */
export function fullCalcSet({ text, root }: TextPart): readonly Splice[] {
  const calc = childNamed(root, 'calcPr');
  if (calc === undefined) return [placed(root, ORDER, 'calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)];
  return attribute(text, calc, 'fullCalcOnLoad') === '1' ? [] : [attributeSet(text, calc, 'fullCalcOnLoad', '1')];
}
