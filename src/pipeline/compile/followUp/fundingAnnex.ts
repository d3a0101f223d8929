import { followUpWords } from '../../../catalogue/followUpWords';
import { taxWords } from '../../../catalogue/taxWords';
import type { Dossier } from '../../../domain/dossier';
import type { Investment } from '../../../domain/fact';
import { fingerprint } from '../../../domain/fingerprint';
import { plain } from '../../../domain/label';
import type { PlannedCell, SheetPlan } from '../../../domain/plan';
import { moneyAmount } from '../actionFacts';
import { empty, figureOf } from '../figure';
import { heightFor, rowOf, words } from '../layout';
import { type LinkedOperation, linkedOperations } from '../linkedOperations';
import { ownColumn, ownSheet } from '../ownSheet';
import { figureCell } from '../tables/cells';
import { actionsOf } from '../watched';

const HEAD_WIDTHS = [14, 52, 46, 12] as const;
const AMOUNT = 15;
/** Years and funders take as many pages side by side, numbers and names of operations repeated. */
const PAGES_WIDE = 3;

/** A column of amounts: what it is called, and which amounts of an operation stand in it. */
interface AmountColumn {
  readonly id: string;
  readonly heading: string;
  readonly of: (operation: LinkedOperation) => readonly Investment[];
}

/** Operations that pay actions, by year and by funder: Table 9 of the template has no years, and finance thinks in years. */
export function fundingAnnex(dossier: Dossier, home: string): SheetPlan {
  const { language } = dossier.settings;
  const w = followUpWords;
  const operations = linkedOperations(dossier);
  const amounts = [...yearColumns(operations, dossier), ...funderColumns(operations)];
  const heads = [w.number, w.operation, w.paidActions, w.tax];
  const columns = [
    ...heads.map((heading, i) => ownColumn(`c${i}`, heading, HEAD_WIDTHS[i] ?? 16, language)),
    ...amounts.map(({ id, heading }) => ownColumn(id, { fr: heading, en: heading }, AMOUNT, language)),
  ];
  const titles = new Map(actionsOf(dossier).map(({ id, title }) => [id, title]));
  const body = operations.map((operation) => {
    const { key, title, actions, credits } = operation;
    const row = `operation:${fingerprint(key)}`;
    const cells: readonly PlannedCell[] = [
      words(key === title ? null : key, 'text'),
      words(title, 'text'),
      words(
        actions.map(({ action, costShare }) => paidText(titles.get(action) ?? action, costShare)).join('\n'),
        'textSoft',
      ),
      words(taxOf(credits, dossier), 'key'),
      ...amounts.map(({ id, of }) => amountCell(`${row}/${id}`, of(operation), dossier, home)),
    ];
    const height = heightFor(cells.map(({ value }, i) => ({ text: value, width: columns[i]?.width ?? AMOUNT })));
    return rowOf(row, cells, height);
  });
  if (body.length === 0) body.push(rowOf('none', [words(w.noOperation[language], 'note')]));
  const frame = { title: w.annexTitle[language], subtitle: w.annexSubtitle[language], columns };
  const plan = ownSheet('funding-annex', home, frame, body, [], language);
  return { ...plan, print: { ...plan.print, pagesWide: PAGES_WIDE, titleCols: [0, 2] } };
}

const paidText = (title: string, share: number): string =>
  share === 1 ? title : `${title} (${Math.round(share * 100)} %)`;

const ofYear =
  (year: number | undefined) =>
  (operation: LinkedOperation): readonly Investment[] =>
    operation.credits.filter((credit) => credit.year === year);

/** A column for each year that has credits, and one for those that no year is said of. */
function yearColumns(operations: readonly LinkedOperation[], { settings }: Dossier): readonly AmountColumn[] {
  const years = new Set(operations.flatMap(({ credits }) => credits.map(({ year }) => year)));
  const known = [...years].filter((year) => year !== undefined).sort((a, b) => a - b);
  return [
    ...known.map((year): AmountColumn => ({ id: `year-${year}`, heading: `${year}`, of: ofYear(year) })),
    ...(years.has(undefined)
      ? [{ id: 'no-year', heading: followUpWords.noYear[settings.language], of: ofYear(undefined) }]
      : []),
    { id: 'total', heading: followUpWords.total[settings.language], of: ({ credits }) => credits },
  ];
}

/** A column for each funder, in the order in which the plans name them. */
function funderColumns(operations: readonly LinkedOperation[]): readonly AmountColumn[] {
  const keys = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { funder = '' } of operations.flatMap(({ funding }) => funding)) {
    const key = keys.get(funder) ?? plain(funder);
    keys.set(funder, key);
    if (!names.has(key)) names.set(key, funder);
  }
  return [...names].map(([key, heading]) => ({
    id: `funder-${fingerprint(key)}`,
    heading,
    of: ({ funding }) => funding.filter(({ funder = '' }) => keys.get(funder) === key),
  }));
}

function taxOf(credits: readonly Investment[], { settings }: Dossier): string {
  const bases = [...new Set(credits.map(({ amount }) => amount.taxBasis))];
  return bases.map((basis) => taxWords[basis][settings.language]).join(', ');
}

function amountCell(key: string, own: readonly Investment[], dossier: Dossier, home: string): PlannedCell {
  const { language } = dossier.settings;
  const manner = { scale: { times: 1 }, unit: '€', otherwise: '', language } as const;
  const amounts = own.map(({ amount }) => moneyAmount(amount));
  const figure = amounts.length === 0 ? empty : figureOf(amounts, manner, []);
  const role = {
    key,
    unit: '€',
    numberFormat: 'whole',
    isTotal: false,
    isComputed: false,
    isRequired: false,
    isAdded: false,
  } as const;
  return figureCell(figure, role, { dossier, language }, home);
}
