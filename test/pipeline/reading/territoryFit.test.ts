import { laureates } from '../../../src/catalogue/laureates';
import { fitOf, type Territory } from '../../../src/pipeline/reading/territoryFit';

const contracts = laureates.map(({ epci }): Territory => ({ level: 'epci', name: epci.name, siren: epci.siren }));

/** A title of a table, as each of the spellings of a territory may stand in it. */
const titles = (name: string): readonly string[] => [
  `Émissions de GES, ${name} (tCO2e)`,
  `Périmètre : ${name}`,
  `${name} : consommation d’énergie finale`,
  `ÉMISSIONS DE GES – ${name.toUpperCase()}`,
];

test.each(laureates.map((one, place) => [one.epci.name, one, contracts[place]!] as const))(
  // one contract for each
  '%s is known by every spelling of its name, and taken for none of the others',
  (_, { epci }, own) => {
    for (const name of [epci.name, ...epci.alsoWritten]) {
      for (const title of titles(name)) expect([title, fitOf(title, own)]).not.toEqual([title, 'other']);
    }
    for (const other of contracts.filter((one) => one !== own)) {
      const title = `Émissions de GES, ${other.name} (tCO2e)`;
      expect([title, fitOf(title, own)]).toEqual([title, 'other']);
    }
  },
);

test('the SIREN wins over the name, whether or not its key is right', () => {
  const own: Territory = { level: 'epci', name: 'Rivemont Métropole', siren: '200000008' };
  expect(fitOf('Rivemont Métropole, SIREN 200 099 999', own)).toBe('other');
  expect(fitOf('Autreville Agglomération, SIREN 200000008', own)).toBe('same');
});

test.each([
  'ÉMISSIONS DE GES – AUTREVILLE AGGLOMÉRATION',
  'EMISSIONS DE GES, METROPOLE D’AUTREVILLE',
  'Autreville-Métropole',
  'Communauté Urbaine d’Autreville',
  'COMMUNAUTE D’AGGLOMERATION DE LA VALLEE D’AUTREVILLE',
])('"%s" names another one', (text) => {
  expect(fitOf(text, { level: 'epci', name: 'Rivemont Métropole' })).toBe('other');
});

test.each([
  'Scénario AMS Métropole',
  'Données Atmo Métropole',
  'Plateforme Agglo',
  'Ville de Rivemont',
  'Région',
  'Émissions de la métropole',
  'Bilan',
  '',
])('"%s" says nothing of the metropolis’ own name', (text) => {
  expect(fitOf(text, { level: 'epci', name: 'Rivemont Métropole' })).toBe('unsaid');
});

test('a long text is answered at once', () => {
  expect(fitOf('Aa de Bb '.repeat(50_000), { level: 'epci', name: 'Rivemont Métropole' })).toBe('unsaid');
});
