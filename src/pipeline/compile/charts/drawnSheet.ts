import { heights, palette } from '../../../catalogue/looks';
import type { Language } from '../../../domain/message';
import type { SheetPlan } from '../../../domain/plan';
import { HEADING_ROW } from '../kept';
import { printed, rowOf, words } from '../layout';
import { type Block, blockAt, type Drawing, FIGURE, LABEL, MOST_SERIES, type NotDrawn } from './block';

/** Charts one under the other, each with what it says and its figures under it. */
export function drawnSheet(
  table: string,
  name: string,
  { title, subtitle }: { readonly title: string; readonly subtitle: string },
  drawings: readonly (Drawing | NotDrawn)[],
  language: Language,
): SheetPlan {
  const head = [
    rowOf('title', [words(title, 'title')], heights.title),
    rowOf(HEADING_ROW, [words(subtitle, 'subtitle')], heights.line),
  ];
  let top = head.length;
  const blocks = drawings.map((one): Block => {
    const block = blockAt(top, one, language);
    top += block.rows.length;
    return block;
  });
  const charts = blocks.flatMap(({ chart }) => chart ?? []);
  return {
    table,
    name,
    visibility: 'visible',
    rows: [...head, ...blocks.flatMap(({ rows }) => rows)],
    columns: [
      { width: 12, isHidden: true },
      { width: LABEL },
      ...Array.from({ length: MOST_SERIES }, () => ({ width: FIGURE })),
    ],
    merges: [],
    links: blocks.flatMap(({ links }) => links),
    ...(charts.length > 0 && { charts }),
    print: { orientation: 'portrait', header: printed(title), footer: footerIn(language) },
    hasGridLines: false,
    tabColor: palette.tealSoft,
  };
}

const footerIn = (language: Language): string => (language === 'fr' ? 'Page &P sur &N' : 'Page &P of &N');
