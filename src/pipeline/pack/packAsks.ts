import { type AskTable, askTables } from '../../catalogue/askTables';
import { levelSigns } from '../../catalogue/bodies';
import { addressOf } from '../../domain/cell';
import type { Level } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { PackAsk } from '../../domain/packCell';
import type { PlannedRow, SheetPlan } from '../../domain/plan';
import { termSaid } from '../../domain/termSaid';
import type { Withholds } from './withholding';

/** The barriers, levers and asks that the tables hold, one for each row that says something. */
export const packAsks = (tables: readonly SheetPlan[], withhold: Withholds): readonly PackAsk[] =>
  tables.flatMap((plan) => {
    const table = askTables[plan.table];
    return table === undefined ? [] : plan.rows.flatMap((row, r) => askIn(plan, row, r, table, withhold));
  });

function askIn(plan: SheetPlan, row: PlannedRow, r: number, table: AskTable, withhold: Withholds): readonly PackAsk[] {
  const said = textsOf(row);
  const asked = said.get(table.what);
  if (asked === undefined) return [];
  const textOf = (column: string) => said.get(column)?.text;
  const toWhom = table.toWhom.map(textOf).find(Boolean);
  const forWhat = table.forWhat.map(textOf).find(Boolean);
  const byWhen = table.byWhen.map((column) => termSaid(textOf(column) ?? '')).find(Boolean);
  const level = levelIn(toWhom ?? '');
  return [
    {
      table: plan.table,
      sheet: plan.name,
      address: addressOf(r, asked.col),
      kind: table.kind,
      text: withhold(asked.text),
      ...(toWhom !== undefined && { toWhom: withhold(toWhom) }),
      ...(forWhat !== undefined && { forWhat: withhold(forWhat) }),
      ...(byWhen !== undefined && { byWhen }),
      ...(level !== undefined && { level }),
    },
  ];
}

/** The texts of a row by column; a row of the template that nobody filled has none. */
function textsOf({ cells }: PlannedRow): ReadonlyMap<string, { readonly text: string; readonly col: number }> {
  const texts = new Map<string, { text: string; col: number }>();
  cells.forEach((cell, col) => {
    if (cell?.key === undefined || typeof cell.value !== 'string' || cell.value.trim() === '') return;
    texts.set(cell.key.slice(cell.key.lastIndexOf('/') + 1), { text: cell.value, col });
  });
  return texts;
}

/** The level that words name, when they name one. */
function levelIn(words: string): Level | undefined {
  const said = plain(words);
  const named = levelSigns.filter(([sign]) => sign.test(said));
  return named.length === 1 ? named[0]?.[1] : undefined;
}
