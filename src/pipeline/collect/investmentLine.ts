import {
  BALANCE_LINE,
  EXPENSES_SECTION,
  RECEIPT_LINE,
  RECEIPTS_SECTION,
  SECTION_ALONE,
  UNSURE_LINE,
} from '../../catalogue/planLines';
import { plain } from '../../domain/label';
import { labelSpot } from '../../domain/recognition';
import type { DoubtSeen } from './figure';
import type { PlanToRead } from './investmentFacts';
import { oneLineAt } from './oneLine';

/** What a line of a plan is, beside an operation: money that comes in, a result of other lines, or one of two. */
export type PlanLine = 'operation' | 'receipt' | 'balance' | 'unsure';

/** A title that speaks for the table stands so near to its headings. */
const NEAREST = 2;
/** Instruction M57: funds of its own and grants received; loans and debts. */
const [RECEIPT_CHAPTER, DEBT_CHAPTER] = [/^(?:10|13)\d*$/, /^16\d*$/];

const CODES = { receipt: 'receipt-line', balance: 'balance-line', unsure: 'line-unsure' } as const;

/** Why a line is no operation, or may be none; nothing of an operation. */
export const doubtsOfLine = (line: PlanLine, label: string): readonly DoubtSeen[] =>
  line === 'operation' ? [] : [{ code: CODES[line], data: { label } }];

/** What each row is: by the title that it stands under, else by its own title and the chapter of its account. */
export function linesOf(plan: PlanToRead): (row: number) => PlanLine {
  const sections = sectionsOf(plan);
  return (row) => {
    const { table } = plan;
    const title = plain(oneLineAt(table.sheet, labelSpot(table.layout, row)));
    const section = sections.filter((one) => one.row <= row).at(-1)?.section ?? 'expenses';
    if (BALANCE_LINE.test(title)) return 'balance';
    if (section === 'receipts' || RECEIPT_LINE.test(title) || RECEIPTS_SECTION.test(fieldAt(plan, 'programme', row)))
      return 'receipt';
    if (SECTION_ALONE.test(title)) return 'balance';
    const chapter = fieldAt(plan, 'chapter', row);
    if (fieldAt(plan, 'direction', row) !== '' || chapter.startsWith('2')) return 'operation';
    if (RECEIPT_CHAPTER.test(chapter)) return 'receipt';
    if (DEBT_CHAPTER.test(chapter)) return 'balance';
    return section === 'after' || UNSURE_LINE.test(title) ? 'unsure' : 'operation';
  };
}

interface Section {
  readonly row: number;
  /** `after`: under the sum of the receipts, where nobody lists works. */
  readonly section: 'expenses' | 'receipts' | 'after';
}

/** Where receipts begin and end: titles over the table or among its rows, and sums of receipts. */
function sectionsOf({ table: { layout, sheet } }: PlanToRead): readonly Section[] {
  const head = Math.min(...layout.headings.map(({ row }) => row));
  const over = layout.notes.filter(({ row }) => row < head && row >= head - NEAREST);
  const sums = (layout.leftOut ?? []).filter(({ why }) => why === 'total').map(({ entry }) => entry);
  const rows = [...layout.entries, ...sums].map((row) => ({ row, text: oneLineAt(sheet, labelSpot(layout, row)) }));
  const own = rows.filter(({ text }) => /^total\b/.test(plain(text)) || SECTION_ALONE.test(plain(text)));
  return [...over, ...(layout.groups ?? []), ...own]
    .flatMap(({ row, text }): readonly Section[] => {
      const section = sectionSaid(plain(text));
      return section === null ? [] : [{ row, section }];
    })
    .sort((a, b) => a.row - b.row);
}

function sectionSaid(said: string): Section['section'] | null {
  if (RECEIPTS_SECTION.test(said)) return /^total\b/.test(said) ? 'after' : 'receipts';
  return EXPENSES_SECTION.test(said) ? 'expenses' : null;
}

/** What the column of a field says of a row, in its plain form. */
export const fieldAt = ({ table, fields }: PlanToRead, field: string, row: number): string => {
  const col = fields.get(field);
  return col === undefined ? '' : plain(oneLineAt(table.sheet, { row, col }));
};
