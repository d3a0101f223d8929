import { addressOf, type Box } from '../../src/domain/cell';
import { type DrawnCell, type DrawnSheet, workbookOf } from '../../src/domain/drawnWorkbook';
import type { Status, TaxBasis } from '../../src/domain/fact';
import type { FormatKind, Workbook } from '../../src/domain/workbook';

/** What a cell truly holds. A cell without truth holds no figure of the contract: none may be used from it. */
export type Truth =
  /** In the core's unit. */
  | {
      readonly kind: 'observation';
      readonly indicator: string;
      readonly year: number;
      readonly status: Status;
      readonly value: number;
      readonly carrier?: string;
    }
  /** A blank, a `NC`, a `n.d.`: no value may come of it. */
  | { readonly kind: 'absent' }
  /** A person would have to ask: no value may be used from it unasked. */
  | { readonly kind: 'open'; readonly why: string }
  /** Euros of an action or of an operation. */
  | { readonly kind: 'money'; readonly euros: number; readonly taxBasis: TaxBasis }
  /** Tonnes a year that an action spares. */
  | { readonly kind: 'reduction'; readonly tonnes: number };

/** A cell of the corpus: what stands in it, what it truly is, how far it is merged. */
export interface Marked {
  readonly drawn: DrawnCell;
  readonly truth?: Truth;
  readonly right?: number;
  readonly down?: number;
}
export type CorpusCell = DrawnCell | Marked;
export type Rows = readonly (readonly CorpusCell[])[];

const isMarked = (cell: CorpusCell): cell is Marked => typeof cell === 'object' && cell !== null && 'drawn' in cell;

/** Whether a person would read a figure here. */
export const hasTruth = (cell: CorpusCell): boolean => isMarked(cell) && cell.truth !== undefined;

/** A heading over several columns (and rows). */
export const merged = (drawn: DrawnCell, right: number, down = 0): readonly CorpusCell[] => [
  { drawn, right, down },
  ...Array.from({ length: right }, () => null),
];

export interface CorpusSheet extends Partial<Omit<DrawnSheet, 'rows' | 'merges'>> {
  readonly name: string;
  readonly rows: Rows;
}

/** A workbook as an officer keeps it, before it is given a name: sheets, and the epoch of its dates. */
export interface Content {
  readonly sheets: readonly CorpusSheet[];
  readonly isDate1904?: boolean;
}

export interface Placed {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
  readonly truth: Truth;
}

export interface CorpusBook {
  readonly name: string;
  readonly shape: string;
  readonly habit: string;
  readonly workbook: Workbook;
  readonly truths: readonly Placed[];
}

const kindOf = (code: string): FormatKind => (code.includes('%') ? 'percent' : /[dmy]/i.test(code) ? 'date' : 'number');

const textOf = (drawn: DrawnCell): string =>
  typeof drawn === 'object' && drawn !== null ? ('value' in drawn ? `${drawn.value}` : drawn.error) : `${drawn ?? ''}`;

/** The workbook of a content, and the truth of each of its cells. */
export function bookOf(
  name: string,
  shape: string,
  habit: string,
  { sheets, isDate1904 = false }: Content,
): CorpusBook {
  const truths: Placed[] = [];
  const drawn = sheets.map(({ rows, ...sheet }): DrawnSheet => {
    const merges: Box[] = [];
    const plain = rows.map((cells, row) =>
      cells.map((cell, col): DrawnCell => {
        if (!isMarked(cell)) return cell;
        const { drawn: written, truth, right = 0, down = 0 } = cell;
        if (right + down > 0) merges.push({ top: row, left: col, bottom: row + down, right: col + right });
        if (truth !== undefined) {
          truths.push({ sheet: sheet.name, address: addressOf(row, col), text: textOf(written), truth });
        }
        return written;
      }),
    );
    return { ...sheet, merges, rows: plain };
  });
  return { name, shape, habit, workbook: workbookOf(drawn, { kindOf, isDate1904 }), truths };
}
