import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

/** Cell, use and doubts of each figure. */
const uses = (text: string): readonly string[] =>
  drawFacts(understood(grid(text)).facts)
    .split('\n')
    .map((line) => `${line.slice('Bilan!'.length).split(' ', 1)[0]} ${line.split(' · ').at(-1)}`);

const measured = (columns: string, rows: readonly string[]): string => `
  Émissions de GES (ktCO2e)
  Secteur     | 2018 | ${columns}
  Résidentiel | 450  | ${rows[0]}
  Tertiaire   | 300  | ${rows[1]}
  Déchets     | 12   | ${rows[2]}`;

test.each([
  ['fractions', '0.4', '0.5', '0.3'],
  ['percentages as numbers', '-40%', '-50%', '-30%'],
  ['percentages as texts', '-40 %', '-50 %', '-30 %'],
  ['negative points, a zero among them', '-40', '-50', '0'],
])('targets written as reductions are asked, whole column: %s', (_, ...rows) => {
  expect(uses(measured('Objectif 2030', rows))).toEqual([
    'B3 used',
    'C3 asked (reduction)',
    'B4 used',
    'C4 asked (reduction)',
    'B5 used',
    'C5 asked (reduction)',
  ]);
});

const targets = (...rows: readonly string[]): readonly string[] =>
  uses(measured('Objectif 2030', rows)).filter((line) => line.startsWith('C'));

const net = (...rows: readonly string[]): string | undefined =>
  uses(`${measured('Objectif 2030', rows)}
  UTCATF      | -50  | -60
  Total net   | 712  | ${rows[3]}`).find((line) => line.startsWith('C7'));

test('a net total follows its column: a level among levels, a question among reductions', () => {
  expect(net('240', '150', '7', '-3')).toBe('C7 used');
  expect(net('-200', '-150', '-5', '-415')).toBe('C7 asked (reduction)');
});

test('one target as a share among levels is asked alone; a small sector keeps its small level', () => {
  expect(targets('0.4', '150', '7')).toEqual(['C3 asked (reduction)', 'C4 used', 'C5 used']);
  expect(targets('240', '150', '0.9')).toEqual(['C3 used', 'C4 used', 'C5 used']);
});

test('millions of tonnes, measured and aimed at, are levels', () => {
  const seen = uses(`
    Émissions de GES (MtCO2e)
    Secteur     | 2018 | Objectif 2030 | Objectif 2050
    Résidentiel | 0.8  | 0.4           | 0.1
    Tertiaire   | 0.5  | 0.3           | 0.05
    Total       | 1.3  | 0.7           | 0.15`);
  expect(new Set(seen.map((line) => line.slice(3)))).toEqual(new Set(['used']));
});

test('targets that grow where emissions must fall are reductions', () => {
  const seen = uses(measured('Objectif 2030 | Objectif 2050', ['180 | 400', '120 | 270', '3 | 9']));
  expect(seen.filter((line) => /^[CD]/.test(line)).every((line) => line.endsWith('asked (reduction)'))).toBe(true);
});

test('a total less than one of its parts is a percentage', () => {
  const seen = uses(`
    Émissions de GES (ktCO2e)
    Secteur     | 2018 | Objectif 2030
    Résidentiel | 450  | 54
    Tertiaire   | 300  | 50
    Total       | 750  | 52`);
  expect(seen.filter((line) => line.startsWith('C')).every((line) => line.endsWith('asked (reduction)'))).toBe(true);
});

test('in a list of indicators, a target in % under tonnes is asked', () => {
  const seen = uses(`
    Identifiant | Nom              | Unité | 2019 Résultat | 2030 Objectif
    cae_1.a     | Émissions de GES | tCO2e | 400000        | -40%
    cae_1.c     | Résidentiel      | tCO2e | 100000        | -50 %`);
  expect(seen).toEqual(['D2 used', 'E2 asked (reduction)', 'D3 used', 'E3 asked (reduction)']);
});

const under = (year: string): string => `
    Émissions de GES (ktCO2e)
                | Objectifs | <    | <
    Secteur     | ${year}   | 2030 | 2050
    Résidentiel | 450       | 200  | 40
    Tertiaire   | 300       | 150  | 20`;

test('a past year under "Objectifs" is asked; said to be the reference, it is a result; under its own target, a target', () => {
  expect(drawQuestions(understood(grid(under('2019'))).mapping)).toEqual([
    'Bilan!B3 · 2019 · year:2019:measured · year:2019:objective',
  ]);
  expect(uses(under('2019')).slice(0, 2)).toEqual(['B4 asked (year-unsure)', 'C4 used']);
  const [reference] = understood(grid(under('Réf. 2019'))).facts;
  expect(reference).toMatchObject({ year: 2019, status: 'measured', use: 'used' });
  const [own] = understood(grid(under('Objectif 2021'))).facts;
  expect(own).toMatchObject({ year: 2021, status: 'objective', use: 'used' });
});

test('a year to come under "Inventaire" is no result', () => {
  const seen = uses(`
    Émissions de GES (ktCO2e)
                | Inventaire | <    | <
    Secteur     | 2015       | 2019 | 2030
    Résidentiel | 450        | 400  | 200
    Tertiaire   | 300        | 290  | 150`);
  expect(seen.filter((line) => line.startsWith('D'))).toEqual(['D4 asked (year-unsure)', 'D5 asked (year-unsure)']);
});

const asPercent = (total = ''): string => `
    Émissions de GES (ktCO2e)
    Secteur     | 2018 | Objectif 2030
    Résidentiel | 450  | 40
    Transport routier | 300 | 50
    Agriculture | 90   | 20
    Déchets     | 12   | 30${total}`;

test('whole numbers up to 100 beside levels on another scale are asked, once for the column', () => {
  expect(drawQuestions(understood(grid(asPercent())).mapping)).toEqual([
    'Bilan!C2 · Objectif 2030 · year:2030:objective · ignore',
  ]);
  expect(uses(asPercent()).filter((line) => line.startsWith('C'))[0]).toBe('C3 asked (year-unsure)');
});

test('whole numbers that add up to their total are levels; so are those spread like what was measured', () => {
  expect(uses(asPercent('\n    Total | 852 | 140')).filter((line) => /^C\d asked/.test(line))).toEqual([]);
  const near = `
    Émissions de GES (ktCO2e)
    Secteur     | 2018 | Objectif 2030
    Résidentiel | 120  | 70
    Tertiaire   | 90   | 50
    Agriculture | 30   | 20
    Déchets     | 8    | 5`;
  expect(drawQuestions(understood(grid(near)).mapping)).toEqual([]);
});

const leftWhenAnswered = (text: string) => {
  const answers = understood(grid(text))
    .mapping.filter(({ meaning }) => meaning === 'year:2030:objective')
    .map((entry) => ({ ...entry, decidedBy: 'person' as const }));
  return understood(grid(text), answers).facts.filter(({ use }) => use !== 'used');
};

test('a column that a person says to be a target is one, whatever its figures', () => {
  expect(leftWhenAnswered(asPercent())).toEqual([]);
  expect(leftWhenAnswered(asPercent('\n    Total | 852 | 35'))).toEqual([]);
});

test.each([
  ['Objectifs de réduction des émissions de GES (ktCO2e)', true],
  ['Efforts attendus par secteur, émissions de GES (ktCO2e)', true],
  ['Émissions de GES et objectifs de réduction (ktCO2e)', false],
  ['Trajectoire de réduction des émissions de GES (ktCO2e)', false],
  ['Émissions de GES après réduction (ktCO2e)', false],
])('targets under a title of reductions are asked: %s', (title, isAsked) => {
  const text = `
    ${title}
    Secteur     | Objectif 2030 | Objectif 2050
    Résidentiel | 450 | 120
    Tertiaire   | 300 | 90
    Déchets     | 12  | 4`;
  const book = understood(grid(text));
  expect(book.facts.some(({ use }) => use === 'used')).toBe(!isAsked);
  expect(drawQuestions(book.mapping).length > 0).toBe(isAsked);
});

test.each(['Baisse attendue des émissions', 'Gains d’émissions', 'Potentiel de réduction des émissions de GES'])(
  'no figure is taken under "%s": reductions, not levels',
  (title) => {
    const text = `
      ${title} (ktCO2e)
      Secteur     | 2019 | 2022
      Résidentiel | 45   | 12
      Tertiaire   | 30   | 9`;
    expect(understood(grid(text)).facts.filter(({ use }) => use === 'used')).toEqual([]);
  },
);
