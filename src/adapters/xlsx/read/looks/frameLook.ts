import type { CellLook, ColumnLook, SheetFrameLook } from '../../../../domain/looks';
import { isTrue } from '../sheetFrame';
import { xmlWalk } from '../xmlWalk';
import { type ColorOf, colorSaid } from './colors';

const MOST_COLUMNS = 16_384;

/** Takes what stands before a sheet's cells, and tells how the sheet is framed. `looks` are the cell styles. */
export function frameLookReader(looks: readonly CellLook[], colorOf: ColorOf) {
  const columns: ColumnLook[] = [];
  let rest: Partial<SheetFrameLook> = {};
  let hasGridLines = true;
  const walk = xmlWalk({
    open: ({ name, attribute, path }) => {
      const number = (key: string): number => Number(attribute(key) ?? 0) || 0;
      if (name === 'tabColor') {
        const tabColor = colorOf(colorSaid(attribute));
        if (tabColor !== undefined) rest = { ...rest, tabColor };
      } else if (name === 'sheetView') hasGridLines = attribute('showGridLines') !== '0' && hasGridLines;
      else if (name === 'pane' && attribute('state')?.startsWith('frozen') === true) {
        rest = { ...rest, frozen: { rows: number('ySplit'), cols: number('xSplit') } };
      } else if (name === 'sheetFormatPr') {
        const [columnWidth, rowHeight] = [number('defaultColWidth'), number('defaultRowHeight')];
        rest = { ...rest, ...(columnWidth > 0 && { columnWidth }), ...(rowHeight > 0 && { rowHeight }) };
      } else if (name === 'col' && path.at(-1) === 'cols' && columns.length < MOST_COLUMNS) {
        const width = attribute('width') === undefined || isTrue(attribute('hidden')) ? 0 : number('width');
        const look = looks[number('style')];
        columns.push({
          first: number('min') - 1,
          last: Math.min(MOST_COLUMNS, number('max')) - 1,
          ...(width > 0 && { width }),
          ...(look !== undefined && number('style') > 0 && { look }),
        });
      }
    },
  });
  return {
    write: walk.write,
    /** What was said so far: the part is not over. */
    frame: (): SheetFrameLook => ({
      ...(looks[0] && { base: looks[0] }),
      columns,
      ...rest,
      hasGridLines,
    }),
  };
}
