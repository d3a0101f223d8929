import { drawFacts, understood } from '../../support/drawFacts';
import { grid, grids } from '../../support/grid';

const uses = (text: string, name?: string): readonly string[] =>
  understood(grid(text, name)).facts.map(({ source: { address }, use, doubts }) =>
    [address, use, ...doubts.map(({ code }) => code)].join(' '),
  );

test('a row in higher heating value is asked, and the total that counts it; the other rows are used', () => {
  const seen = uses(`
    Consommation d'énergie finale de Rivemont Métropole par énergie (GWh)
    Énergie           | 2019
    Électricité       | 1010
    Gaz naturel (PCS) | 810
    Total             | 1820`);
  expect(seen).toEqual(['B3 used', 'B4 asked unit-unsure', 'B5 asked unit-unsure']);
});

test.each([
  ['of the headings', 'PCS', '2019 (GWh)', 'asked unit-unsure'],
  ['of the headings, which say themselves what they count', 'PCS', '2019 (GWh PCI)', 'used'],
  ['of the headings, where the title speaks of both', 'PCS converti en PCI', '2019 (GWh)', 'used'],
])('a title in higher heating values holds for the unit %s', (_, said, heading, use) => {
  const seen = uses(`
    Consommation d'énergie finale de Rivemont Métropole (${said})
    Secteur     | ${heading}
    Résidentiel | 1010
    Tertiaire   | 810`);
  expect(seen).toEqual([`B3 ${use}`, `B4 ${use}`]);
});

test('a lower heating value is the one that is counted', () => {
  const seen = uses(`
    Consommation d'énergie finale de Rivemont Métropole par énergie (GWh)
    Énergie           | 2019
    Électricité       | 1010
    Gaz naturel (PCI) | 730`);
  expect(seen).toEqual(['B3 used', 'B4 used']);
});

test('primary energy said by the unit alone is asked', () => {
  const { mapping, facts } = understood(
    grid(`
      Consommation d'énergie de Rivemont Métropole (GWh ep)
      Secteur     | 2019
      Résidentiel | 910
      Tertiaire   | 810`),
  );
  expect(facts.map(({ use }) => use)).toEqual(['asked', 'asked']);
  expect(mapping.find(({ meaning }) => meaning.startsWith('unit:'))?.reason).toContain('énergie primaire');
});

test.each([
  ['Consommation d’énergie de Rivemont Métropole, corrigée du climat (GWh)', 'Énergie'],
  ['Consommation d’énergie de Rivemont Métropole corrigée des variations climatiques (GWh)', 'Énergie'],
  ['Consommation d’énergie de Rivemont Métropole à climat normal (GWh)', 'Énergie'],
  ['Consommation d’énergie de Rivemont Métropole (GWh)', 'Conso corrigée climat'],
  ['Rivemont Métropole: final energy (GWh), weather-corrected, V2024', 'Energy'],
])('« %s », sheet « %s »: corrected for the climate, asked as a version of its own', (title, sheet) => {
  const text = `
    ${title}
    Secteur     | 2018 | 2019
    Résidentiel | 900  | 910
    Tertiaire   | 800  | 810`;
  const { facts } = understood(grid(text, sheet));
  expect(new Set(uses(text, sheet).map((one) => one.slice(3)))).toEqual(new Set(['asked climate-corrected']));
  for (const fact of facts) expect(fact).toMatchObject({ version: expect.stringContaining('corrigé du climat') });
});

test.each(['non corrigée du climat', 'sans correction climatique', 'version corrigée du plan climat'])(
  '« %s »: what was used',
  (words) => {
    const seen = uses(`
      Consommation d’énergie de Rivemont Métropole (GWh), ${words}
      Secteur     | 2018
      Résidentiel | 900
      Tertiaire   | 800`);
    expect(seen).toEqual(['B3 used', 'B4 used']);
  },
);

test('a note on the method says it of the figures, and asks nothing', () => {
  const { facts } = understood(
    grid(`
      Consommation d’énergie de Rivemont Métropole (GWh)
      Secteur     | 2018
      Résidentiel | 900
      Tertiaire   | 800
      Méthode : approche cadastrale, données corrigées du climat en 2021`),
  );
  for (const fact of facts) expect(fact).toMatchObject({ use: 'used', version: 'corrigé du climat' });
});

test('beside the actual figures, those corrected for the climate contradict nobody until they are confirmed', () => {
  const book = grids({
    Énergie: `
      Consommations réelles et corrigées du climat de Rivemont Métropole (GWh)
      Secteur     | 2019 réel | 2019 corrigé du climat
      Résidentiel | 910       | 950
      Tertiaire   | 810       | 822`,
  });
  const seen = understood(book);
  expect(drawFacts(seen.facts).split('\n')).toEqual([
    "'Énergie'!B3 · “910” · energy-residentiel · 2019 measured · 910 GWh/an · used",
    "'Énergie'!C3 · “950” · energy-residentiel · 2019 measured · 950 GWh/an · asked (climate-corrected)",
    "'Énergie'!B4 · “810” · energy-tertiaire · 2019 measured · 810 GWh/an · used",
    "'Énergie'!C4 · “822” · energy-tertiaire · 2019 measured · 822 GWh/an · asked (climate-corrected)",
  ]);
  const confirmed = seen.mapping.map((entry) =>
    entry.meaning.startsWith('version:') ? { ...entry, decidedBy: 'person' as const, confidence: 1 } : entry,
  );
  const answered = understood(book, confirmed).facts;
  expect(answered.map(({ use, doubts }) => [use, ...doubts.map(({ code }) => code)].join(' '))).toEqual(
    Array.from({ length: 4 }, () => 'asked conflict'),
  );
});
