import { addressOf } from '../../domain/cell';
import type { Level } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { PackAsk } from '../../domain/packCell';
import type { PlannedRow, SheetPlan } from '../../domain/plan';
import { termSaid } from '../../domain/termSaid';
import type { Withholds } from './withholding';

/** Which columns of a table say an ask: its words, to whom, for what. The first that is filled is taken. */
interface AskTable {
  readonly kind: PackAsk['kind'];
  readonly text: string;
  readonly toWhom?: string;
  readonly forWhat: readonly string[];
}

/**
 * Tables in which a contract says what stands in its way, what it uses and what it asks for: a policy of the Action Plan where it says a
 * need for action, barriers (IP 5), policies for capital (IP 12).
 */
const ASK_TABLES: Readonly<Record<string, AskTable>> = {
  'A-2.1-policies': { kind: 'ask', text: 'need', toWhom: 'level', forWhat: ['name', 'description'] },
  'IP-5': { kind: 'barrier', text: 'barrier', toWhom: 'stakeholders', forWhat: ['description', 'typology'] },
  'IP-12': { kind: 'lever', text: 'policy', forWhat: ['outcome', 'description'] },
};

/** The barriers, levers and asks that the tables hold, one for each row that says something. */
export const packAsks = (tables: readonly SheetPlan[], withhold: Withholds): readonly PackAsk[] =>
  tables.flatMap((plan) => {
    const table = ASK_TABLES[plan.table];
    return table === undefined ? [] : plan.rows.flatMap((row, r) => askIn(plan, row, r, table, withhold));
  });

function askIn(plan: SheetPlan, row: PlannedRow, r: number, table: AskTable, withhold: Withholds): readonly PackAsk[] {
  const said = textsOf(row);
  const asked = said.get(table.text);
  if (asked === undefined) return [];
  const textOf = (column = '') => said.get(column)?.text;
  const toWhom = textOf(table.toWhom);
  const forWhat = table.forWhat.map(textOf).find(Boolean);
  const byWhen = [...said.values()].map(({ text }) => termSaid(text)).find(Boolean);
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

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ['europe', /\b(?:eu|ue|europe(?:enne?|an)?|commission)\b/],
  ['state', /\b(?:etat|state|national(?:e|aux)?|gouvernement|ministere|ministry|dreal|ademe|ddt|prefecture)\b/],
  ['region', /\bregion(?:al|ale|aux)?\b/],
  ['department', /\bdepartement(?:al|ale|aux)?\b/],
  ['epci', /\b(?:metropole|epci|intercommunal(?:ite|e)?|metropolis|communaute)\b/],
  ['commune', /\b(?:communes?|ville|municipal(?:ite|e)?|city|local)\b/],
];

/** The level that words name, when they name one. */
function levelIn(words: string): Level | undefined {
  const said = plain(words);
  const named = LEVELS.filter(([, sign]) => sign.test(said));
  return named.length === 1 ? named[0]?.[0] : undefined;
}
