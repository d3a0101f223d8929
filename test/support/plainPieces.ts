import {
  blocksOf,
  type BookHead,
  type CellBlock,
  headOf,
  type SheetHead,
  type SnapshotSink,
} from '../../src/domain/snapshot';
import type { Workbook } from '../../src/domain/workbook';

type Arrays = 'rows' | 'cols' | 'types' | 'values' | 'styles';
type PlainBlock = Omit<CellBlock, Arrays> & Readonly<Record<Arrays, readonly number[]>>;

/** A piece of a workbook as JSON carries it from a test to a page and back. */
export type PlainPiece = { readonly book: BookHead } | { readonly sheet: SheetHead } | { readonly block: PlainBlock };

export function piecesOf(workbook: Workbook): readonly PlainPiece[] {
  const { sheets, formats: _, ...book } = workbook;
  return [
    { book },
    ...sheets.flatMap((sheet, place): readonly PlainPiece[] => [
      { sheet: headOf(sheet) },
      ...[...blocksOf(workbook, sheet, place)].map((block) => ({
        block: {
          ...block,
          rows: [...block.rows],
          cols: [...block.cols],
          types: [...block.types],
          values: [...block.values],
          styles: [...block.styles],
        },
      })),
    ]),
  ];
}

/** Hands the pieces over, as a host would. */
export function put(pieces: readonly PlainPiece[], sink: SnapshotSink): void {
  for (const piece of pieces) {
    if ('book' in piece) sink.book(piece.book);
    else if ('sheet' in piece) sink.sheet(piece.sheet);
    else {
      const { rows, cols, types, values, styles, ...block } = piece.block;
      sink.block({
        ...block,
        rows: Uint32Array.from(rows),
        cols: Uint16Array.from(cols),
        types: Uint8Array.from(types),
        values: Float64Array.from(values),
        styles: Uint16Array.from(styles),
      });
    }
  }
}
