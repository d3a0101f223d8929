import type { Language } from '../../../domain/message';
import { newPage, type Page, type Texts } from '../../../domain/workbook';
import type { Watch } from '../../../ports/workbookHost';
import { remark, type RemarkKind } from './remarks';

/** 17 times the most met; above, the workbook is refused rather than the machine filled. */
export const MOST_CELLS = 10_000_000;

/** What the parts of one reading have in common; the mutable fields say how far it is. */
export interface Reading {
  readonly texts: Texts;
  readonly isDate1904: boolean;
  /** A style that shows a date: the given one when it does. */
  readonly dateStyle: (style: number) => number;
  readonly watch: Watch;
  readonly language: Language;
  readonly remarks: string[];
  /** An empty page handed on from sheet to sheet. */
  page: Page;
  cells: number;
  bytes: number;
  readonly allBytes: number;
}

/** A reading that has seen no sheet yet. */
export const newReading = (
  known: Pick<Reading, 'texts' | 'isDate1904' | 'dateStyle' | 'watch' | 'language' | 'bytes' | 'allBytes'>,
): Reading => ({ ...known, remarks: [], page: newPage(), cells: 0 });

/** Counts inflated bytes and tells how far we are; `false` when the work was cancelled. */
export function advance(reading: Pick<Reading, 'watch' | 'bytes' | 'allBytes'>, bytes: number): boolean {
  reading.bytes += bytes;
  reading.watch.onProgress?.(Math.min(1, reading.bytes / Math.max(1, reading.allBytes)));
  return !isCancelled(reading);
}

/** Whether whoever asked for the reading has called it off. */
export const isCancelled = ({ watch }: Pick<Reading, 'watch'>): boolean => watch.signal?.aborted ?? false;

/** Adds a remark on a sheet. */
export function say(reading: Reading, kind: RemarkKind, sheet: string, count = 0): void {
  reading.remarks.push(remark(kind, reading.language, { sheet, count }));
}
