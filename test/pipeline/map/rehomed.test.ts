import type { Mapping } from '../../../src/domain/mapping';
import type { Workbook } from '../../../src/domain/workbook';
import { understand } from '../../../src/pipeline';
import { rememberedTables } from '../../../src/pipeline/map/rememberedTables';
import { drawFacts, drawQuestions, metropole, understood } from '../../support/drawFacts';
import { grid, grids } from '../../support/grid';

const text = `
  Émissions de GES
  Secteur           | 2018  | 2019
  Résidentiel       | 33840 | 33000
  Tertiaire         | 24610 | 24000
  Transport routier | 81270 | 80000
  Cadre bâti public | 2000  | 2100`;

/** What was decided on the first workbook: the unit of the table, and a label. */
function decided(workbook: Workbook): Mapping {
  const { mapping } = understood(workbook);
  return mapping.flatMap((entry) => {
    if (entry.meaning === 'unit:unknown') return [{ ...entry, meaning: 'unit:tCO2e/an', decidedBy: 'memory' as const }];
    if (entry.label === 'Cadre bâti public')
      return [{ ...entry, meaning: 'sector:agriculture', decidedBy: 'memory' as const }];
    return [];
  });
}

/** The second workbook with what was decided on the first. */
function nextYear(first: Workbook, second: Workbook) {
  const tables = rememberedTables(understood(first).mapping);
  return understand(second, { settings: metropole, memory: decided(first), tables });
}

const columnOf2020 = text
  .replace('| 2019', '| 2019 | 2020')
  .replace('33000', '33000 | 32000')
  .replace('24000', '24000 | 23000')
  .replace('80000', '80000 | 79000')
  .replace('2100', '2100 | 2200');

test('a year more, a line inserted above, another name for the sheet: what was decided holds', () => {
  const { facts, mapping } = nextYear(
    grid(text, 'GES'),
    grid(`Mis à jour en mars\n\n${columnOf2020}`, 'Inventaire 2025'),
  );
  expect(drawQuestions(mapping)).toEqual([]);
  expect(drawFacts(facts)).toContain(
    "'Inventaire 2025'!D9 · “2200” · ghg-agriculture · 2020 measured · 2200 tCO2e/an · used",
  );
});

test('of two sheets that are alike, the one of the same name is the home', () => {
  const { mapping } = nextYear(grid(text, 'GES'), grids({ Copie: columnOf2020, GES: columnOf2020 }));
  const told = mapping.filter(({ decidedBy }) => decidedBy === 'memory').map(({ at }) => at.sheet);
  expect(new Set(told)).toEqual(new Set(['GES']));
});

test('of two new sheets that are alike, none is guessed: the questions come back', () => {
  const { mapping } = nextYear(grid(text, 'GES'), grids({ Nord: columnOf2020, Sud: columnOf2020 }));
  expect(mapping.filter(({ decidedBy }) => decidedBy === 'memory')).toEqual([]);
  expect(drawQuestions(mapping).filter((line) => line.includes('unit:unknown'))).toHaveLength(2);
});

test('a table that has changed in a way that matters: what was decided is proposed, and asked', () => {
  const changed = `
    Émissions de GES
    Secteur           | 2020
    Résidentiel       | 32000
    Tertiaire         | 23000
    Agriculture       | 9000
    Déchets           | 4000
    Cadre bâti public | 2200`;
  const { facts, mapping } = nextYear(grid(text, 'GES'), grid(changed, 'Autre'));
  expect(mapping.find(({ label }) => label === 'Cadre bâti public')).toMatchObject({
    meaning: 'sector:agriculture',
    confidence: 0.85,
    decidedBy: 'engine',
    reason: 'Décidé auparavant, mais le tableau a changé depuis : à confirmer.',
  });
  expect(facts.filter(({ use }) => use === 'used')).toEqual([]);
});

test('another table altogether keeps its questions', () => {
  const other = `
    Émissions de GES
    Secteur  | 2020
    Habitat  | 32000
    Bureaux  | 23000
    Routes   | 9000
    Ordures  | 4000`;
  const { mapping } = nextYear(grid(text, 'GES'), grid(other, 'Autre'));
  expect(mapping.filter(({ reason }) => /auparavant/.test(reason))).toEqual([]);
});
