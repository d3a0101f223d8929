import { refusedRemarks, remarksWords } from '../catalogue/remarksWords';
import { referenceTo } from '../domain/cell';
import { type Language, say } from '../domain/message';
import type { ReaderRemark, RefusedRemark, RemarkSheet } from '../domain/remarks';
import { sayCount, sayPrinted } from '../domain/typography';
import { oneLine } from './oneLine';

/** What `remarks --json` prints. */
export interface RemarksJson {
  /** Absent when no answer sheet was written. */
  readonly out?: string;
  readonly sheet: RemarkSheet;
  readonly refused: readonly RefusedRemark[];
}

/** Remarks in a terminal, each at its cell with the city's cells that it comes from; then those left aside, and why. */
export function remarksText({ out, sheet, refused }: RemarksJson, language: Language): string {
  const { remarks } = sheet;
  const lines = [
    remarks.length === 0
      ? say(remarksWords.none, {}, language)
      : sayCount(remarksWords.placed, { count: remarks.length }, language),
    ...remarks.flatMap((one) => linesOf(one, language)),
    ...(refused.length === 0 ? [] : [sayCount(remarksWords.refused, { count: refused.length }, language)]),
    ...refused.map(({ line, at, why }) =>
      oneLine(
        say(
          remarksWords.refusedLine,
          { line: `${line}`, at: at === '' ? '–' : at, why: refusedRemarks[why][language] },
          language,
        ),
      ),
    ),
    ...(out === undefined ? [] : [sayPrinted(remarksWords.saved, { out }, language)]),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf(
  { table, sheet, address, label, sources, remark, by, wanted }: ReaderRemark,
  language: Language,
): readonly string[] {
  const where =
    sheet !== undefined && address !== undefined
      ? referenceTo({ sheet, address })
      : (sheet ?? table ?? remarksWords.whole[language]);
  const at = label === undefined ? where : `${where} (${label})`;
  const told = { at, by: by === undefined ? '' : `${by} : `, remark: oneLine(remark) };
  return [
    say(remarksWords.line, told, language),
    ...(wanted === undefined ? [] : [say(remarksWords.wanted, { wanted: oneLine(wanted) }, language)]),
    ...(sources === undefined ? [] : [say(remarksWords.sources, { sources }, language)]),
  ];
}
