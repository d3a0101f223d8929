import type { PrintSetup } from '../../domain/plan';
import { boxOf } from '../addresses';
import type { EmbeddedSheet } from '../embeddedWorkbook';
import { type HostObject, NULL_OBJECT } from '../hostObject';
import type { ApplicationSide } from './applicationSide';
import { rangeObject } from './rangeObject';

const PLACES = ['Left', 'Center', 'Right'] as const;

/** How a sheet is printed. */
export function pageLayout(sheet: EmbeddedSheet, side: ApplicationSide): HostObject {
  const print = (): PrintSetup => sheet.layout().print;
  const change = (part: Partial<PrintSetup>): void => sheet.setLayout({ print: { ...print(), ...part } });
  const titles = (lines: readonly [number, number] | undefined, isRows: boolean): HostObject => {
    if (lines === undefined) return NULL_OBJECT;
    const [first, last] = lines;
    const box = isRows
      ? { top: first, bottom: last, left: 0, right: 16_383 }
      : { top: 0, bottom: 1_048_575, left: first, right: last };
    return rangeObject(sheet, box, side);
  };
  return {
    kind: 'PageLayout',
    get: {
      Orientation: () => (print().orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      Zoom: () => ({ horizontalFitToPages: print().pagesWide ?? null, verticalFitToPages: null, scale: null }),
      HeadersFooters: () => ({
        kind: 'HeaderFooterGroup',
        get: { DefaultForAllPages: () => headerFooter(print, change) },
      }),
    },
    set: {
      Orientation: (given) => change({ orientation: given === 'Landscape' ? 'landscape' : 'portrait' }),
      PaperSize: () => undefined,
      Zoom: (given) => {
        const wide = (given as { readonly horizontalFitToPages?: number | null }).horizontalFitToPages;
        if (typeof wide === 'number') change({ pagesWide: wide });
      },
    },
    call: {
      SetPrintTitleRows: (given) => {
        const { top, bottom } = boxOf(`${given as string}`);
        change({ titleRows: [top, bottom] });
      },
      SetPrintTitleColumns: (given) => {
        const { left, right } = boxOf(`${given as string}`);
        change({ titleCols: [left, right] });
      },
      GetPrintTitleRowsOrNullObject: () => titles(print().titleRows, true),
      GetPrintTitleColumnsOrNullObject: () => titles(print().titleCols, false),
    },
  };
}

/** `&LCity&CPage &P` is three places of one text. */
function headerFooter(print: () => PrintSetup, change: (part: Partial<PrintSetup>) => void): HostObject {
  const member = (place: (typeof PLACES)[number], of: 'header' | 'footer') => ({
    name: `${place}${of === 'header' ? 'Header' : 'Footer'}`,
    get: () => partsOf(print()[of])[place],
    set: (given: unknown) => {
      const parts = { ...partsOf(print()[of]), [place]: `${given as string}` };
      change({ [of]: PLACES.map((one) => (parts[one] === '' ? '' : `&${one.charAt(0)}${parts[one]}`)).join('') });
    },
  });
  const members = PLACES.flatMap((place) => [member(place, 'header'), member(place, 'footer')]);
  return {
    kind: 'HeaderFooter',
    get: Object.fromEntries(members.map(({ name, get }) => [name, get])),
    set: Object.fromEntries(members.map(({ name, set }) => [name, set])),
  };
}

function partsOf(text = ''): Record<(typeof PLACES)[number], string> {
  const parts = { Left: '', Center: '', Right: '' };
  for (const [, letter, inner = ''] of text.matchAll(/&([LCR])((?:(?!&[LCR]).)*)/g)) {
    parts[letter === 'L' ? 'Left' : letter === 'C' ? 'Center' : 'Right'] = inner;
  }
  return parts;
}
