import { positionOf } from '../../domain/cell';
import { cellOf, type Fact, type Investment, isInvestment } from '../../domain/fact';
import { onOneLine } from '../../domain/label';
import type { Mapping } from '../../domain/mapping';
import { moneyMeaning } from '../../domain/moneyMeaning';
import type { Recognition } from '../../domain/recognition';
import { sheetNamed, valueAt, type Workbook } from '../../domain/workbook';
import { writtenText } from '../reading/writtenText';

/** One operation of a plan: all its amounts, and what its other cells say. */
export interface Operation {
  readonly recognition: string;
  readonly at: { readonly sheet: string; readonly address: string };
  /** Its number where it has one, else its title: what an answer is remembered by. */
  readonly label: string;
  readonly title: string;
  readonly programme: string;
  readonly code: string;
  readonly rating: string;
  /** The column of linked actions, as headed and as filled; `null` where the plan has none. */
  readonly told: { readonly heading: string; readonly text: string } | null;
  readonly facts: readonly Investment[];
  /** In euros: all years, and the part that the green budget calls favourable, where the plan says them. */
  readonly cost: number | null;
  readonly favourable: number | null;
}

/** The operations of the plans of investments, in their order; sums and what people left out are none. */
export function operationsIn(
  workbook: Workbook,
  recognitions: readonly Recognition[],
  mapping: Mapping,
  facts: readonly Fact[],
): readonly Operation[] {
  const plans = recognitions.filter(({ profile, layout }) => profile === 'investment-plan' && layout !== undefined);
  const rows = rowsOf(facts);
  return plans.flatMap((plan) => {
    const sheet = sheetNamed(workbook, plan.sheet);
    if (sheet === undefined) return [];
    const columns = columnsOf(plan, mapping);
    const headings = new Map(plan.layout?.headings.map(({ col, text }) => [col, text]));
    return (plan.layout?.entries ?? []).flatMap((row): readonly Operation[] => {
      const own = rows.get(`${plan.sheet}\n${row}`) ?? [];
      const [first] = own;
      if (first === undefined || !own.some(hasCredits)) return [];
      const textOf = (field: string): string => {
        const address = first.cells[field];
        const at = address === undefined ? null : positionOf(address);
        return at === null ? '' : onOneLine(writtenText(valueAt(sheet, at.row, at.col)));
      };
      const amountOf = (meaning: string): number | null =>
        own.find((fact) => columns.get(positionOf(cellOf(fact.source).address).col) === meaning)?.amount.value ?? null;
      const years = own.filter(
        ({ year, funder, use }) => year !== undefined && funder === undefined && use !== 'excluded',
      );
      const told = [...columns].find(([, meaning]) => meaning === 'field:linkedAction')?.[0];
      return [
        {
          recognition: plan.id,
          at: { sheet: plan.sheet, address: first.cells['operation'] ?? cellOf(first.source).address },
          label: first.operation ?? first.title,
          title: first.title,
          programme: textOf('programme'),
          code: textOf('function'),
          rating: textOf('greenRating'),
          told: told === undefined ? null : { heading: headings.get(told) ?? '', text: textOf('linkedAction') },
          facts: own,
          cost: amountOf('money:estimate:total') ?? (years.length === 0 ? null : sumOf(years)),
          favourable: amountOf('money:green:total'),
        },
      ];
    });
  });
}

/** An authorisation alone is a ceiling, not what is paid: its operations are in the plan that has their credits. */
const hasCredits = ({ measure, use }: Investment): boolean => use !== 'excluded' && measure !== 'AP';

const sumOf = (facts: readonly Investment[]): number => facts.reduce((sum, { amount }) => sum + amount.value, 0);

const NO_OPERATION: ReadonlySet<string> = new Set([
  'sum-row',
  'table-ignored',
  'receipt-line',
  'balance-line',
  'line-unsure',
]);

function rowsOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Investment[]> {
  const rows = new Map<string, Investment[]>();
  for (const fact of facts) {
    if (!isInvestment(fact) || fact.doubts.some(({ code }) => NO_OPERATION.has(code))) continue;
    const { sheet, address } = cellOf(fact.source);
    const key = `${sheet}\n${positionOf(address).row}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [fact]);
    else row.push(fact);
  }
  return rows;
}

/** What the columns of a plan mean, by their place. */
function columnsOf({ id, layout }: Recognition, mapping: Mapping): ReadonlyMap<number, string> {
  const rows = new Set(layout?.headings.map(({ row }) => row));
  return new Map(
    mapping
      .filter(
        ({ recognition, meaning }) =>
          recognition === id && (moneyMeaning(meaning) !== null || meaning.startsWith('field:')),
      )
      .map(({ at, meaning }) => [positionOf(at.address), meaning] as const)
      .filter(([{ row }]) => rows.has(row))
      .map(([{ col }, meaning]) => [col, meaning]),
  );
}
