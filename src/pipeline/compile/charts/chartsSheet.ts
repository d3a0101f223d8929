import { chartSheetWords } from '../../../catalogue/chartSheetWords';
import { heights, palette } from '../../../catalogue/looks';
import type { Coverage } from '../../../domain/coverage';
import type { Dossier } from '../../../domain/dossier';
import { type Language, say } from '../../../domain/message';
import type { SheetPlan } from '../../../domain/plan';
import type { Inventory } from '../inventory';
import { HEADING_ROW } from '../kept';
import { printed, rowOf, words } from '../layout';
import { type Block, blockAt, FIGURE, LABEL, MOST_SERIES } from './block';
import { coverageChart } from './coverageChart';
import { emissionsChart } from './emissionsChart';
import { fieldsChart } from './fieldsChart';
import { fundersChart } from './fundersChart';
import { modelChart, modelTable } from './modelChart';
import { pathChart } from './pathChart';

/** What the charts are drawn from: tables as they are to be written, and where the coverage stands. */
interface Drawn {
  readonly tables: readonly SheetPlan[];
  readonly annex: SheetPlan;
  readonly coverage: Coverage;
  readonly coverageName: string;
  readonly dossier: Dossier;
  readonly inventory: Inventory;
}

/**
 * The charts of the contract on one sheet, each with what it says and its figures under it. The figures are live references to
 * the tables; what has none is not drawn, and a chart that cannot be drawn says why.
 */
export function chartsSheet(drawn: Drawn, name: string): SheetPlan {
  const { tables, annex, coverage, coverageName, dossier, inventory } = drawn;
  const { language, targetYear, isValuesOnly } = dossier.settings;
  const home = { home: name, isValuesOnly };
  const title = say(chartSheetWords.title, {}, language);
  const head = [
    rowOf('title', [words(title, 'title')], heights.title),
    rowOf(HEADING_ROW, [words(say(chartSheetWords.subtitle, {}, language), 'subtitle')], heights.line),
  ];
  const model = modelTable(tables);
  let top = head.length;
  const blocks = [
    emissionsChart(tables, home, language),
    model === undefined
      ? pathChart(tables, { dossier, inventory }, home)
      : modelChart(model, targetYear, home, language),
    fieldsChart(tables, targetYear, home, language),
    fundersChart(annex, home, language),
    coverageChart(coverage, coverageName, language),
  ].map((one): Block => {
    const block = blockAt(top, one, language);
    top += block.rows.length;
    return block;
  });
  const charts = blocks.flatMap(({ chart }) => chart ?? []);
  return {
    table: 'charts',
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
