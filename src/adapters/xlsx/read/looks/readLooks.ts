import type { CellLook, SheetLooks } from '../../../../domain/looks';
import type { Sheet, Workbook } from '../../../../domain/workbook';
import { streamEntry } from '../../inflate';
import type { Inflater } from '../../inflater';
import { limits } from '../../limits';
import { openPackage, type Package } from '../../parts';
import { sheetsOf } from '../../sheetList';
import { openZip, type Zip } from '../../zip';
import type { ZipEntry } from '../../zipEntry';
import { partText } from '../smallParts';
import { utf8Chunks } from '../utf8Chunks';
import { cellLooksIn } from './cellLooks';
import { colorReader, themeColorsIn } from './colors';
import { frameLookReader } from './frameLook';
import { looksBuilder } from './looksBuilder';
import { rowLookScan } from './rowLooks';

/** Rows and cells that are looked at one by one; further down, only cells that hold something have their looks. */
const MOST_ROWS = 5_000;
const MOST_CELLS = 100_000;
/** Blank cells are shown styled as far from the last that holds something. */
const MARGIN = { rows: 30, cols: 8 };
/** A sheet's head is small; one that is not is left out. */
const LONGEST_HEAD = 1_000_000;

/**
 * How the sheets of a workbook look, in the order of `workbook`, which was read from the same file. Nothing is refused:
 * what cannot be read is shown bare.
 */
export async function* readLooks(
  bytes: Uint8Array,
  workbook: Workbook,
  inflater: Inflater,
): AsyncGenerator<SheetLooks> {
  const archive = openZip(bytes, workbook.file ?? '', inflater);
  const opened = archive.ok ? openPackage(archive.value) : archive;
  if (!opened.ok) return;
  const book = opened.value;
  const { zip } = book;
  const theme = themeColorsIn(textOf(book, 'theme'));
  const looks = cellLooksIn(textOf(book, 'styles') ?? '', theme);
  const listed = sheetsOf(book).filter(({ kind }) => kind === 'worksheet' || kind === 'missing');
  for (const [place, { part }] of listed.entries()) {
    const sheet = workbook.sheets[place];
    const entry = part === undefined ? undefined : zip.entry(part);
    if (sheet !== undefined && entry !== undefined) yield* sheetLooks(zip, entry, { place, sheet, looks, theme });
  }
}

interface Shown {
  readonly place: number;
  readonly sheet: Sheet;
  readonly looks: readonly CellLook[];
  readonly theme: readonly string[];
}

async function* sheetLooks(
  zip: Zip,
  entry: ZipEntry,
  { place, sheet, looks, theme }: Shown,
): AsyncGenerator<SheetLooks> {
  const builder = looksBuilder(place, looks);
  const frame = frameLookReader(looks, colorReader(theme, []));
  const [lastRow, lastCol] = [sheet.height + MARGIN.rows, sheet.width + MARGIN.cols];
  let cells = 0;
  let rows = 0;
  let cut: number | null = null; // the row in which the look at cells was stopped: what follows, and itself, is looked at again
  const scan = rowLookScan({
    height: (row, points) => row < lastRow && builder.height(row, points),
    cell: (row, col, style) => {
      cells += 1;
      rows = row;
      if (row < lastRow && col < lastCol) builder.cell(row, col, style);
    },
  });
  const toUtf8 = utf8Chunks();
  const toText = new TextDecoder('utf-8');
  let head: string | null = '';
  await streamEntry(zip, entry, (chunk) => {
    const text = toText.decode(toUtf8(chunk), { stream: true });
    if (head === null) scan.write(text);
    else {
      head += text;
      const start = /<(?:[\w.-]+:)?sheetData[\s>/]/.exec(head)?.index;
      if (start === undefined) return head.length > LONGEST_HEAD ? 'stop' : undefined;
      frame.write(head.slice(0, start));
      scan.write(head.slice(start));
      head = null;
    }
    if (rows < Math.min(MOST_ROWS, lastRow) && cells < MOST_CELLS) return undefined;
    cut = rows;
    return 'stop';
  });
  yield builder.framed(frame.frame());
  if (cut !== null) builder.rest(sheet, cut);
  yield* builder.pieces();
}

function textOf({ zip, relationships }: Package, wanted: string): string | null {
  const found = relationships.find(({ kind, isExternal }) => kind === wanted && !isExternal);
  return partText(zip, found && zip.entry(found.target), limits.textPartBytes);
}
