import { citergie2021Rows } from '../../../src/catalogue/frameworks/citergie2021Rows';
import { rowsOf } from '../../../src/catalogue/frameworks/rows';
import { teteIndicatorRows } from '../../../src/catalogue/frameworks/teteIndicatorRows';
import { drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const head = `Identifiant | Nom de l'indicateur | Unité | 2019 | 2021`;

test('an identifier whose title names another quantity is asked, with what the title says', () => {
  const { facts, mapping } = understood(
    grid(`
      ${head}
      cae_1.c | Consommation énergétique finale - Résidentiel | teq CO2 | 40000 | 38000
      cae_2.a | Émissions de GES totales                      | GWh     | 4000  | 3900
      cae_1.a | Émissions de gaz à effet de serre             | teq CO2 | 90000 | 88000`),
  );
  expect(facts.map(({ source, use }) => `${source.address} ${use}`)).toEqual([
    'D2 asked',
    'E2 asked',
    'D3 asked',
    'E3 asked',
    'D4 used',
    'E4 used',
  ]);
  expect(drawQuestions(mapping)).toHaveLength(2);
  expect(mapping.find(({ at }) => at.address === 'B2')).toMatchObject({
    meaning: 'indicator:ghg-residentiel',
    runnerUp: 'indicator:energy-residentiel',
    reason: expect.stringMatching(/cae_1\.c ».* mais l’intitulé dit « Consommation/),
  });
});

test.each([
  ['TETE', teteIndicatorRows, 2],
  ['Cit’ergie', citergie2021Rows, 1],
])('the %s titles of their own identifiers contradict none', (_, rows, title) => {
  const lines = rowsOf(rows).map((cells) => `${cells[0]} | ${cells[title]?.replace(/\|/g, ' ')} | | 1 | 2`);
  const { mapping } = understood(grid([head, ...lines].join('\n')));
  expect(mapping.length).toBeGreaterThan(lines.length / 2); // else the case proves nothing
  const against = mapping.filter(({ reason }) => reason.includes('mais l’intitulé dit'));
  expect(against.map(({ label, meaning, runnerUp }) => `${label}: ${meaning}, ${runnerUp}`)).toEqual([]);
});
