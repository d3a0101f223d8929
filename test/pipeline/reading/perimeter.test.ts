import { inseeIn, isPerimeterSaid, perimeterIn, sirenIn } from '../../../src/pipeline/reading/perimeter';

test.each([
  ['Ville de Rivemont', 'commune'],
  ['périmètre communal', 'commune'],
  ['Inventaire GES de Rivemont Métropole', 'epci'],
  ['Communauté de communes du Val', 'epci'],
  ['EPCI', 'epci'],
  ['Commune de Lyon (Métropole de Lyon)', 'commune'],
  ['Région', 'region'],
  ['France métropolitaine', 'state'],
])('"%s" speaks of the level %s', (text, level) => {
  expect(perimeterIn(text)?.level).toBe(level);
});

test.each(['Territoire', 'Bilan GES 2019', 'Stratégie nationale bas carbone', 'Ville et Métropole', 'Subvention', ''])(
  '"%s" names no perimeter',
  (text) => {
    expect(perimeterIn(text)).toBeNull();
  },
);

test.each([
  'Producteur : Observatoire régional énergie climat',
  'Source : Ville de Rivemont',
  'Écart 2030 pour le Contrat Ville Climat',
])('"%s" speaks of who made the figures, or of the contract, not of whose they are', (text) => {
  expect(perimeterIn(text)).toBeNull();
});

test('a line made to name the perimeter is told from a title that lets it be guessed', () => {
  expect(isPerimeterSaid('Périmètre : Rivemont Métropole (EPCI)')).toBe(true);
  expect(isPerimeterSaid('Bilan de la ville')).toBe(false);
});

test('a SIREN is nine digits with the right key, said to be one or alone', () => {
  expect(sirenIn('SIREN : 200 046 977')).toBe('200046977');
  expect(sirenIn('200046977')).toBe('200046977');
  expect(sirenIn('SIRET 20004697700019')).toBe('200046977');
  expect(sirenIn('SIREN 200046978')).toBeNull();
  expect(sirenIn('Montant 200046977 euros')).toBeNull();
});

test('an INSEE code keeps its zero, and an arrondissement belongs to its commune', () => {
  expect(inseeIn('Code INSEE : 1304')).toBe('01304');
  expect(inseeIn('INSEE 69381')).toBe('69123');
  expect(inseeIn('code commune 2A004')).toBe('2A004');
  expect(inseeIn('13055')).toBeNull();
});
