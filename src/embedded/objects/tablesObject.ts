import type { EmbeddedSheet, EmbeddedTable } from '../embeddedWorkbook';
import { type HostObject, NULL_OBJECT, orNull } from '../hostObject';
import { refuse } from '../wire';
import type { ApplicationSide } from './applicationSide';
import { rangeObject } from './rangeObject';

/** The structured tables of a sheet. */
export function tablesObject(sheet: EmbeddedSheet, side: ApplicationSide): HostObject {
  const object = (table: EmbeddedTable): HostObject => ({
    kind: 'Table',
    get: {
      Id: () => table.id,
      Name: () => table.name,
      AutoFilter: () => ({
        kind: 'AutoFilter',
        get: { Enabled: () => true, IsDataFiltered: () => table.isFiltered },
      }),
    },
    call: { GetRange: () => rangeObject(sheet, table.box, side) },
  });
  const find = (key: unknown) => sheet.tables().find(({ id, name }) => id === key || name === key);
  const item = (key: unknown): HostObject => {
    const found = find(key);
    if (found === undefined) throw refuse.notFound();
    return object(found);
  };
  return {
    kind: 'TableCollection',
    items: () => sheet.tables().map(object),
    item,
    call: {
      GetItem: item,
      GetItemOrNullObject: (key) => {
        const found = find(key);
        return orNull(found && object(found));
      },
    },
  };
}

/** The sheet's own filter. */
export const autoFilter = (sheet: EmbeddedSheet, side: ApplicationSide): HostObject => ({
  kind: 'AutoFilter',
  get: {
    Enabled: () => sheet.filter() !== null,
    IsDataFiltered: () => sheet.filter()?.isHiding ?? false,
  },
  call: {
    GetRangeOrNullObject: () => {
      const box = sheet.filter()?.box;
      return box === undefined ? NULL_OBJECT : rangeObject(sheet, box, side);
    },
  },
});
