import { mappingReasons } from '../../catalogue/mappingReasons';
import { plain } from '../../domain/label';
import { valueAt } from '../../domain/workbook';
import { readNumber } from '../reading/number';
import { because, type Context } from './context';
import type { Row } from './provedBySums';
import { textOf } from './surroundings';

/** What a row holds of its sector is not said: never used unasked. */
const UNSURE = 0.6;
/** Columns that add nothing to a label. */
const HARMLESS =
  /^(?:unites?|sources?|producteurs?|remarques?|commentaires?|observations?|notes?|precisions?|codes?)\b/;
const THE_WHOLE = /^(?:total|ensemble|tous|toutes|global)/;

/**
 * A sector written once for the rows of its uses (`Résidentiel | Chauffage | 100`, then `| Autres usages | 20`): its first row holds the
 * first use only, and is asked.
 */
export function splitRows<T extends Row>(
  context: Context,
  rows: readonly T[],
  figures: readonly { readonly col: number }[],
): readonly T[] {
  const { sheet, layout } = context;
  if (layout.orientation !== 'across' || figures.length === 0) return rows;
  const first = Math.min(...figures.map(({ col }) => col));
  const headed = layout.headings.filter(({ text }) => HARMLESS.test(plain(text))).map(({ col }) => col);
  const between = Array.from(
    { length: Math.max(0, first - layout.labelLine - 1) },
    (_, i) => layout.labelLine + 1 + i,
  ).filter((col) => col !== layout.secondLabels && !headed.includes(col));
  const wordsIn = (row: number): string =>
    between
      .map((col) => textOf(valueAt(sheet, row, col)))
      .find((text) => /\p{L}/u.test(text) && readNumber(text).kind === 'text') ?? '';
  const isUnlabelled = (row: number): boolean =>
    textOf(valueAt(sheet, row, layout.labelLine)) === '' &&
    wordsIn(row) !== '' &&
    figures.some(
      ({ col }) =>
        typeof valueAt(sheet, row, col) === 'number' || readNumber(textOf(valueAt(sheet, row, col))).kind === 'number',
    );
  return rows.map((row) => {
    const words = between.length === 0 ? '' : wordsIn(row.entry);
    const isSplit = words !== '' && !THE_WHOLE.test(plain(words)) && isUnlabelled(row.entry + 1);
    if (!isSplit || row.said.confidence <= UNSURE) return row;
    const data = { label: row.label.slice(0, 60), part: words.slice(0, 60) };
    return {
      ...row,
      said: { ...row.said, confidence: UNSURE, reason: because(context, mappingReasons.splitRow, data) },
    };
  });
}
