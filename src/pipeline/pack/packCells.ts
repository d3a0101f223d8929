import { tablesFor } from '../../catalogue/tables';
import type { FilledTable } from '../../catalogue/tables/recipe';
import { addressOf, isError } from '../../domain/cell';
import type { Dossier } from '../../domain/dossier';
import type { NotationKey } from '../../domain/fact';
import type { PackCell } from '../../domain/packCell';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../domain/plan';
import { cellFacts, type CellFacts, same } from './cellFacts';
import { exactDecimal } from './exactDecimal';
import { originOf } from './originOf';
import { placeOf, sourcesSaid } from './packTexts';
import type { Withholds } from './withholding';

/** What the row and the column of a cell are called. */
export type NamesOf = (
  plan: SheetPlan,
) => (row: number, col: number) => { readonly row: string; readonly column: string };

interface Telling {
  readonly tables: readonly SheetPlan[];
  readonly dossier: Dossier;
  readonly namesOf: NamesOf;
  readonly withhold: Withholds;
}

const KEYS: ReadonlySet<string> = new Set(['NO', 'NE', 'IE', 'C'] satisfies NotationKey[]);
const isKey = (text: string): text is NotationKey => KEYS.has(text);

/**
 * Every cell of the contract's tables that holds something, and every cell that the template wants and that is blank (neither value, nor
 * text, nor key). What several sources do not say alike of a cell is not said.
 */
export function packCells({ tables, dossier, namesOf, withhold }: Telling): readonly PackCell[] {
  const facts = cellFacts(dossier.facts);
  const views = new Map(tablesFor(dossier.settings).map((table) => [table.id as string, viewOf(table)]));
  const names = tables.map(({ name }) => name);
  return tables.flatMap((plan) => {
    const called = namesOf(plan);
    const view = views.get(plan.table);
    return plan.rows.flatMap((row, r) =>
      row.cells.flatMap((cell, c): readonly PackCell[] => {
        if (cell?.key === undefined || !isTold(cell)) return [];
        const { row: rowLabel, column: columnLabel } = called(r, c);
        return [
          {
            table: plan.table,
            sheet: plan.name,
            address: addressOf(r, c),
            ...keysOf(row, cell.key, withhold),
            ...(rowLabel !== '' && { rowLabel: withhold(rowLabel) }),
            ...(columnLabel !== '' && { columnLabel: withhold(columnLabel) }),
            ...(view !== undefined && { sectorView: view }),
            ...contentOf(cell, withhold),
            ...(cell.unit !== undefined && { unit: cell.unit }),
            ...sourcedIn(cell, facts, withhold),
            origin: originOf(cell, names),
          },
        ];
      }),
    );
  });
}

const isTold = ({ value, isRequired }: PlannedCell): boolean => (value !== null && value !== '') || isRequired === true;

/** Keys that a row or a cell is known by are ours, but for those that a source gave: `action:…`. */
function keysOf(
  { key: rowKey }: PlannedRow,
  key: string,
  withhold: Withholds,
): Pick<PackCell, 'rowKey' | 'columnKey' | 'key'> {
  const columnKey = key.includes('/') ? key.slice(key.lastIndexOf('/') + 1) : undefined;
  return {
    ...(rowKey !== undefined && { rowKey: withhold(rowKey) }),
    ...(columnKey !== undefined && { columnKey }),
    key: withhold(key),
  };
}

function contentOf(
  { value, unit, key }: PlannedCell,
  withhold: Withholds,
): Pick<PackCell, 'value' | 'text' | 'missing'> {
  if (value === null || value === '') return {};
  if (typeof value === 'number') return { value: exactDecimal(value) };
  const text = isError(value) ? value.error : `${value}`;
  return unit !== undefined && isKey(text) ? { missing: text } : { text: withhold(text, placeOf(key)) };
}

/** What the sources of a cell all say alike. */
function sourcedIn(
  { lineage }: PlannedCell,
  { observations, amounts }: CellFacts,
  withhold: Withholds,
): Partial<PackCell> {
  if (lineage === undefined) return {};
  const seen = observations(lineage);
  const indicator = same(seen, (one) => one.indicator);
  const year = same(seen, (one) => one.year);
  const status = same(seen, (one) => one.status);
  const level = same(seen, ({ perimeter }) => perimeter.level);
  const code = same(seen, ({ perimeter }) => perimeter.siren ?? perimeter.insee);
  const version = same(seen, (one) => one.version);
  const taxBasis = same(amounts(lineage), (one) => one.taxBasis);
  const sources = sourcesSaid(lineage, withhold);
  return {
    ...(indicator !== undefined && { indicator }),
    ...(year !== undefined && { year }),
    ...(status !== undefined && { status }),
    ...(level !== undefined && { perimeterLevel: level }),
    ...(code !== undefined && { perimeterCode: code }),
    ...(version !== undefined && { inventoryVersion: withhold(version) }),
    ...(taxBasis !== undefined && { taxBasis }),
    ...(sources !== '' && { sources }),
    ...(lineage.steps.length > 0 && { steps: withhold(lineage.steps.join(' · ')) }),
  };
}

/** The sector view that the rows of a table are written in: an inventory's, or fields of action. */
function viewOf(table: FilledTable): string | undefined {
  if (table.kind === 'sectors') return 'CRF';
  const groups = table.repeats?.groups;
  return table.kind === 'actions' || groups === 'actionPlan' || groups === 'investmentPlan' ? 'FIELD' : undefined;
}
