import { columnNumber } from '../../../../domain/cell';

/** Takes the rows of a sheet as text, tag by tag. */
export interface RowLooks {
  readonly height: (row: number, points: number) => void;
  /** A cell, blank ones included, and the place of its style. */
  readonly cell: (row: number, col: number, style: number) => void;
}

const TAG = /<(?:[\w.-]+:)?(row|c)(\s[^>]*?)?\/?>/g;
const PLACE = /\sr\s*=\s*["']([A-Z]{0,3})(\d{1,7})["']/;
const STYLE = /\ss\s*=\s*["'](\d{1,5})["']/;
const HEIGHT = /\sht\s*=\s*["']([\d.]{1,9})["']/;

/**
 * Reads rows and cells for their looks alone, as text comes. A tag that is no spreadsheet's tells nothing: looks are only
 * shown, and a sheet was read before by a reader that is strict.
 */
export function rowLookScan({ height, cell }: RowLooks): { readonly write: (text: string) => void } {
  let held = '';
  let row = -1;
  let col = -1;
  const take = (name: string, attributes: string): void => {
    const [, letters = '', digits = ''] = PLACE.exec(attributes) ?? [];
    if (name === 'row') {
      row = digits === '' ? row + 1 : Number(digits) - 1;
      col = -1;
      const points = Number(HEIGHT.exec(attributes)?.[1] ?? 0);
      if (points > 0) height(row, points);
      return;
    }
    col = letters === '' ? col + 1 : columnNumber(letters);
    const style = Number(STYLE.exec(attributes)?.[1] ?? 0);
    cell(row, col, style);
  };
  return {
    write: (text) => {
      const whole = held + text;
      const end = whole.lastIndexOf('>') + 1; // a tag may be cut between two chunks
      for (const [, name = '', attributes = ''] of whole.slice(0, end).matchAll(TAG)) take(name, attributes);
      held = whole.slice(end);
    },
  };
}
