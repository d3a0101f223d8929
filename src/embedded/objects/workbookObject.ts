import type { HostObject } from '../hostObject';
import type { ApplicationSide } from './applicationSide';
import { customXmlParts } from './customXmlParts';
import { keyedCollection } from './keyedCollection';
import { namesObject } from './namesObject';
import { rangeObject } from './rangeObject';
import { refuse } from '../wire';
import { worksheetsObject } from './worksheetObject';

const DAY = 86_400_000;

/** The root of all paths. */
export function workbookObject(side: ApplicationSide): HostObject {
  const { workbook, state } = side;
  return {
    kind: 'Workbook',
    get: {
      Name: () => workbook.name,
      Worksheets: () => worksheetsObject(side),
      Names: () => namesObject(side),
      CustomXmlParts: () => customXmlParts(side),
      Settings: () => keyedCollection('Setting', workbook.settings),
      Protection: () => ({ kind: 'WorkbookProtection', get: { Protected: workbook.isProtected } }),
      Application: () => ({
        kind: 'Application',
        get: { CalculationMode: () => 'Automatic' },
        call: {
          SuspendScreenUpdatingUntilNextSync: () => undefined,
          CreateWorkbook: (file: unknown) => ({
            kind: 'WorkbookCreated',
            call: { Open: () => void state.opened.push(workbookFile(file)) },
          }),
        },
      }),
      _Runtime: () => ({
        kind: 'Runtime',
        get: { EnableEvents: () => state.hasEvents },
        set: {
          EnableEvents: (given: unknown) => {
            state.hasEvents = given === true;
          },
        },
      }),
      Functions: () => ({
        kind: 'Functions',
        call: { Date: (...given: readonly unknown[]) => functionResult(serialOf(workbook.isDate1904, given)) },
      }),
    },
    call: {
      GetSelectedRange: () => {
        const { sheet, box } = workbook.selection();
        const found = side.sheet(sheet);
        return found === undefined ? null : rangeObject(found, box, side);
      },
    },
  };
}

/** A workbook is a ZIP archive, which begins as all of them do. */
function workbookFile(given: unknown): string {
  const file = `${given as string}`;
  if (!file.startsWith('UEsD')) throw refuse.argument();
  return file;
}

const functionResult = (value: unknown): HostObject => ({
  kind: 'FunctionResult',
  get: { Value: () => value, Error: () => null },
});

const serialOf = (is1904: boolean, [year, month, day]: readonly unknown[]): number => {
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - start) / DAY;
};
