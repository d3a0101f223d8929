import { statesSaid } from '../catalogue/textsWords';
import { isError } from '../domain/cell';
import type { Language } from '../domain/message';
import { done, failed, type Result } from '../domain/result';
import { isSameText } from '../domain/sameText';
import type { RefusedLine, TextPair } from '../domain/translation';
import { type Sheet, valueAt, type Workbook } from '../domain/workbook';
import { TEXT_COLUMNS } from '../report/textsFile';

/** What a translator's file gives: translations by key, and the lines that are not taken. */
export interface TakenTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly refused: readonly RefusedLine[];
}

type Columns = Readonly<Record<'key' | 'source' | 'translation', number>> & { readonly state: number | null };

/** Lines before the headings, and columns before the key, that people add. */
const MOST_BEFORE = 20;

/**
 * Reads a translator's file back, in whatever order and with whatever columns were added: what is written for a text that has not
 * changed since is taken, each other line is refused by name. `null` state of a column: the file says none. Refused whole: no
 * headings of ours, or not one key of this contract.
 */
export function takenTexts(
  { sheets: [sheet] }: Workbook,
  pairs: readonly TextPair[],
  languages: { readonly from: Language; readonly to: Language },
): Result<TakenTexts, 'no-headings' | 'other-contract'> {
  const head = sheet === undefined ? null : headingsIn(sheet, languages);
  if (sheet === undefined || head === null) return failed('no-headings');
  const known = new Map(pairs.map((pair) => [pair.key, pair]));
  const texts = new Map<string, string>();
  const refused: RefusedLine[] = [];
  const met = new Set<string>();
  let strangers = 0;
  for (let row = head.row + 1; row < sheet.height; row += 1) {
    const key = textAt(sheet, row, head.columns.key).trim();
    if (key === '') continue;
    const pair = known.get(key);
    if (pair === undefined) strangers += 1;
    const reason = met.has(key) ? 'twice' : reasonIn(sheet, row, head.columns, pair);
    met.add(key);
    if (reason !== null) refused.push({ line: row + 1, key, reason });
    else if (pair !== undefined && isNew(sheet, row, head.columns, pair))
      texts.set(key, textAt(sheet, row, head.columns.translation).trim());
  }
  return met.size > 0 && strangers === met.size ? failed('other-contract') : done({ texts, refused });
}

/** Why a line is not taken; `null` when it can be. */
function reasonIn(
  sheet: Sheet,
  row: number,
  { source, translation }: Columns,
  pair: TextPair | undefined,
): RefusedLine['reason'] | null {
  if (pair === undefined) return 'unknown-key';
  const written = textAt(sheet, row, translation).trim();
  if (written === '') return 'blank';
  if (isError(valueAt(sheet, row, translation)) || AN_ERROR.test(written)) return 'error-value';
  return isSameText(textAt(sheet, row, source), pair.source) ? null : 'text-changed';
}

/** What a spreadsheet shows in the place of a text that it took for a formula. */
const AN_ERROR = /^#(?:NAME\?|NOM ?\?|REF!|VALUE!|VALEUR ?!|N\/A|DIV\/0!|NULL!|NUL!|NUM!|NOMBRE!)$/;

/** Another text than what stands; or the same, said by its state to have been read again. */
function isNew(sheet: Sheet, row: number, { translation, state }: Columns, pair: TextPair): boolean {
  if (textAt(sheet, row, translation).trim() !== pair.translation.trim()) return true;
  const said = state === null ? '' : textAt(sheet, row, state).trim().toLowerCase();
  const { fr, en } = statesSaid.translated;
  return pair.state === 'to-review' && [fr, en].includes(said);
}

function headingsIn(
  sheet: Sheet,
  { from, to }: { readonly from: Language; readonly to: Language },
): { readonly row: number; readonly columns: Columns } | null {
  for (let row = 0; row < Math.min(MOST_BEFORE, sheet.height); row += 1) {
    const heads = Array.from({ length: sheet.width }, (_, col) => textAt(sheet, row, col).trim().toLowerCase());
    const [key, source, translation] = [TEXT_COLUMNS.key, from, to].map((text) => heads.indexOf(text));
    if (key === undefined || source === undefined || translation === undefined) continue;
    if (Math.min(key, source, translation) < 0) continue;
    const state = heads.indexOf(TEXT_COLUMNS.state);
    return { row, columns: { key, source, translation, state: state < 0 ? null : state } };
  }
  return null;
}

/** The apostrophe that keeps a text from being taken for a formula is no part of it. */
function textAt(sheet: Sheet, row: number, col: number): string {
  const value = valueAt(sheet, row, col);
  const text = isError(value) ? value.error : `${value ?? ''}`;
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
