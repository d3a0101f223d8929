import type { Language } from '../../../domain/message';
import type { FileProblem, HostProblem, Limited } from '../../../domain/problem';
import { done, failed, type Result } from '../../../domain/result';
import type { Format, Sheet, Workbook } from '../../../domain/workbook';
import type { Watch } from '../../../ports/workbookHost';
import { limits } from '../limits';
import { marksOf } from '../marks';
import { notedCells } from '../noteParts';
import type { Marks } from '../ourSheets';
import { openPackage, type Package } from '../parts';
import { type ListedSheet, sheetsOf } from '../sheetList';
import type { Zip } from '../zip';
import type { ZipEntry } from '../zipEntry';
import { advance, newReading, type Reading, say } from './reading';
import { emptySheet, isFault, readSheet, type SheetFault } from './readSheet';
import { readStrings } from './readStrings';
import { MOST_STRINGS } from './sharedStrings';
import { customXmlIn, isDate1904, languageIn, namesIn, partText } from './smallParts';
import { formatsIn } from './stylesPart';

/** How a workbook is read. */
export interface ReadOptions extends Watch {
  /** The language of the remarks; French when absent. */
  readonly language?: Language;
}

type ReadProblem = FileProblem | Extract<HostProblem, { readonly kind: 'cancelled' }>;

/**
 * Reads a workbook into the model: every worksheet, streamed; chart, dialog and macro sheets left out. A sheet that
 * is missing or damaged is read as empty, with a remark, as long as another one is sound. Refuses what would make
 * the other sheets unsure: texts or an index part that cannot be read, a DOCTYPE, more than 10,000,000 cells.
 */
export async function readWorkbook(zip: Zip, options: ReadOptions = {}): Promise<Result<Workbook, ReadProblem>> {
  const { file } = zip;
  const opened = openPackage(zip);
  if (!opened.ok) return opened;
  const book = opened.value;
  const all = sheetsOf(book);
  const listed = all.filter(({ kind }) => kind === 'worksheet' || kind === 'missing');
  if (all.length > limits.entries) return tooLarge(file, 'sheets', all.length, limits.entries);
  const entries = listed.map(({ part }) => (part === undefined ? undefined : zip.entry(part)));
  const strings = partOf(book, 'sharedStrings');
  const allBytes = [strings, ...entries].reduce((sum, entry) => sum + (entry?.size ?? 0), 0);
  // One part may be listed as many sheets: what counts is what would be read.
  if (allBytes > limits.packageBytes) return tooLarge(file, 'bytes', allBytes, limits.packageBytes);

  const progress = { watch: options, bytes: 0, allBytes };
  const texts = await readStrings(zip, strings, (bytes) => advance(progress, bytes));
  if (texts === 'cancelled') return failed({ kind: 'cancelled' });
  if (texts === 'too-many') return tooLarge(file, 'texts', MOST_STRINGS + 1, MOST_STRINGS);
  if (texts === 'unsafe') return failed({ kind: 'unsafe-xml', file, part: strings?.name ?? '' });
  if (texts === 'damaged') return failed({ kind: 'damaged', file, detail: strings?.name ?? '' });

  const { formats, isLost } = formatsOf(book);
  const dated = withDate(formats);
  const language = options.language ?? 'fr';
  const reading = newReading({ ...progress, texts, isDate1904: isDate1904(book), dateStyle: dated.style, language });
  if (isLost) say(reading, 'no-formats', '');
  const sheets = await readSheets(zip, listed, entries, reading, marksOf(book));
  if (!sheets.ok) return sheets;
  const declared = languageIn(book);
  return done({
    sheets: sheets.value,
    otherSheets: all.filter((sheet) => !listed.includes(sheet)).map(({ name }) => name),
    formats: dated.formats,
    isDate1904: reading.isDate1904,
    names: namesIn(book, all),
    customXml: customXmlIn(book),
    ...(declared !== undefined && { language: declared }),
    file,
    remarks: reading.remarks,
  });
}

async function readSheets(
  zip: Zip,
  listed: readonly ListedSheet[],
  entries: readonly (ZipEntry | undefined)[],
  reading: Reading,
  marks: Marks,
): Promise<Result<readonly Sheet[], ReadProblem>> {
  const { file } = zip;
  const sheets: Sheet[] = [];
  const damaged: string[] = [];
  for (const [i, sheet] of listed.entries()) {
    const entry = entries[i];
    const read: Sheet | SheetFault =
      entry === undefined ? { kind: 'damaged' } : await readSheet(zip, entry, sheet, reading);
    if (!isFault(read)) {
      sheets.push({ ...read, ...ownMark(marks, sheet.name), ...notesOn(zip, sheet, marks) });
      continue;
    }
    if (read.kind === 'cancelled') return failed({ kind: 'cancelled' });
    if (read.kind === 'too-large') return tooLarge(file, read.measure, read.value, read.limit);
    if (read.kind === 'unsafe') return failed({ kind: 'unsafe-xml', file, part: entry?.name ?? '' });
    say(reading, entry === undefined ? 'missing-part' : 'damaged-part', sheet.name);
    damaged.push(entry?.name ?? sheet.name);
    sheets.push({ ...emptySheet(sheet), ...ownMark(marks, sheet.name) });
  }
  const [first] = damaged;
  if (first !== undefined && damaged.length === sheets.length) return failed({ kind: 'damaged', file, detail: first });
  return done(sheets);
}

const isPerhapsOurs = ({ ours, doubtful }: Marks, name: string): boolean =>
  ours.has(name) || doubtful.some(({ sheet }) => sheet === name);

/** The notes of a sheet that may be ours: the officer's own sheets are not written, and keep theirs. */
function notesOn(zip: Zip, { name, part }: ListedSheet, marks: Marks): Pick<Sheet, 'notes'> {
  if (part === undefined || !isPerhapsOurs(marks, name)) return {};
  const notes = notedCells(zip, part);
  return notes.length === 0 ? {} : { notes };
}

function ownMark({ ours }: Marks, name: string): Pick<Sheet, 'ours' | 'copyOf'> {
  const mark = ours.get(name);
  if (mark === undefined) return {};
  const { table, copyOf } = mark;
  return { ours: table, ...(copyOf && { copyOf: { file: copyOf.file, sheet: copyOf.sheet } }) };
}

const partOf = ({ zip, relationships }: Package, wanted: string): ZipEntry | undefined => {
  const found = relationships.find(({ kind, isExternal }) => kind === wanted && !isExternal);
  return found && zip.entry(found.target);
};

/** The formats of the workbook; none, said as lost, when its styles cannot be read. */
function formatsOf(book: Package): { readonly formats: readonly Format[]; readonly isLost: boolean } {
  const entry = partOf(book, 'styles');
  if (entry === undefined) return { formats: [], isLost: false };
  const text = partText(book.zip, entry, limits.textPartBytes);
  const formats = text === null ? 'damaged' : formatsIn(text);
  return typeof formats === 'string' ? { formats: [], isLost: true } : { formats, isLost: false };
}

/** The formats, with one more at the end for dates written as text in cells whose own style shows none. */
function withDate(formats: readonly Format[]) {
  const known: readonly Format[] = formats.length > 0 ? formats : [{ code: 'General', kind: 'number' }];
  const extra = known.length;
  return {
    formats: [...known, { code: 'yyyy-mm-dd', kind: 'date' } as const],
    style: (style: number) => (['date', 'time', 'duration'].includes(known[style]?.kind ?? '') ? style : extra),
  };
}

const tooLarge = (file: string, measure: Limited, value: number, limit: number) =>
  failed({ kind: 'too-large', file, measure, value, limit } as const);
