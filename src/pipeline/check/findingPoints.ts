import { type CellAt, type CellValue, isError, positionOf, referenceTo } from '../../domain/cell';
import type { Dossier } from '../../domain/dossier';
import { cellOf, type Fact, isObservation } from '../../domain/fact';
import type { Finding } from '../../domain/finding';
import { fingerprint } from '../../domain/fingerprint';
import type { JustifiedPoint } from '../../domain/justification';
import { plain } from '../../domain/label';
import type { SheetPlan } from '../../domain/plan';
import { type Sheet, sheetNamed, valueAt, type Workbook } from '../../domain/workbook';

/** What was checked, with the workbook that it stands in. */
export interface Checked {
  readonly workbook: Workbook;
  readonly dossier: Dossier;
  readonly tables: readonly SheetPlan[];
  readonly findings: readonly Finding[];
}

/**
 * Each finding as it is known again: by its rule and by what it is said of (a figure's indicator and year, an action's field, a row
 * and a column of a table, labels), never by its address, so that rows may be inserted and sheets written anew. Points that nothing
 * tells apart are told by their rank.
 */
export function pointsOf(checked: Checked): ReadonlyMap<Finding, JustifiedPoint> {
  const subjects = subjectsAt(checked);
  const ranks = new Map<string, number>();
  return new Map(
    checked.findings.map((finding) => {
      const { ruleId, at, data } = finding;
      const held = at === null ? null : contentAt(checked, at);
      const subject = at === null ? '' : `${at.sheet}|${subjects.get(referenceTo(at)) ?? labelsAt(checked, at)}`;
      const key = `${ruleId}:${fingerprint(subject)}${fingerprint(`${subject}|`)}`;
      const rank = (ranks.get(key) ?? 0) + 1;
      ranks.set(key, rank);
      const seen = fingerprint(JSON.stringify([said(held), ...Object.entries(data).sort().flat().map(said)]));
      return [finding, { finding: rank === 1 ? key : `${key}#${rank}`, seen }];
    }),
  );
}

/** A value as it is printed: what is under the third decimal changes nothing; nor does the place of a cell that is named. */
function said(value: CellValue): string {
  if (typeof value === 'number') return `${Math.round(value * 1000) / 1000}`;
  return isError(value)
    ? value.error
    : `${value ?? ''}`.replace(/(?:'[^']+'!|[^\s'!]+!)?\$?\b[A-Z]{1,3}\$?\d{1,7}\b/g, '@');
}

/** What stands in a cell: in the tables as they are compiled now, else in the workbook. */
function contentAt({ tables, workbook }: Checked, { sheet, address }: CellAt): CellValue {
  const { row, col } = positionOf(address);
  const table = tables.find(({ name }) => name === sheet);
  if (table !== undefined) return table.rows[row]?.cells[col]?.value ?? null;
  const found = sheetNamed(workbook, sheet);
  return found === undefined ? null : valueAt(found, row, col);
}

/** What the facts say of the cells that findings point at. */
function subjectsAt({ dossier, tables, findings }: Checked): ReadonlyMap<string, string> {
  const wanted = new Set(findings.flatMap(({ at }) => (at === null ? [] : [referenceTo(at)])));
  const subjects = new Map<string, string>();
  const add = (at: CellAt, subject: string): void => {
    const reference = referenceTo(at);
    if (wanted.has(reference) && !subjects.has(reference)) subjects.set(reference, subject);
  };
  const byName = new Map(tables.map((table) => [table.name, table]));
  for (const { at } of findings) {
    const plan = at === null ? undefined : byName.get(at.sheet);
    if (at === null || plan === undefined) continue;
    const { row, col } = positionOf(at.address);
    const planned = plan.rows[row];
    add(at, `${plan.table}|${planned?.cells[col]?.key ?? `${planned?.key ?? ''}/${col}`}`);
  }
  for (const fact of dossier.facts) {
    const at = cellOf(fact.source);
    add(at, subjectOf(fact));
    if (isObservation(fact)) continue;
    for (const [field, address] of Object.entries(fact.cells))
      add({ sheet: at.sheet, address }, `${subjectOf(fact)}|${field}`);
  }
  return subjects;
}

function subjectOf(fact: Fact): string {
  if (fact.kind === 'action') return `action|${fact.id}|${plain(fact.title)}`;
  if (fact.kind === 'investment') {
    const { operation = '', title, year, funder, measure, nature } = fact;
    return ['investment', operation, plain(title), year, funder, measure, nature].join('|');
  }
  const { indicator, sector, carrier, scope, year, status, perimeter, version, netting } = fact;
  return [indicator, sector, carrier, scope, year, status, perimeter.level, perimeter.siren, version, netting].join(
    '|',
  );
}

/** Rows looked at above a cell for the heading of its column. */
const MOST_ABOVE = 60;

/** The words of a cell's row and column, for a cell that holds no figure: a heading, a label, a blank. */
function labelsAt({ workbook }: Checked, { sheet, address }: CellAt): string {
  const found = sheetNamed(workbook, sheet);
  if (found === undefined) return address;
  const { row, col } = positionOf(address);
  const own = textAt(found, row, col);
  const left = Array.from({ length: col }, (_, at) => textAt(found, row, at)).find((text) => text !== '') ?? '';
  const above = Array.from({ length: Math.min(row, MOST_ABOVE) }, (_, up) => textAt(found, row - 1 - up, col));
  return [own, left, above.find((text) => text !== '') ?? ''].join('|');
}

function textAt(sheet: Sheet, row: number, col: number): string {
  const value = valueAt(sheet, row, col);
  return typeof value === 'string' ? plain(value) : '';
}
