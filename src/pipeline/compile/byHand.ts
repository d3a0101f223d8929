import { addressOf, type CellAt, isError, positionOf, referenceTo } from '../../domain/cell';
import { isSameFormula } from '../../domain/formulaText';
import { type Content, isGivenBack } from '../../domain/handEdit';
import type { Mapping } from '../../domain/mapping';
import type { Workbook } from '../../domain/workbook';
import { isBlank, isOfToken, isSameValue, valueToken } from './record';
import {
  type StandingCell,
  standingCell,
  standingLineage,
  type StandingLineage,
  type StandingTable,
  standingTables,
} from './standing';
import { type Meaning, ownCell, sourceCell, symbolsOf } from './symbols';

/** A cell of a table, by what outlives moves: its table, its row's key, its column's name; `key` is the cell's own. */
export interface OwnCell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly key: string;
}

/** What a person wrote in a cell of ours, and where. */
export interface Written {
  readonly theirs: Content;
  readonly standsAt: CellAt;
}

/**
 * What people wrote in our sheets. Given a cell and what we would write in it (in the sheet `home`), answers what a person
 * wrote there and must be kept; `null` when the cell is as we left it, is empty, or was given back to us.
 */
export interface ByHand {
  readonly in: (cell: OwnCell, ours: Content, home: string) => Written | null;
  /** A table as it stands in the workbook, if it does. */
  readonly table: (table: string) => StandingTable | undefined;
}

/**
 * Compares what stands with what the last run wrote (the record) and with what this run would write. Changed by hand: a
 * value where we wrote a formula or another value; a formula that is neither the last one nor the new one, moves allowed
 * for. An emptied cell is given back. Without a record, only a value in the place of a formula or of nothing tells.
 */
export function byHandIn(workbook: Workbook, answers: Mapping): ByHand {
  const tables = standingTables(workbook);
  const lineage = standingLineage(workbook);
  const given = new Set(answers.filter(isGivenBack).map(({ at }) => referenceTo(at)));
  const owners = new Map([...tables.values()].map((table) => [table.sheet.name, table]));
  const cellOfOurs = (sheet: string, address: string) => {
    const owner = owners.get(sheet);
    if (owner === undefined) return null;
    const { row, col } = positionOf(address);
    return ownCell(owner.table, address, owner.keyAt(row), owner.nameAt(col));
  };
  const written: ByHand['in'] = (cell, ours, home) => {
    const found = standingCell(tables.get(cell.table), cell.row, cell.column);
    if (found === null || given.has(referenceTo(found.at))) return null;
    const figure = lineage.get(`${cell.table}:${cell.key}`);
    const isTheirs =
      found.content.formula === undefined
        ? isValueTheirs(found, ours, figure)
        : isFormulaTheirs(found, found.content.formula, ours, home, figure, cellOfOurs);
    return isTheirs ? { theirs: found.content, standsAt: found.at } : null;
  };
  return { in: written, table: (table) => tables.get(table) };
}

function isValueTheirs({ content, token }: StandingCell, ours: Content, figure: StandingLineage | undefined): boolean {
  if (isBlank(content.value) || isError(content.value)) return false;
  if (token !== undefined && token === valueToken(content.value)) return false;
  if (ours.formula === undefined && isSameValue(ours, content)) return false;
  if (token !== undefined) return true;
  return figure?.isFigure !== true && (ours.formula !== undefined || isBlank(ours.value));
}

function isFormulaTheirs(
  { at, row, token }: StandingCell,
  formula: string,
  ours: Content,
  home: string,
  figure: StandingLineage | undefined,
  cellOfOurs: Meaning,
): boolean {
  // A deleted source leaves #REF! in our own formula: nobody typed that.
  if (token === undefined || formula.includes('#REF!')) return false;
  if (ours.formula !== undefined && isSameFormula(formula, at.sheet, ours.formula, home)) return false;
  const sources = figure?.sources ?? [];
  const moved = figure?.row == null ? 0 : row - figure.row;
  // Sorting moves a formula with its row, and with it the rows that it names in other sheets.
  const isSameMovedBy = (rows: number): boolean => {
    const meaning: Meaning = (sheet, address) => {
      const own = cellOfOurs(sheet, address);
      if (own !== null) return own;
      const place = sources.findIndex((one) => one?.sheet === sheet && one.address === lifted(address, rows));
      return place < 0 ? null : sourceCell(place);
    };
    return isOfToken(symbolsOf(formula, at.sheet, meaning), token);
  };
  return !isSameMovedBy(0) && (moved === 0 || !isSameMovedBy(moved));
}

function lifted(address: string, rows: number): string {
  if (rows === 0) return address;
  const { row, col } = positionOf(address);
  return row < rows ? address : addressOf(row - rows, col);
}
