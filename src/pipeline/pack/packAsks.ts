import type { Level } from '../../domain/fact';
import { addressOf } from '../../domain/cell';
import { plain } from '../../domain/label';
import type { PackAsk } from '../../domain/packCell';
import type { PlannedRow, SheetPlan } from '../../domain/plan';
import type { Withholds } from './withholding';

/** Which columns of a table say an ask: its words, and to whom, for what, by when. The first that is filled is taken. */
interface AskTable {
  readonly kind: PackAsk['kind'];
  readonly text: readonly string[];
  readonly toWhom?: readonly string[];
  readonly forWhat?: readonly string[];
  readonly byWhen?: readonly string[];
}

/**
 * Tables in which a contract says what stands in its way and what it asks for: policies of the Action Plan, barriers (IP 5) and
 * policies for capital (IP 12). A policy with a need for action is an ask.
 */
const ASK_TABLES: Readonly<Record<string, AskTable>> = {
  'A-2.1-policies': {
    kind: 'policy',
    text: ['need', 'name'],
    toWhom: ['level'],
    forWhat: ['relevance', 'description'],
  },
  'IP-5': { kind: 'barrier', text: ['barrier'], toWhom: ['stakeholders'], forWhat: ['description', 'typology'] },
  'IP-12': { kind: 'lever', text: ['policy'], forWhat: ['outcome', 'description'], byWhen: ['status'] },
};

/** The barriers, levers and asks that the tables hold, one for each row that says something. */
export const packAsks = (tables: readonly SheetPlan[], withhold: Withholds): readonly PackAsk[] =>
  tables.flatMap((plan) => {
    const table = ASK_TABLES[plan.table];
    return table === undefined ? [] : plan.rows.flatMap((row, r) => askIn(plan, row, r, table, withhold));
  });

function askIn(plan: SheetPlan, row: PlannedRow, r: number, table: AskTable, withhold: Withholds): readonly PackAsk[] {
  const said = textsOf(row);
  const first = (columns: readonly string[] = []) => columns.map((one) => said.get(one)?.text).find(Boolean);
  const text = first(table.text);
  const at = [...said.values()][0];
  if (text === undefined || at === undefined) return [];
  const [toWhom, forWhat, byWhen] = [first(table.toWhom), first(table.forWhat), first(table.byWhen)];
  const level = levelIn(toWhom ?? forWhat ?? '');
  return [
    {
      table: plan.table,
      sheet: plan.name,
      address: addressOf(r, at.col),
      kind: table.kind === 'policy' && said.has('need') ? 'ask' : table.kind,
      text: withhold(text),
      ...(toWhom !== undefined && { toWhom: withhold(toWhom) }),
      ...(forWhat !== undefined && { forWhat: withhold(forWhat) }),
      ...(byWhen !== undefined && { byWhen: withhold(byWhen) }),
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
