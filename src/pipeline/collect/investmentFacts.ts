import { addressOf } from '../../domain/cell';
import { type Investment, SURE } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import { isFunding, type MoneyKind, type MoneyMeaning, moneyMeaning } from '../../domain/moneyMeaning';
import type { Heading } from '../../domain/recognition';
import { valueAt } from '../../domain/workbook';
import { type TaxSaid, taxSaid, titlesOf } from '../reading/taxNote';
import { answersOn, leftOutBy } from './answeredFigure';
import { decimalOf } from './columns';
import { type Decided, decidedIn, isAnswer, said } from './decided';
import type { DoubtSeen } from './figure';
import { amountAt } from './investmentAmount';
import { doubtsOfLine, fieldAt, linesOf, type PlanLine } from './investmentLine';
import { budgetsOf, isTransfer, natureOf } from './investmentBudget';
import { likelyAmounts, type PlacedDraft } from './likelyAmounts';
import { sourceOf } from './sources';
import { oneLineAt } from './oneLine';
import { titleAt } from './operationTitle';
import type { TableToRead } from './tableToRead';

/** An amount before its doubts are weighed and said. */
export interface InvestmentDraft {
  readonly fact: Omit<Investment, 'use' | 'doubts' | 'confidence'>;
  readonly confidence: number;
  readonly doubts: readonly DoubtSeen[];
}

/** A column of amounts, with what its heading means. */
export interface AmountColumn {
  readonly heading: Heading;
  readonly money: MoneyMeaning;
  readonly entry: MappingEntry;
  readonly decimal: 'comma' | 'point' | undefined;
}

/** What a plan is read with. */
export interface PlanToRead {
  readonly table: TableToRead;
  readonly decided: Decided;
  /** The column of each field. */
  readonly fields: ReadonlyMap<string, number>;
  readonly amounts: readonly AmountColumn[];
  /** The tax basis of the whole table: as answered, and as its notes say it for each budget. */
  readonly taxes: { readonly answered: MappingEntry | undefined; readonly note: TaxSaid | null };
}

const MEASURES: Readonly<Partial<Record<MoneyKind, Investment['measure']>>> = {
  AP: 'AP',
  'CP-voted': 'CP-voted',
  'CP-paid': 'CP-paid',
  stage: 'CP-voted',
  'grant-voted': 'CP-voted',
  'grant-paid': 'CP-paid',
};

/** One fact per amount of a plan of investments. Funding has a funder; totals, cumulated years and revisions never count. */
export function investmentFacts(table: TableToRead): readonly InvestmentDraft[] {
  const plan = planOf(table);
  const sums = new Set((table.layout.leftOut ?? []).filter(({ why }) => why === 'total').map(({ entry }) => entry));
  const rows = [...table.layout.entries, ...sums].sort((a, b) => a - b);
  const [budgetOf, lineOf] = [budgetsOf(plan), linesOf(plan)];
  const drafts = rows.flatMap((row): readonly PlacedDraft[] => {
    const shared = sharedAt(plan, row, budgetOf(row));
    const line = sums.has(row) ? 'sum' : lineOf(row);
    return plan.amounts.flatMap((column) => {
      const { isSettled } = answersOn(plan.decided, { row, col: column.heading.col });
      return factAt(plan, column, row, shared, line).map((draft) => ({ draft, row, column, isSettled }));
    });
  });
  return likelyAmounts(plan, drafts);
}

function planOf(table: TableToRead): PlanToRead {
  const { layout, entries } = table;
  const bands = (layout.groups ?? []).flatMap((group) => [
    group,
    ...layout.headings.map(({ col }) => ({ row: group.row, col })),
  ]);
  const decided = decidedIn(entries, [...layout.headings, ...bands]);
  const fields = new Map<string, number>();
  const amounts = layout.headings.flatMap((heading): readonly AmountColumn[] => {
    const entry = decided.label(heading);
    if (entry === undefined) return [];
    const money = moneyMeaning(entry.meaning);
    if (money !== null) return [{ heading, money, entry, decimal: decimalOf(table, heading) ?? undefined }];
    if (entry.meaning.startsWith('field:')) fields.set(said(entry), heading.col);
    return [];
  });
  const answered = entries.find((entry) => entry.meaning.startsWith('tax:') && (isAnswer(entry) || isOfWhole(entry)));
  const note = taxSaid(titlesOf(layout).map(({ text }) => text));
  return { table, decided, fields, amounts, taxes: { answered, note } };
}

/** The basis of the whole table that its sums prove: on no heading, and in no note. */
const isOfWhole = ({ label, confidence }: MappingEntry): boolean => label === '' && confidence >= SURE;

type Shared = Omit<Investment, 'use' | 'doubts' | 'confidence' | 'source' | 'amount'>;

function sharedAt(plan: PlanToRead, row: number, budget: 'main' | 'annex' | null): Shared {
  const { table, fields } = plan;
  const textOf = (field: string): string => {
    const col = fields.get(field);
    return col === undefined ? '' : oneLineAt(table.sheet, { row, col });
  };
  const title = titleAt(table, row);
  const [number, owner, payer] = [textOf('operationNumber'), textOf('owner'), textOf('payer')];
  const cells = [...fields].filter(([, col]) => valueAt(table.sheet, row, col) !== null);
  return {
    kind: 'investment',
    title: title === '' ? number : title,
    ...(number !== '' && { operation: number }),
    actions: [],
    ...(owner !== '' && { owner }),
    ...(payer !== '' && { payer }),
    nature: natureOf(plan, textOf('section'), textOf('chapter')),
    ...(budget !== null && { budget }),
    ...(isTransfer(title, textOf('chapter'), textOf('account')) && { isTransfer: true as const }),
    cells: Object.fromEntries(cells.map(([field, col]) => [field, addressOf(row, col)])),
  };
}

function factAt(
  plan: PlanToRead,
  column: AmountColumn,
  row: number,
  shared: Shared,
  line: PlanLine | 'sum',
): readonly InvestmentDraft[] {
  const { table, decided } = plan;
  const { heading, money, entry } = column;
  const spot = { row, col: heading.col };
  const read = amountAt(plan, column, row, shared.budget);
  if (read === null) return [];
  const source = sourceOf(table.sheet, spot);
  const answers = answersOn(decided, spot);
  const left = leftOutBy(table, answers);
  const isIncome = (line === 'receipt' || isReceiptRow(plan, row)) && !isFunding(money.kind);
  const ofLine = line === 'sum' || answers.isKept ? [] : doubtsOfLine(line, shared.title);
  const fact = {
    ...shared,
    source,
    ...(typeof money.moment === 'number' && { year: money.moment }),
    ...(isFunding(money.kind) && { funder: money.funder ?? '' }),
    ...(isIncome && { funder: line === 'receipt' ? shared.title : RECEIPTS }),
    measure: MEASURES[money.kind] ?? 'estimate',
    amount: { ...read.amount, ...(isIncome && { taxBasis: 'none' as const }), currency: 'EUR' as const, source },
  };
  const why = line === 'sum' ? SUM : isOrderRow(plan, row) ? ORDER : whyNotCounted(plan, column);
  return [{ confidence: entry.confidence, doubts: left ?? [...ofLine, ...why, ...read.doubts], fact }];
}

const ORDER: readonly DoubtSeen[] = [{ code: 'order', data: {} }];
const RECEIPTS = 'Recettes';

/** A row of receipts among expenses, by its flag (trap 125). */
const isReceiptRow = (plan: PlanToRead, row: number): boolean =>
  /^r(?:ecettes?)?\b/.test(fieldAt(plan, 'direction', row));

/** A book entry: nothing is paid (trap 121). */
const isOrderRow = (plan: PlanToRead, row: number): boolean =>
  /^(?:o\b|ordre|m\b|mixte)/.test(fieldAt(plan, 'movement', row));

const SUM: readonly DoubtSeen[] = [{ code: 'sum-row', data: {} }];

/** Why the amounts of a column are known and never count. */
function whyNotCounted({ amounts }: PlanToRead, { money, heading }: AmountColumn): readonly DoubtSeen[] {
  const data = { label: heading.text };
  const { kind, moment } = money;
  const code = NEVER[kind];
  if (code !== undefined) return [{ code, data }];
  if (moment === 'before' || moment === 'after') return [{ code: 'cumulated', data }];
  if (moment !== 'total' || kind === 'AP') return [];
  if (isTotalOfFunders(money) && amounts.some((other) => isFunding(other.money.kind) && !isTotalOfFunders(other.money)))
    return [{ code: 'cumulated', data }];
  const isByYear = amounts.some(
    (other) =>
      typeof other.money.moment === 'number' && isSameMoney(other.money.kind, kind) && isSamePayer(other.money, money),
  );
  return isByYear ? [{ code: 'cumulated', data }] : [];
}

const NEVER: Readonly<Partial<Record<MoneyKind, DoubtSeen['code']>>> = {
  'AP-change': 'revision',
  stage: 'other-stage',
  unfunded: 'no-funder',
  net: 'net-cost',
  part: 'part-of',
  green: 'part-of',
};

/** A total of costs holds the years of credits; what was paid of them is another measure. */
const isSameMoney = (ofYear: MoneyKind, ofTotal: MoneyKind): boolean =>
  ofYear === ofTotal ||
  (isFunding(ofYear) && isFunding(ofTotal)) ||
  (ofTotal === 'estimate' && (ofYear === 'CP-voted' || ofYear === 'CP-paid'));

const isTotalOfFunders = ({ funder = '' }: MoneyMeaning): boolean => /^(?:total|ensemble|cumul)/i.test(funder);

const isSamePayer = (a: MoneyMeaning, b: MoneyMeaning): boolean => !isFunding(a.kind) || a.funder === b.funder;
