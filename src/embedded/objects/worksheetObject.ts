import { boxOf, COLUMNS, ROWS } from '../addresses';
import type { EmbeddedSheet } from '../embeddedWorkbook';
import { type HostObject, NULL_OBJECT } from '../hostObject';
import { refuse, Refusal } from '../wire';
import { type ApplicationSide, EventType } from './applicationSide';
import { chartsObject } from './chartsObject';
import { freezePanes } from './freezePanes';
import { bareColor, hashColor } from './lookWire';
import { namesObject } from './namesObject';
import { pageLayout } from './pageLayout';
import { keyedCollection } from './keyedCollection';
import { rangeAreas, rangeObject } from './rangeObject';
import { autoFilter, tablesObject } from './tablesObject';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** One sheet. */
export function worksheetObject(sheet: EmbeddedSheet, side: ApplicationSide): HostObject {
  const range = (address: unknown) =>
    rangeObject(
      sheet,
      address === undefined || address === null || address === ''
        ? { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 }
        : boxOf(`${address as string}`),
      side,
    );
  return {
    kind: 'Worksheet',
    get: {
      Id: () => sheet.id,
      Name: sheet.name,
      Position: () => side.workbook.sheets().indexOf(sheet),
      Visibility: () => VISIBILITY[sheet.visibility()],
      TabColor: () => hashColor(sheet.layout().tabColor, ''),
      ShowGridlines: () => sheet.layout().hasGridLines,
      Protection: () => ({ kind: 'WorksheetProtection', get: { Protected: sheet.isProtected } }),
      AutoFilter: () => autoFilter(sheet, side),
      Tables: () => tablesObject(sheet, side),
      Charts: () => chartsObject(sheet, side),
      CustomProperties: () => keyedCollection('WorksheetCustomProperty', sheet.properties),
      Names: () => namesObject(side, sheet.id),
      FreezePanes: () => freezePanes(sheet, side),
      PageLayout: () => pageLayout(sheet, side),
    },
    set: {
      Name: (given) => {
        side.open('Worksheet.name');
        const name = checkedName(`${given as string}`, side, sheet.id);
        const nameBefore = sheet.name();
        sheet.rename(name);
        side.raise(EventType.renamed, { worksheetId: sheet.id, nameBefore, nameAfter: name, source: 'Local' });
      },
      Visibility: (given) => {
        side.open('Worksheet.visibility');
        const wanted = (Object.keys(VISIBILITY) as (keyof typeof VISIBILITY)[]).find(
          (one) => VISIBILITY[one] === given,
        );
        if (wanted === undefined) throw refuse.argument();
        sheet.setVisibility(wanted);
      },
      TabColor: (given) => sheet.setLayout({ tabColor: given === '' ? null : bareColor(given) }),
      // The client reads one name and writes the other.
      Gridlines: (given) => sheet.setLayout({ hasGridLines: given === true }),
      ShowGridlines: (given) => sheet.setLayout({ hasGridLines: given === true }),
    },
    call: {
      GetRange: range,
      GetRangeByIndexes: (row, col, rows, cols) => {
        const [top, left] = [Number(row), Number(col)];
        const box = { top, left, bottom: top + Number(rows) - 1, right: left + Number(cols) - 1 };
        if (box.bottom < top || box.right < left || box.bottom >= ROWS || box.right >= COLUMNS) throw refuse.argument();
        return rangeObject(sheet, box, side);
      },
      GetRanges: (addresses) => {
        const text = `${addresses as string}`;
        if (text.length > 8_192) throw refuse.argument();
        return rangeAreas(sheet, text.split(',').map(boxOf), side);
      },
      GetUsedRangeOrNullObject: (isValuesOnly) => {
        const used = isValuesOnly === true ? sheet.usedBox() : sheet.touchedBox();
        return used === null ? NULL_OBJECT : rangeObject(sheet, used, side);
      },
      Activate: () => {
        side.inFront('Worksheet.activate');
        if (sheet.visibility() !== 'visible') throw refuse.argument('A hidden sheet cannot be activated.');
        side.workbook.activate(sheet.id);
      },
      Delete: () => {
        side.open('Worksheet.delete');
        const visible = side.workbook.sheets().filter((one) => one.visibility() === 'visible');
        if (visible.length === 1 && visible[0] === sheet) {
          throw new Refusal('InvalidOperation', 'The last visible sheet cannot be deleted.');
        }
        side.workbook.removeSheet(sheet.id);
        side.raise(EventType.deleted, { worksheetId: sheet.id, source: 'Local' });
      },
    },
  };
}

/** The sheets of the workbook. */
export function worksheetsObject(side: ApplicationSide): HostObject {
  const find = (key: unknown): HostObject | null => {
    const found = side.sheet(key);
    return found === undefined ? null : worksheetObject(found, side);
  };
  const item = (key: unknown): HostObject => {
    const found = find(key);
    if (found === null) throw refuse.notFound();
    return found;
  };
  return {
    kind: 'WorksheetCollection',
    since: { _RegisterEventNameChanged: '1.17' },
    items: () => side.workbook.sheets().map((sheet) => worksheetObject(sheet, side)),
    item,
    call: {
      GetItem: item,
      GetItemOrNullObject: (key) => find(key) ?? NULL_OBJECT,
      GetActiveWorksheet: () => item(side.workbook.activeSheet()),
      GetCount: () => side.workbook.sheets().length,
      Add: (given) => {
        side.inFront('WorksheetCollection.add');
        side.open('WorksheetCollection.add');
        const name = given === undefined || given === null ? freeNumber(side) : checkedName(`${given as string}`, side);
        const added = side.workbook.addSheet(name);
        side.raise(EventType.added, { worksheetId: added.id, source: 'Local' });
        return worksheetObject(added, side);
      },
      _RegisterDataChangedEvent: () => undefined,
      _UnregisterDataChangedEvent: () => undefined,
      _RegisterCalculatedEvent: () => undefined,
      _UnregisterCalculatedEvent: () => undefined,
      _RegisterAddedEvent: () => undefined,
      _UnregisterAddedEvent: () => undefined,
      _RegisterDeletedEvent: () => undefined,
      _UnregisterDeletedEvent: () => undefined,
      _RegisterEventNameChanged: () => undefined,
      _UnregisterEventNameChanged: () => undefined,
    },
  };
}

/** What Excel asks of a sheet's name: 31 characters, none of `\ / ? * [ ] :`, no quote at either end, not taken. */
function checkedName(name: string, side: ApplicationSide, own?: string): string {
  if (!/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(name)) throw refuse.argument();
  const taken = side.sheet(name);
  if (taken !== undefined && taken.id !== own) throw refuse.exists();
  return name;
}

function freeNumber(side: ApplicationSide): string {
  for (let number = 1; ; number += 1) if (side.sheet(`Feuil${number}`) === undefined) return `Feuil${number}`;
}
