import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const read = (text: string) => understood(grid(text));
const usesOf = (text: string) => [...new Set(read(text).facts.map(({ use }) => use))];

test('tonnes in the headings under a title in kilotonnes: one of them is a slip, asked once per column', () => {
  const { facts, mapping } = read(`
    Émissions de GES (ktCO2e)
    Secteur     | 2018 (tCO2e) | 2020 (tCO2e)
    Résidentiel | 100          | 90
    Tertiaire   | 80           | 70`);
  expect(facts.map(({ use, doubts }) => `${use} ${doubts[0]?.code}`)).toEqual(facts.map(() => 'asked unit-unsure'));
  expect(drawQuestions(mapping)).toEqual([
    'Bilan!B2 · 2018 (tCO2e) · unit:tCO2e/an · unit:ktCO2e/an',
    'Bilan!C2 · 2020 (tCO2e) · unit:tCO2e/an · unit:ktCO2e/an',
  ]);
  expect(mapping.find(({ meaning }) => meaning === 'unit:tCO2e/an')?.reason).toMatch(/mille fois/);
});

test('two titles a prefix apart', () => {
  const rows = '| 2018\nRésidentiel | 100\nTertiaire | 80';
  expect(usesOf(`Émissions de GES en ktCO2e\nSecteur (tCO2e) ${rows}`)).toEqual(['asked']);
  expect(usesOf(`Émissions de GES en ktCO2e\nSecteur (ktCO2e) ${rows}`)).toEqual(['used']);
});

test('a prefix apart in a column of units, in the sheet’s name, or as a bare mass', () => {
  const rows = `
    Résidentiel | tCO2e | 100
    Tertiaire   | tCO2e | 80`;
  expect(usesOf(`Émissions de GES (ktCO2e)\nSecteur | Unité | 2018${rows}`)).toEqual(['asked']);
  expect(usesOf(`Émissions de GES (tCO2e)\nSecteur | Unité | 2018${rows}`)).toEqual(['used']);
  expect(usesOf('Émissions de GES (tCO2e)\nSecteur | 2018 (kt)\nRésidentiel | 1 \nTertiaire | 2')).toEqual(['asked']);
});

test('another unit of the same kind is read, and told', () => {
  const { facts } = read(`
    Consommation d’énergie finale (GWh)
    Secteur     | 2018 (ktep) | 2020 (ktep)
    Résidentiel | 100         | 90
    Tertiaire   | 80          | 70`);
  expect(drawFacts(facts).split('\n')[0]).toBe(
    'Bilan!B3 · “100” · energy-residentiel · 2018 measured · 1163 GWh/an · used (unit-differs)',
  );
  expect(facts[0]?.doubts[0]?.reason).toMatch(/ktep.*GWh/);
});

test('a unit of another kind contradicts nothing, nor does a note below', () => {
  expect(
    usesOf(`
      Émissions de GES (tCO2e) et énergie
      Secteur     | GES 2018 (tCO2e) | Énergie 2018 (GWh)
      Résidentiel | 100              | 9
      Tertiaire   | 80               | 7
      Note : 1 ktCO2e = 1000 tCO2e`),
  ).toEqual(['used']);
});
