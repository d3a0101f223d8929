import { understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';
import { built, cellOf } from '../../support/rebuild';
import { computedByUniver } from '../../support/univer';

const HEAD =
  'BGT_NATDEC | BGT_ANNEE | BGT_NATURE | BGT_NATURE_LABEL | BGT_FONCTION | BGT_FONCTION_LABEL | BGT_SECTION | BGT_OPBUDG | BGT_CODRD | BGT_MTREAL | BGT_MTPREV';

/** An account of 2023 and 2024, a budget voted for 2025; an amendment, an order movement, a function of no whole field. */
const LINES = `
  compte administratif | 2023 | '21 | Immobilisations | '82  | Transports publics | investissement | réel  | dépense | 3000  | 9999
  compte administratif | 2023 | '70 | Produits        | '01  | Non ventilable     | fonctionnement | réel  | recette | 4000  | 9999
  compte administratif | 2024 | '21 | Immobilisations | '82  | Transports publics | investissement | réel  | dépense | 4000  | 9999
  compte administratif | 2024 | '65 | Autres charges  | '82  | Transports publics | fonctionnement | réel  | dépense | 500   | 9999
  compte administratif | 2024 | '21 | Immobilisations | '213 | Classes regroupées | investissement | réel  | dépense | 7000  | 9999
  compte administratif | 2024 | '28 | Amortissements  | '01  | Non ventilable     | investissement | ordre | dépense | 800   | 9999
  budget primitif      | 2025 | '21 | Immobilisations | '82  | Transports publics | investissement | réel  | dépense |       | 6000
  budget primitif      | 2025 | '21 | Immobilisations | '758 | Énergie            | investissement | réel  | dépense |       | 1000
  budget primitif      | 2025 | '21 | Immobilisations | '213 | Classes regroupées | investissement | réel  | dépense |       | 9000
  budget primitif      | 2025 | '73 | Impôts et taxes | '01  | Non ventilable     | fonctionnement | réel  | recette |       | 12000
  budget primitif      | 2025 | '13 | Subventions     | '01  | Non ventilable     | investissement | réel  | recette |       | 300
  décision modificative | 2025 | '21 | Immobilisations | '82 | Transports publics | investissement | réel  | dépense |       | 50`;

const contract = (lines: string) => {
  const workbook = grid(`${HEAD}\n${lines.trim()}`, 'Budget');
  return built(understood(workbook), workbook).tables;
};
const values = (tables: ReturnType<typeof contract>, table: string, row: string, columns: readonly string[]) =>
  columns.map((column) => cellOf(tables, table, `${row}/${column}`).value);
const FIVE = ['year-4', 'year-3', 'year-2', 'year-1', 'year0'];
const THREE = FIVE.slice(2);

test('the whole budget is what was voted for the year under way and what the accounts say of those before', () => {
  const tables = contract(LINES);
  expect(values(tables, 'IP-1', 'budget', FIVE)).toEqual([null, null, 3000, 11_500, 16_000]);
  expect(cellOf(tables, 'IP-1', 'budget/year0').formula).toBe(
    'IF(COUNTIFS(Budget!K2:K13,"<>",Budget!B2:B13,2025,Budget!A2:A13,"budget primitif",Budget!I2:I13,"dépense",Budget!H2:H13,"réel")>0,' +
      'SUMIFS(Budget!K2:K13,Budget!B2:B13,2025,Budget!A2:A13,"budget primitif",Budget!I2:I13,"dépense",Budget!H2:H13,"réel"),"")',
  );
  expect(cellOf(tables, 'IP-1', 'budget/year-1').lineage).toMatchObject({
    from: ['J4', 'J5', 'J6'].map((address) => ({ sheet: 'Budget', address })),
    steps: ['3 lignes de dépenses de l’export du budget, les deux sections, réalisé 2024'],
  });
  expect(values(tables, 'IP-1', 'climate-share', ['year0'])).toEqual([7000 / 16_000]);
});

test('where no plan says which operations pay actions, functions of one field fill the climate budget, the others are named', () => {
  const tables = contract(LINES);
  expect(values(tables, 'IP-2', 'function:82', ['field', 'subsection', ...THREE])).toEqual([
    'Transportation',
    '82 Transports publics',
    3000,
    4500,
    6000,
  ]);
  expect(values(tables, 'IP-2', 'function:758', ['field', ...THREE])).toEqual(['Energy Systems', null, null, 1000]);
  const plan = tables.find(({ table }) => table === 'IP-2');
  expect(plan?.rows.some(({ key }) => key === 'function:213')).toBe(false);
  expect(plan?.rows.find(({ key }) => key === 'note-3')?.cells[1]?.value).toBe(
    'Fonctions à dire ligne par ligne, absentes du tableau : 213.',
  );
  expect(values(tables, 'IP-1', 'climate', THREE)).toEqual([3000, 4500, 7000]);
});

test('recurring income is by chapter of the operating section, as a share of the budget of the same year', () => {
  const tables = contract(LINES);
  expect(values(tables, 'IP-3', 'income:73', ['category', 'income', 'budget-share'])).toEqual([
    '73 Impôts et taxes',
    12_000,
    0.75,
  ]);
  expect(() => cellOf(tables, 'IP-3', 'income:13/income')).toThrow('no cell IP-3 income:13'); // no recurring income
});

test('an export that writes one thing in two ways gives its value without a formula', () => {
  const tables = contract(LINES.replace('réel  | dépense |       | 1000', 'réel  | Dépenses |      | 1000'));
  const cell = cellOf(tables, 'IP-1', 'budget/year0');
  expect([cell.value, cell.formula]).toEqual([16_000, undefined]);
  expect(cell.lineage?.steps[1]).toBe('l’export écrit une même chose de deux façons : valeur écrite, sans formule');
});

test('an export without a column of years is of the only year that its sheet says', () => {
  const workbook = grid(
    `
    code_chapitre | code_fonction | depenses_recettes | investissement_fonctionnement | type_mouvement | montant_realise
    '21           | '87           | Dépenses          | I                             | R              | 4000
    '65           | '30           | Dépenses          | F                             | R              | 6000`,
    'CA 2024',
  );
  const { tables } = built(understood(workbook), workbook);
  const cell = cellOf(tables, 'IP-1', 'budget/year-1');
  expect(cell.value).toBe(10_000);
  expect(cell.formula).toContain(`SUMIFS('CA 2024'!F2:F3,'CA 2024'!C2:C3,"Dépenses",'CA 2024'!E2:E3,"R")`);
  expect(cellOf(tables, 'IP-2', 'function:87/field').value).toBe('Transportation');
});

test('an amount that is no number, another body, two budgets of which none is the main one: nothing is summed', () => {
  const spoilt = contract(LINES.replace('| 6000', '| à voter'));
  expect(values(spoilt, 'IP-1', 'budget', ['year-1', 'year0'])).toEqual([11_500, null]);
  const bodies = grid(
    `${HEAD} | BGT_SIRET\n${LINES.trim()
      .split('\n')
      .map((line, i) => `${line} | '2121000120001${i % 2}`)
      .join('\n')}`,
    'Budget',
  );
  expect(understood(bodies).budgets).toBeUndefined();
});

test('an independent engine finds the values that are stored beside the formulas, and a blank once the lines are gone', () => {
  const workbook = grid(`${HEAD}\n${LINES.trim()}`, 'Budget');
  const plans = built(understood(workbook), workbook).tables.filter(({ table }) => /^IP-[123]$/.test(table));
  const emptied = grid(HEAD, 'Budget');
  const [now, then] = computedByUniver([
    { workbook, plans },
    { workbook: emptied, plans },
  ]);
  const formulas = plans.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, col) => (cell?.formula === undefined ? [] : [{ name, row, col, cell }])),
    ),
  );
  expect(formulas.filter(({ cell }) => cell.formula?.includes('SUMIFS')).length).toBeGreaterThan(8);
  for (const { name, row, col, cell } of formulas) {
    const found = now?.(name, row, col) ?? '';
    expect(typeof found === 'number' ? Number(found.toPrecision(12)) : found).toBe(
      typeof cell.value === 'number' ? Number(cell.value.toPrecision(12)) : cell.value,
    );
    expect(then?.(name, row, col) ?? '').toBe('');
  }
});
