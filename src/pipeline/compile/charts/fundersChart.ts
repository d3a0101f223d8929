import { chartLooks } from '../../../catalogue/chartLooks';
import { chartSheetWords as w } from '../../../catalogue/chartSheetWords';
import { positionOf } from '../../../domain/cell';
import { type Language, say } from '../../../domain/message';
import type { SheetPlan } from '../../../domain/plan';
import { type CellTerm, valueOfExpression } from '../formula';
import { HEADING_ROW } from '../kept';
import type { Drawing, NotDrawn } from './block';
import { drawnCell, type Home, isNumber, keyedCells, sumOf } from './reading';

/** Bars before the rest is told together. */
const MOST_BARS = 12;

interface Funder {
  readonly key: string;
  readonly label: string;
  readonly terms: readonly CellTerm[];
  readonly sum: number;
}

/** What each funder brings to the operations that pay actions, by the investment annex: grants and own funds carry no tax basis. */
export function fundersChart(annex: SheetPlan, home: Home, language: Language): Drawing | NotDrawn {
  const id = 'funders';
  const amounts = keyedCells(annex).filter(({ row, cell }) => row.startsWith('operation:') && isNumber(cell.value));
  const headings = annex.rows.find(({ key }) => key === HEADING_ROW)?.cells ?? [];
  const funders = [...new Set(amounts.map(({ column }) => column))]
    .filter((column) => column.startsWith('funder-'))
    .map((column): Funder => {
      const terms = amounts.filter((one) => one.column === column).map(({ term }) => term);
      const heading = headings[positionOf(terms[0]?.at.address ?? 'A1').col]?.value;
      return { key: column, label: `${heading as string}`, terms, sum: Number(valueOfExpression(sumOf(terms))) };
    })
    .sort((a, b) => b.sum - a.sum);
  const years = [...new Set(amounts.flatMap(({ column }) => /^year-(\d{4})$/.exec(column)?.[1] ?? []))].sort();
  const [first, last] = [years[0], years.at(-1)];
  const title =
    first === undefined || last === undefined
      ? say(w.fundersTitleNoYear, {}, language)
      : say(w.fundersTitle, { first, last }, language);
  const [most] = funders;
  if (most === undefined) return { id, title, why: say(w.fundersNone, { sheet: annex.name }, language) };
  const bars = shortened(funders, language);
  return {
    id,
    kind: 'bars',
    title,
    unit: '€',
    heading: say(w.funder, {}, language),
    series: [{ name: say(w.brought, {}, language), look: chartLooks.figure }],
    rows: bars.map(({ key, label, terms }) => ({
      key,
      label,
      cells: [drawnCell(sumOf(terms), terms, home, 1)],
      ...(terms[0] && { to: terms[0].at }),
    })),
    said: [say(w.fundersSaid, { most: most.label, value: most.sum }, language)],
  };
}

function shortened(funders: readonly Funder[], language: Language): readonly Funder[] {
  if (funders.length <= MOST_BARS) return funders;
  const rest = funders.slice(MOST_BARS - 1);
  const terms = rest.flatMap((one) => one.terms);
  const label = say(w.fundersRest, { count: rest.length }, language);
  return [...funders.slice(0, MOST_BARS - 1), { key: 'others', label, terms, sum: 0 }];
}
