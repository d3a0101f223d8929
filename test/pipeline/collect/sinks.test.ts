import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const facts = (text: string): readonly string[] => drawFacts(understood(grid(text)).facts).split('\n');

const withRows = (...rows: readonly string[]): string => `
  Émissions de GES (tCO2e)
  Secteur     | 2018 | 2019
  Résidentiel | 450  | 440
  Tertiaire   | 300  | 290
  ${rows.join('\n')}`;

test.each(['UTCATF', 'Séquestration', 'Puits de carbone', 'Absorptions', 'LULUCF', 'Carbon sinks'])(
  'among emissions, « %s » is a removal when negative, and is asked when positive',
  (label) => {
    expect(facts(withRows(`${label} | -55 | 52`)).slice(4)).toEqual([
      'Bilan!B5 · “-55” · sequestration-total · 2018 measured · -55 tCO2e/an · used',
      'Bilan!C5 · “52” · sequestration-total · 2019 measured · 52 tCO2e/an · asked (sign-positive)',
    ]);
  },
);

test('in a list of indicators, a removal is positive, and a negative one is asked', () => {
  const seen = facts(`
    Identifiant | Nom                   | Unité   | 2018 | 2019
    cae_1.a     | Émissions de GES      | teq CO2 | 750  | 730
    cae_63.a    | Séquestration nette   | teq CO2 | 55   | -52`);
  expect(seen).toContain('Bilan!D3 · “55” · sequestration-total · 2018 measured · 55 tCO2e/an · used');
  expect(seen).toContain('Bilan!E3 · “-52” · sequestration-total · 2019 measured · -52 tCO2e/an · asked (sign)');
});

test('a total without the sinks and one with them are two figures, each told apart', () => {
  const { facts: seen } = understood(
    grid(withRows('UTCATF | -55 | -52', 'Total hors UTCATF | 750 | 730', 'Total net | 695 | 678')),
  );
  const totals = seen.flatMap((fact) => (fact.kind === 'observation' && fact.sector === undefined ? [fact] : []));
  expect(totals.map(({ indicator, netting, value, use }) => [indicator, netting, value, use])).toEqual([
    ['ghg-total', 'gross', 750, 'used'],
    ['ghg-total', 'gross', 730, 'used'],
    ['ghg-net-total', 'net', 695, 'used'],
    ['ghg-net-total', 'net', 678, 'used'],
  ]);
});

test.each([
  ['Gross total', 'Net total'],
  ['Total excluding LULUCF', 'Total including LULUCF'],
  ['Total brut', 'Émissions nettes'],
  ['Total sans puits', 'Total (UTCATF compris)'],
  ['Total UTCATF exclus', 'Total après absorptions'],
])('« %s » and « %s »', (gross, net) => {
  const seen = facts(withRows('UTCATF | -55 | -52', `${gross} | 750 | 730`, `${net} | 695 | 678`));
  expect(seen).toContain('Bilan!B6 · “750” · ghg-total · 2018 measured · 750 tCO2e/an · used');
  expect(seen).toContain('Bilan!B7 · “695” · ghg-net-total · 2018 measured · 695 tCO2e/an · used');
});

const total = (values: string): string | undefined => facts(withRows('UTCATF | -55 | -52', `Total | ${values}`))[6];

test('a bare total beside sinks is told by the sums, else asked', () => {
  expect(total('695 | 678')).toBe('Bilan!B6 · “695” · ghg-net-total · 2018 measured · 695 tCO2e/an · used');
  expect(total('750 | 730')).toBe('Bilan!B6 · “750” · ghg-total · 2018 measured · 750 tCO2e/an · used');
  expect(total('950 | 930')).toBe('Bilan!B6 · “950” · ghg-total · 2018 measured · 950 tCO2e/an · asked (label-unsure)');
});

const titled = (title: string): string => withRows('Total | 695 | 678').replace('Émissions de GES', title);

test('a bare total under a title of net emissions is asked; under a title without land use, it is the emissions', () => {
  expect(drawQuestions(understood(grid(titled('Émissions nettes de GES'))).mapping)).toEqual([
    'Bilan!A5 · Total · total · total:net',
  ]);
  expect(facts(titled('Émissions de GES hors UTCATF'))).toContain(
    'Bilan!B5 · “695” · ghg-total · 2018 measured · 695 tCO2e/an · used',
  );
});
