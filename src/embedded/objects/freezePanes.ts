import { boxOf } from '../addresses';
import type { EmbeddedSheet } from '../embeddedWorkbook';
import { type HostObject, isHostObject, NULL_OBJECT } from '../hostObject';
import { refuse } from '../wire';
import type { ApplicationSide } from './applicationSide';
import { rangeObject } from './rangeObject';

/** What stays in sight when the sheet is scrolled. */
export function freezePanes(sheet: EmbeddedSheet, side: ApplicationSide): HostObject {
  const freeze = (rows: number, cols: number): void => sheet.setLayout({ frozen: { rows, cols } });
  return {
    kind: 'WorksheetFreezePanes',
    call: {
      FreezeAt: (range) => {
        const address = isHostObject(range) ? range.get?.['Address']?.() : range;
        if (typeof address !== 'string') throw refuse.argument();
        const { bottom, right } = boxOf(address);
        freeze(bottom + 1, right + 1);
      },
      FreezeRows: (count) => freeze(Number(count ?? 0), 0),
      FreezeColumns: (count) => freeze(0, Number(count ?? 0)),
      Unfreeze: () => freeze(0, 0),
      GetLocationOrNullObject: () => {
        const { rows, cols } = sheet.layout().frozen;
        if (rows === 0 && cols === 0) return NULL_OBJECT;
        const box = {
          top: 0,
          left: 0,
          bottom: rows === 0 ? 1_048_575 : rows - 1,
          right: cols === 0 ? 16_383 : cols - 1,
        };
        return rangeObject(sheet, box, side);
      },
    },
  };
}
