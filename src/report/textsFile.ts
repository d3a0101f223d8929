import { statesSaid } from '../catalogue/textsWords';
import type { Language } from '../domain/message';
import type { RefusedLine, TextPair, TranslationCount } from '../domain/translation';
import { csvLine } from './tableCsv';

/** The headings of a translator's file, the same in both languages: what it is known by on its way back. */
export const TEXT_COLUMNS = { key: 'key', table: 'table', context: 'context', state: 'state' } as const;

/** The texts that a translator works on: each once, where it is first met, with what is translated already. */
export function textsToSend(pairs: readonly TextPair[]): readonly TextPair[] {
  const seen = new Set<string>();
  return pairs.filter(({ source, state, isRepeated }) => {
    if (isRepeated || (state === 'to-translate' && seen.has(source))) return false;
    if (state === 'to-translate') seen.add(source);
    return true;
  });
}

/**
 * The translator's file, as CSV that a spreadsheet opens as it should: key, table, where the text stands, the text, its translation,
 * its state. `languages`: of the text, of its translation; `language`: of the states.
 */
export function textsCsv(
  pairs: readonly TextPair[],
  languages: { readonly from: Language; readonly to: Language },
  language: Language,
): string {
  const { key, table, context, state } = TEXT_COLUMNS;
  const lines = [
    [key, table, context, languages.from, languages.to, state],
    ...pairs.map((pair) => [
      pair.key,
      pair.table,
      [pair.row, pair.column].filter((text) => text !== '').join(' · '),
      pair.source,
      pair.translation,
      statesSaid[pair.state][language],
    ]),
  ];
  return `\uFEFF${lines.map((line) => csvLine(line, ';', language)).join('\r\n')}\r\n`;
}

/** What `texts --json` prints. */
export interface TextsJson {
  readonly out: string;
  readonly languages: { readonly from: Language; readonly to: Language };
  readonly counts: TranslationCount;
  /** What was written in a translator's file. */
  readonly written?: readonly Pick<TextPair, 'key' | 'table' | 'source' | 'translation' | 'state'>[];
  /** What was taken from one. */
  readonly taken?: { readonly texts: number; readonly refused: readonly RefusedLine[] };
}
