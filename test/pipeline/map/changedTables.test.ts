import type { Mapping, MappingEntry } from '../../../src/domain/mapping';
import type { Workbook } from '../../../src/domain/workbook';
import { understand } from '../../../src/pipeline';
import { rememberedTables } from '../../../src/pipeline/map/rememberedTables';
import { drawFacts, drawQuestions, metropole, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

/** The second workbook with what was decided on the first: `decide` gives the meaning of an entry, or says nothing of it. */
function nextYear(first: Workbook, second: Workbook, decide: (entry: MappingEntry) => string | undefined) {
  const { mapping } = understood(first);
  const memory: Mapping = mapping.flatMap((entry) => {
    const meaning = decide(entry);
    return meaning === undefined ? [] : [{ ...entry, meaning, decidedBy: 'memory' as const }];
  });
  expect(memory).not.toEqual([]);
  return understand(second, { settings: metropole, memory, tables: rememberedTables(mapping) });
}

const inventory = `
  Émissions (tCO2e)
  Secteur           | 2018  | 2019
  Résidentiel       | 33840 | 33000
  Tertiaire         | 24610 | 24000
  Transport routier | 81270 | 80000
  Cadre bâti public | 2000  | 2100`;

const unitRead =
  (meaning: string) =>
  (entry: MappingEntry): string | undefined =>
    entry.meaning.startsWith('unit:') ? meaning : undefined;
const labelled =
  (label: string, meaning: string) =>
  (entry: MappingEntry): string | undefined =>
    entry.label === label ? meaning : undefined;

test('the unit of the heading has changed: what was decided of the unit is asked, not applied', () => {
  const kilo = grid(inventory.replace('tCO2e', 'ktCO2e'));
  const { facts, mapping } = nextYear(grid(inventory), kilo, unitRead('unit:tCO2e/an'));
  expect(drawQuestions(mapping)).toContain('Bilan!A1 · Émissions (ktCO2e) · unit:ktCO2e/an · unit:tCO2e/an');
  expect(mapping.find(({ runnerUp }) => runnerUp === 'unit:tCO2e/an')?.reason).toBe(
    'Décidé auparavant, quand on lisait « Émissions (tCO2e) » ; c’est « Émissions (ktCO2e) » aujourd’hui : à confirmer.',
  );
  expect(facts.filter(({ use }) => use === 'used')).toEqual([]);
});

test('a year in the heading has changed, nothing else: what was decided of the unit holds', () => {
  const first = grid(inventory.replace('(tCO2e)', '2024 (tCO2e)'));
  const second = grid(inventory.replace('(tCO2e)', '2025 (tCO2e)'));
  const { facts } = nextYear(first, second, unitRead('unit:ktCO2e/an'));
  expect(drawFacts(facts)).toContain('ghg-residentiel · 2018 measured · 33840000 tCO2e/an · used');
});

const columns = `
  Secteur           | Résultats | Résultats | Objectifs
  GES (tCO2e)       | 2019      | 2025      | 2025
  Résidentiel       | 10        | 9         | 8
  Tertiaire         | 5         | 4         | 3`;
const columnBetween = columns
  .replace('| Résultats | Objectifs', '| Résultats | Résultats | Objectifs')
  .replace('| 2025      | 2025', '| 2024 | 2025 | 2025')
  .replace('| 9   ', '| 9.5 | 9 ')
  .replace('| 4   ', '| 4.5 | 4 ');

const onSecond = ({ at, label }: MappingEntry) =>
  label === '2025' && at.address === 'C2' ? 'year:2025:scenario:business-as-usual' : undefined;

test('a column inserted before two headings that say the same: an answer on one of them is asked of each', () => {
  const { facts, mapping } = nextYear(grid(columns), grid(columnBetween), onSecond);
  const asked = mapping.filter(({ label }) => label === '2025');
  expect(asked.map(({ at, decidedBy, confidence }) => [at.address, decidedBy, confidence])).toEqual([
    ['D2', 'engine', 0.85],
    ['E2', 'engine', 0.85],
  ]);
  expect(facts.filter(({ use }) => use === 'used').map(({ source }) => source.address)).toEqual([
    'B3',
    'C3',
    'B4',
    'C4',
  ]);
});

test('a sector under another name is asked, though it stands in the same cell', () => {
  const renamed = grid(inventory.replace('Cadre bâti public', 'Centres de données'));
  const { mapping } = nextYear(grid(inventory), renamed, labelled('Cadre bâti public', 'sector:dechets'));
  expect(mapping.filter(({ decidedBy }) => decidedBy === 'memory')).toEqual([]);
  expect(drawQuestions(mapping).join('\n')).toContain('Bilan!A6 · Centres de données');
});

test('rows more than rows that stay: what was decided of the table is offered, and asked', () => {
  const grown = `${inventory}
    Total             | 141720 | 139100
    Agriculture       | 9000   | 9100
    Déchets           | 900    | 910`;
  const decide = labelled('Cadre bâti public', 'sector:industrie');
  const { mapping } = nextYear(grid(inventory), grid(grown), decide);
  expect(mapping.find(({ label }) => label === 'Cadre bâti public')).toMatchObject({
    meaning: 'sector:industrie',
    decidedBy: 'engine',
    confidence: 0.85,
    reason: 'Décidé auparavant, mais le tableau a changé depuis : à confirmer.',
  });
});

test('the same place, one row of four under another name: what was decided is offered, and asked', () => {
  const changed = grid(inventory.replace('Transport routier', 'Agriculture'));
  const { mapping } = nextYear(grid(inventory), changed, unitRead('unit:ktCO2e/an'));
  expect(mapping.filter(({ decidedBy }) => decidedBy === 'memory')).toEqual([]);
  expect(drawQuestions(mapping)).toContain('Bilan!A1 · Émissions (tCO2e) · unit:ktCO2e/an · unit:tCO2e/an');
});

test('the same place, one row of seven under another name: what was decided of the others holds', () => {
  const first = grid(`${inventory}\n  Déchets | 900 | 910\n  Agriculture | 60 | 61\n  Branche énergie | 5 | 6`);
  const second = grid(
    `${inventory.replace('Tertiaire', 'Bureaux et commerces')}\n  Déchets | 900 | 910\n  Agriculture | 60 | 61\n  Branche énergie | 5 | 6`,
  );
  const { mapping } = nextYear(first, second, labelled('Cadre bâti public', 'subtotal'));
  expect(mapping.find(({ label }) => label === 'Cadre bâti public')).toMatchObject({ decidedBy: 'memory' });
});

test('another table in the same place: nothing of what was decided is even offered', () => {
  const other = grid(`
    Émissions
    Secteur | 2018 | 2019
    Habitat | 1    | 2
    Bureaux | 3    | 4
    Routes  | 5    | 6
    Ordures | 7    | 8`);
  const { mapping } = nextYear(grid(inventory.replace(' (tCO2e)', '')), other, unitRead('unit:tCO2e/an'));
  expect(mapping.filter(({ decidedBy }) => decidedBy === 'memory')).toEqual([]);
  expect(drawQuestions(mapping).join('\n')).toContain('unit:unknown');
});
