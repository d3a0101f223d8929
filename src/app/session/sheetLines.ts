import { sheetLineWords } from '../../catalogue/sessionWords';
import { addressOf } from '../../domain/cell';
import type { Language } from '../../domain/message';
import { tablesSaid } from '../../domain/tableDecision';
import { sayCount, sayPrinted, typeset } from '../../domain/typography';
import type { Sheet } from '../../domain/workbook';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import { isUnderstood, tableNamed } from '../../report/inspectText';
import { isQuestion } from '../../report/mappingFile';
import { surenessOf } from '../questions/options';
import type { SheetLine } from '../view/readView';
import { linkTo } from './cells';

/** A sheet of the workbook in the pane's list: what it was taken for, or why it was left out. */
export function sheetLine(sheet: Sheet, sources: readonly SourceTable[], language: Language): SheetLine {
  const tables = sources.filter(({ recognition }) => isUnderstood(recognition));
  const isOurs = sheet.ours !== undefined && sheet.copyOf === undefined;
  return {
    name: sheet.name,
    isEmpty: sheet.cells.count === 0,
    isHidden: sheet.visibility !== 'visible',
    isOurs,
    copyOf: sheet.copyOf ?? null,
    tables: tables.map((source) => tableLine(source, language)),
    reason: tables.length > 0 ? null : reasonOf(sheet, isOurs, sources, language),
    notes: notesOf(sheet, sources, language),
  };
}

function tableLine(source: SourceTable, language: Language): SheetLine['tables'][number] {
  const { recognition, observations, actions, mapping } = source;
  const { sheet, address, box, confidence, signs, standing } = recognition;
  const count =
    actions.length > 0
      ? sayCount(sheetLineWords.actions, { count: actions.length }, language)
      : sayCount(sheetLineWords.facts, { count: observations.length }, language);
  return {
    id: recognition.id,
    isIgnored: tablesSaid(mapping).isIgnored(recognition),
    what: tableNamed(recognition, language),
    cell: linkTo({ sheet, address: addressOf(box.top, box.left) }),
    detail: standing === undefined ? `${address} · ${count}` : address,
    sureness: surenessOf(confidence),
    signs: signs.map((sign) => typeset(sign, language)),
    questions: mapping.filter(isQuestion).length,
  };
}

function reasonOf(sheet: Sheet, isOurs: boolean, sources: readonly SourceTable[], language: Language): string {
  if (isOurs) return sayPrinted(sheetLineWords.ours, {}, language);
  if (sheet.cells.count === 0) return sayPrinted(sheetLineWords.empty, {}, language);
  const signs = sources.flatMap(({ recognition }) => recognition.signs);
  return signs.length === 0
    ? sayPrinted(sheetLineWords.notTaken, {}, language)
    : signs.map((sign) => typeset(sign, language)).join(' · ');
}

/** How many cells hold an error, and a text that is no figure. */
function unreadIn(sources: readonly SourceTable[]): { readonly errors: number; readonly unread: number } {
  let [errors, unread] = [0, 0];
  for (const { observations } of sources) {
    for (const { missing, doubts } of observations) {
      if (missing?.reason === 'error') errors += 1;
      if (doubts.some(({ code }) => code === 'text')) unread += 1;
    }
  }
  return { errors, unread };
}

function notesOf(sheet: Sheet, sources: readonly SourceTable[], language: Language): readonly string[] {
  const { errors, unread } = unreadIn(sources);
  return [
    ...(sheet.isFiltered ? [sayPrinted(sheetLineWords.filtered, {}, language)] : []),
    ...(errors > 0 ? [sayCount(sheetLineWords.errors, { count: errors }, language)] : []),
    ...(unread > 0 ? [sayCount(sheetLineWords.unread, { count: unread }, language)] : []),
    ...(sheet.copyOf === undefined ? [] : [sayPrinted(sheetLineWords.copy, { file: sheet.copyOf.file }, language)]),
  ];
}
