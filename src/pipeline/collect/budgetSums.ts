import { type BudgetColumn, budgetValues } from '../../catalogue/budgetColumns';
import { addressOf, columnLetters } from '../../domain/cell';
import type { BudgetStage, BudgetSum } from '../../domain/budgetSum';
import type { Recognition } from '../../domain/recognition';
import type { Settings } from '../../domain/settings';
import { isNumberAt, type Sheet, sheetNamed, valueAt, type Workbook } from '../../domain/workbook';
import { budgetNamed } from '../reading/taxNote';
import { type BudgetExport, budgetExport, type BudgetLine, linesOf, textOf } from '../reading/budgetLines';
import { FIRST_YEAR, LAST_YEAR } from '../reading/year';
import { type Telling, tellingBy } from './budgetCriteria';
import { sourceOf } from './sources';

/** Amounts that are traced one by one; beyond, the column that holds them. */
const MOST_TRACED = 40;
const NONE: readonly BudgetSum[] = [];

/**
 * What the budget exports of a workbook say of whole years: expenses, expenses by function, recurring income by chapter. One stage
 * at a time (what was voted, what the account says), real movements, the main budget, the city's own. What an export does not tell
 * apart is summed by nobody.
 */
export function budgetSums(
  workbook: Workbook,
  recognitions: readonly Recognition[],
  { territory }: Pick<Settings, 'territory'>,
): readonly BudgetSum[] {
  const exports = recognitions.filter(({ profile, hidden }) => profile === 'budget-export' && hidden?.isSheet !== true);
  const sums = exports.flatMap((one) => {
    const sheet = sheetNamed(workbook, one.sheet);
    return sheet === undefined ? NONE : sumsIn(sheet, territory?.siren ?? '');
  });
  return sums.length === 0 ? NONE : sums;
}

const known = new WeakMap<Sheet, { readonly siren: string; readonly sums: readonly BudgetSum[] }>();

/** Read once for each sheet: an export has as many lines as the city has accounts. */
function sumsIn(sheet: Sheet, siren: string): readonly BudgetSum[] {
  const before = known.get(sheet);
  if (before?.siren === siren) return before.sums;
  const found = budgetExport(sheet);
  const sums = found === null ? NONE : summed(found, siren);
  known.set(sheet, { siren, sums });
  return sums;
}

function summed(seen: BudgetExport, siren: string): readonly BudgetSum[] {
  const lines = ownLines(seen, siren);
  const groups = new Map<string, { readonly of: Group; readonly lines: BudgetLine[] }>();
  for (const line of lines) {
    for (const of of groupsOf(line, seen)) {
      const key = `${of.is} ${of.stage} ${of.year} ${of.code ?? ''}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { of, lines: [line] });
      else group.lines.push(line);
    }
  }
  const telling = {
    expenses: tellingBy(seen, TELLING.expenses),
    function: tellingBy(seen, TELLING.function),
    income: tellingBy(seen, TELLING.income),
  };
  return [...groups.values()].flatMap(({ of, lines: own }) => sumOf(seen, of, own, telling[of.is]));
}

/** The lines of one body and of one budget, the main one where there are several; none where it cannot be told. */
function ownLines(seen: BudgetExport, siren: string): readonly BudgetLine[] {
  const all = [...linesOf(seen)];
  const bodies = [...new Set(all.map(({ at }) => textOf(at('body'))))];
  if (bodies.length > 1 || (siren !== '' && bodies.some((body) => body !== '' && !body.startsWith(siren)))) return [];
  const budgets = [...new Set(all.map(({ at }) => textOf(at('budget'))))];
  if (budgets.length < 2) return all;
  const main = budgets.filter((name) => budgetNamed(name) === 'main');
  return main.length === 1 ? all.filter(({ at }) => textOf(at('budget')) === main[0]) : [];
}

/** What a line is added to. */
interface Group {
  readonly is: BudgetSum['is'];
  readonly year: number;
  readonly stage: BudgetStage;
  readonly code?: string;
}

function groupsOf({ at }: BudgetLine, { columns, year: named }: BudgetExport): readonly Group[] {
  const year = named ?? Number(textOf(at('year')));
  const said = textOf(at('stage'));
  const stages = (['voted', 'paid'] as const).filter(
    (stage) => columns.has(stage) && (columns.has('stage') ? budgetValues[stage].test(said) : true),
  );
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return [];
  const direction = textOf(at('direction'));
  return stages.flatMap((stage): readonly Group[] => {
    if (budgetValues.expense.test(direction)) {
      const code = textOf(at('function'));
      return [
        { is: 'expenses', year, stage },
        ...(code === '' ? [] : [{ is: 'function' as const, year, stage, code }]),
      ];
    }
    const chapter = textOf(at('chapter'));
    const isIncome =
      budgetValues.receipt.test(direction) &&
      budgetValues.operating.test(textOf(at('section'))) &&
      budgetValues.recurring.test(chapter);
    return isIncome ? [{ is: 'income', year, stage, code: chapter }] : [];
  });
}

/** The columns that tell the lines of a sum from the others. */
const TELLING: Readonly<Record<BudgetSum['is'], readonly BudgetColumn[]>> = {
  expenses: ['year', 'stage', 'direction', 'movement', 'budget'],
  function: ['year', 'stage', 'direction', 'movement', 'budget', 'function'],
  income: ['year', 'stage', 'direction', 'movement', 'budget', 'section', 'chapter'],
};

const LABELS = { expenses: null, function: 'functionLabel', income: 'chapterLabel' } as const;

/** Nothing where an amount is no number: a sum without it would be another one. */
function sumOf(
  { sheet, heading, columns }: BudgetExport,
  of: Group,
  lines: readonly BudgetLine[],
  telling: Telling,
): readonly BudgetSum[] {
  const col = columns.get(of.stage);
  if (col === undefined) return [];
  const filled = lines.filter(({ row }) => valueAt(sheet, row, col) !== null);
  if (filled.length === 0 || filled.some(({ row }) => !isNumberAt(sheet, row, col))) return [];
  const value = filled.reduce((sum, { row }) => sum + Number(valueAt(sheet, row, col)), 0);
  const named = LABELS[of.is];
  const label = named === null ? null : lines[0]?.at(named);
  const traced = filled.length > MOST_TRACED ? [heading] : filled.map(({ row }) => row);
  return [
    {
      ...of,
      ...(typeof label === 'string' && { label }),
      value,
      count: filled.length,
      sources: traced.map((row) => sourceOf(sheet, { row, col })),
      sheet: sheet.name,
      amounts: `${addressOf(heading + 1, col)}:${columnLetters(col)}${sheet.height}`,
      criteria: telling(lines),
    },
  ];
}
