import { defaultSettings, type Settings } from '../../../src/domain/settings';
import type { Workbook } from '../../../src/domain/workbook';
import { compileTables, understand } from '../../../src/pipeline';
import { grids } from '../../support/grid';
import { built, cellOf } from '../../support/rebuild';
import { typed } from '../../support/officer';

const settings: Settings = {
  ...defaultSettings,
  language: 'en',
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000016' },
};
const dossierIn = (workbook: Workbook, asked: Settings = settings) =>
  understand(workbook, { settings: asked, memory: [] });
const tablesIn = (workbook: Workbook, asked: Settings = settings) =>
  compileTables(dossierIn(workbook, asked), workbook);

const policies = `
  A-2.1: List of relevant policies, strategies & regulations
  Type       | Level | Name & Title    | Description            | Relevance     | Need for action
  regulation | local | PLU             | Règles de construction | Forte         | Réviser
  strategy   | local | PCAET 2024-2030 | Plan climat            | Très forte    | Suivre`;

test('lines made by hand come into a table that the workbook says nothing of, with the cells that they come from', () => {
  const tables = tablesIn(grids({ Politiques: policies }));
  const plan = tables.find(({ table }) => table === 'A-2.1-policies');
  const texts = plan?.rows
    .filter(({ key }) => key?.startsWith('declared:'))
    .map(({ cells }) => cells.slice(1).map((cell) => cell?.value));
  expect(texts).toEqual([
    ['regulation', 'local', 'PLU', 'Règles de construction', 'Forte', 'Réviser'],
    ['strategy', 'local', 'PCAET 2024-2030', 'Plan climat', 'Très forte', 'Suivre'],
  ]);
  const row = plan?.rows.find(({ key }) => key?.startsWith('declared:'));
  expect(row?.cells[4]?.lineage).toMatchObject({ from: [{ sheet: 'Politiques', address: 'D3' }] });
});

test('what a person writes over a text taken stays, and the line is known again when it moves', () => {
  const workbook = grids({ Politiques: policies });
  const first = built(dossierIn(workbook), workbook);
  const plan = first.tables.find(({ table }) => table === 'A-2.1-policies');
  const key = plan?.rows.find(({ key: one }) => one?.startsWith('declared:'))?.key ?? '';
  const { spot } = cellOf(first.tables, 'A-2.1-policies', `${key}/description`);
  const again = typed(first.workbook, { [spot]: 'Règles de construction et de hauteur' });
  const { tables } = built(dossierIn(again), again);
  expect(cellOf(tables, 'A-2.1-policies', `${key}/description`).value).toBe('Règles de construction et de hauteur');
});

const actions = `
  N° action | Intitulé de l'action    | Description          | Pilote           | Budget prévisionnel (€ HT)
  1.1       | Rénover les logements   | Guichet unique       | Service habitat  | 1200000
  1.2       | Développer le vélo      | Pistes cyclables     | Service mobilité | 800000`;
const costing = `
  Table 6: Sectorial Costing
  Field of action   | Action/Indicator      | Implementation Costs/Capex (€) | Operational costs (€/year) | Direct impacts* (t CO2e/year) | Cost effectiveness | Indirect impacts (co-benefits)**
  Built Environment | Rénover les logements | 1150000                        | 20000                      | 900                           | 1278               | Confort d'été
  Transportation    | Développer la marche  | 300000                         | 5000                       | 100                           | 3000               | Santé`;

test('a line is matched by the name of its action: texts and figures fill blanks, by a formula on the cell that declares them', () => {
  const tables = tablesIn(grids({ Actions: actions, Coûts: costing }));
  expect(cellOf(tables, 'IP-6', 'action:1.1/indirect')).toMatchObject({
    value: "Confort d'été",
    lineage: { from: [{ sheet: 'Coûts' }] },
  });
  const capex = cellOf(tables, 'IP-6', 'action:1.1/capex');
  expect(capex).toMatchObject({ value: 1150000, lineage: { from: [{ sheet: 'Coûts', address: 'C3' }] } });
  expect(capex.formula).toContain("'Coûts'!C3");
  expect(capex.lineage?.steps.join()).toContain('declared in the contract table');
  expect(cellOf(tables, 'IP-6', 'action:1.1/effectiveness').value).toBeCloseTo(1150000 / 900, 9);
  expect(cellOf(tables, 'IP-6', 'action:1.2/capex').value).toBeNull();
});

const inventory = (year: number, unit: string, transport: number | string = 200) => `
  A-1.3: GHG emissions by source sectors
  Base year | ${year}
  Unit      | ${unit}
            | Scope 1 | Scope 2 | Scope 3 | Total
  Buildings | 310     | 40      | NO      | 350
  Transport | ${transport} | 2 | NO      | 202
  Waste     | 30      | NO      | 5       | 35
  Industrial Process and Product Use (IPPU) | 12 | 3 | NO | 15
  Total     | 552     | 45      | 5       | 602`;

const source = `
  Émissions de GES (ktCO2e) | 2019
  Résidentiel               | 200
  Tertiaire                 | 150
  Transport routier         | 190
  Déchets                   | 30
  Industrie                 | 15
  Agriculture               | 40`;

test('a row that the inventory does not give is completed from a table made by hand, in our unit', () => {
  const tables = tablesIn(grids({ GES: source.replace(/ {2}Déchets.*\n/, ''), Bilan: inventory(2019, 'kt CO2e') }));
  expect(cellOf(tables, 'A-1.3', 'waste/total')).toMatchObject({
    value: 35000,
    lineage: { from: [{ sheet: 'Bilan', address: 'E7' }] },
  });
  expect(cellOf(tables, 'A-1.3', 'waste/scope3').value).toBe(5000);
  expect(cellOf(tables, 'A-1.3', 'buildings/total').lineage?.from[0]?.sheet).toBe('GES');
});

test('an inventory that stands alone is not written twice: it is checked as it is', () => {
  const tables = tablesIn(grids({ Bilan: inventory(2019, 'kt CO2e') }));
  expect(cellOf(tables, 'A-1.3', 'buildings/total').value).toBeNull();
});

test('a figure that we compute is never replaced, and one of another base year is not taken', () => {
  const both = tablesIn(grids({ GES: source, Bilan: inventory(2019, 'kt CO2e') }));
  expect(cellOf(both, 'A-1.3', 'waste/total')).toMatchObject({ value: 30000, lineage: { from: [{ sheet: 'GES' }] } });
  const other = tablesIn(grids({ GES: source.replace(/ {2}Déchets.*\n/, ''), Bilan: inventory(2015, 'kt CO2e') }));
  expect(cellOf(other, 'A-1.3', 'waste/total').value).not.toBe(35000);
});

test('two tables made by hand for one of ours give nothing: nothing says which', () => {
  const tables = tablesIn(grids({ Politiques: policies, Brouillon: policies.replace('PLU', 'PLUi') }));
  const plan = tables.find(({ table }) => table === 'A-2.1-policies');
  expect(plan?.rows.filter(({ key }) => key?.startsWith('declared:'))).toEqual([]);
});
