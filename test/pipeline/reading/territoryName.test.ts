import { territoryName } from '../../../src/pipeline/reading/territoryName';

test.each([
  ['Périmètre : Rivemont Métropole', 'Rivemont Métropole'],
  ['Périmètre : Rivemont Métropole (28 communes), SIREN 200 000 008', 'Rivemont Métropole'],
  ['Périmètre : Rivemont Métropole – SIREN 200000008. Données 2024', 'Rivemont Métropole'],
  ['Territoire : Ville de Saint-Étienne-sur-Rive', 'Ville de Saint-Étienne-sur-Rive'],
  ['Collectivité : communauté urbaine du Val d’Orge, 2019', 'communauté urbaine du Val d’Orge'],
  ['Émissions de GES de la Métropole de Rivemont, en tCO2e', 'Métropole de Rivemont'],
  ['Inventaire de Rivemont Métropole', 'Rivemont Métropole'],
])('%s → %s', (text, name) => expect(territoryName(text)).toBe(name));

test.each([
  'Émissions de GES du territoire (EPCI)',
  'Bilan de la métropole',
  'Périmètre :',
  'Consommation de la ville',
])('%s names no territory', (text) => expect(territoryName(text)).toBeNull());

test('a long text is answered at once', () => {
  expect(territoryName('Aa '.repeat(50_000))).toBeNull();
});
