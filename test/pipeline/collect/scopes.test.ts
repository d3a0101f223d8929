import type { SheetPlan } from '../../../src/domain/plan';
import { defaultSettings } from '../../../src/domain/settings';
import { compileTables } from '../../../src/pipeline/compile/compileTables';
import { metropole, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

/** Cell, scope and use of each figure. */
const scopes = (text: string): readonly string[] =>
  understood(grid(text)).facts.map((fact) =>
    [fact.source.address, fact.kind === 'observation' ? (fact.scope ?? 'whole') : '', fact.use].join(' '),
  );

/** Values of the inventory table by row and column: `buildings/scope1`. */
function inventoryOf(text: string): Readonly<Record<string, unknown>> {
  const workbook = grid(text);
  const dossier = understood(workbook, [], { ...metropole, actionPlan: defaultSettings.actionPlan });
  const plan: SheetPlan | undefined = compileTables(dossier, workbook).find(({ table }) => table === 'A-1.3');
  const cells = plan?.rows.flatMap((row) => row.cells) ?? [];
  return Object.fromEntries(cells.flatMap((cell) => (cell?.key === undefined ? [] : [[cell.key, cell.value]])));
}

const separate = `
  Émissions de GES 2019 (tCO2e)
  Secteur     | Scope 1 | Scope 2 | Scope 3 | Total
  Résidentiel | 300     | 100     | 50      | 450
  Tertiaire   | 200     | 80      | 20      | 300
  Déchets     | 10      | 2       |         | 12
  Total       | 510     | 182     | 70      | 762`;

test('columns of scopes: each figure carries its own, and the total is the whole', () => {
  expect(scopes(separate).slice(0, 4)).toEqual(['B3 1 used', 'C3 2 used', 'D3 3 used', 'E3 whole used']);
});

test('the inventory table takes each scope in its column, and the total in the total', () => {
  expect(inventoryOf(separate)).toMatchObject({
    'buildings/scope1': 500,
    'buildings/scope2': 180,
    'buildings/scope3': 70,
    'buildings/total': 750,
    'waste/scope1': 10,
    'total/scope1': 510,
    'total/scope2': 182,
    'total/total': 762,
  });
});

test('a scope that only one sector of a row separates is not that of the row: included in its total', () => {
  const seen = inventoryOf(`
    Émissions de GES 2019 (tCO2e)
    Secteur     | Scope 1 | Total
    Résidentiel | 300     | 450
    Tertiaire   | n.d.    | 300
    Déchets     | 10      | 12`);
  expect(seen).toMatchObject({ 'buildings/scope1': 'IE', 'buildings/total': 750, 'waste/scope1': 10 });
  expect(seen['total/scope1']).not.toBe(10);
});

test('without scopes in the source, scopes 1 and 2 stand in the total', () => {
  const seen = inventoryOf(`
    Émissions de GES (tCO2e)
    Secteur     | 2018 | 2019
    Résidentiel | 460  | 450
    Tertiaire   | 310  | 300`);
  expect(seen).toMatchObject({ 'buildings/scope1': 'IE', 'buildings/scope2': 'IE', 'buildings/total': 750 });
});

test('scopes under years, and years under scopes', () => {
  expect(
    scopes(`
      Émissions de GES (tCO2e)
                  | 2018    | <       | <     | 2019    | <       | <
      Secteur     | Scope 1 | Scope 2 | Total | Scope 1 | Scope 2 | Total
      Résidentiel | 300     | 100     | 400   | 290     | 90      | 380
      Tertiaire   | 200     | 80      | 280   | 190     | 70      | 260`).slice(0, 6),
  ).toEqual(['B4 1 used', 'C4 2 used', 'D4 whole used', 'E4 1 used', 'F4 2 used', 'G4 whole used']);
  expect(
    scopes(`
      Émissions de GES (tCO2e)
                  | Scope 1 | <    | Scope 2 | <
      Secteur     | 2018    | 2019 | 2018    | 2019
      Résidentiel | 300     | 290  | 100     | 90
      Tertiaire   | 200     | 190  | 80      | 70`).slice(0, 4),
  ).toEqual(['B4 1 used', 'C4 1 used', 'D4 2 used', 'E4 2 used']);
});

test('a column of scopes beside the labels: no single scope is taken for the whole', () => {
  expect(
    scopes(`
      Émissions de GES (tCO2e)
      Secteur     | Scope   | 2018 | 2019
      Résidentiel | Scope 1 | 300  | 290
      Tertiaire   | Scope 2 | 80   | 70`),
  ).toEqual(['C3 1 used', 'D3 1 used', 'C4 2 used', 'D4 2 used']);
});

test('scopes under the names of sectors, years down', () => {
  const seen = scopes(`
    Émissions de GES (tCO2e)
    Année | Résidentiel | <       | Tertiaire | <
          | Scope 1     | Scope 2 | Scope 1   | Scope 2
    2018  | 300         | 100     | 200       | 80
    2019  | 290         | 90      | 190       | 70`);
  expect(seen.some((line) => line.endsWith('whole used'))).toBe(false);
});

const titled = (title: string, label: string): readonly string[] =>
  scopes(`
    ${title}
    Secteur     | 2018 | 2019
    ${label}    | 300  | 290
    Tertiaire   | 200  | 190`);

test('a scope in the label, or in the title of the table', () => {
  expect(titled('Émissions de GES (tCO2e)', 'Résidentiel (scope 1)').slice(0, 2)).toEqual(['B3 1 used', 'C3 1 used']);
  expect(titled('Émissions de GES, scope 1 (tCO2e)', 'Résidentiel').slice(0, 2)).toEqual(['B3 1 used', 'C3 1 used']);
  expect(titled('Émissions directes de GES (tCO2e)', 'Résidentiel').slice(0, 1)).toEqual(['B3 whole asked']);
  expect(titled('Émissions de GES, scopes 1 et 2 (tCO2e)', 'Résidentiel').slice(0, 1)).toEqual(['B3 whole used']);
});

test('two scopes together beside a third are asked; all three are the whole', () => {
  expect(
    scopes(`
      Émissions de GES 2019 (tCO2e)
      Secteur     | Scopes 1+2 | Scope 3 | Scopes 1+2+3
      Résidentiel | 400        | 50      | 450
      Tertiaire   | 280        | 20      | 300`).slice(0, 3),
  ).toEqual(['B3 whole asked', 'C3 3 used', 'D3 whole used']);
});
