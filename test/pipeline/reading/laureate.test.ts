import { laureates } from '../../../src/catalogue/laureates';
import { communeOfInsee, territoriesNamed, territoryOfSiren } from '../../../src/pipeline/reading/laureate';
import { pairs } from '../../support/pairs';

const said = (text: string): string =>
  territoriesNamed(text)
    .map(({ level, siren, isLaureate }) => `${level} ${siren}${isLaureate ? ' *' : ''}`)
    .join(', ') || 'none';

test.each(
  pairs(`
    Grenoble-Alpes Métropole             | epci 200040715 *
    Grenoble Alpes Métropole             | epci 200040715 *
    GRENOBLE-ALPES-METROPOLE             | epci 200040715 *
    Grenoble                             | epci 200040715 *, commune 213801855
    Ville de Grenoble                    | commune 213801855
    Lyon                                 | commune 216901231 *, epci 200046977
    Ville de Lyon                        | commune 216901231 *
    la Métropole de Lyon                 | epci 200046977
    Grand Lyon                           | epci 200046977
    Métropole d'Aix-Marseille-Provence   | epci 200054807
    Aix Marseille Provence Métropole     | epci 200054807
    Commune de Marseille                 | commune 211300553 *
    Dunkerque                            | commune 200027159 *, epci 245900428 *
    CU de Dunkerque                      | epci 245900428 *
    Communauté Urbaine de Dunkerque      | epci 245900428 *
    Dijon Métropole                      | epci 242100410 *
    Nantes Metropole                     | epci 244400404 *
    Ville de Paris                       | commune 217500016 *
    Métropole du Grand Paris             | epci 200054781
    CU Angers Loire Métropole            | epci 244900015 *
    Rivemont Métropole                   | none
    Lyonnais                             | none`),
)('"%s" may be: %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test('a territory is known by its SIREN, its SIRET, and its INSEE code, districts included', () => {
  expect(territoryOfSiren('200 046 977')?.name).toBe('Métropole de Lyon');
  expect(territoryOfSiren('21690123100011')?.name).toBe('Lyon');
  expect(territoryOfSiren('200046978')).toBeNull();
  expect(communeOfInsee('69123')?.name).toBe('Lyon');
  expect(communeOfInsee('69383')?.name).toBe('Lyon');
  expect(communeOfInsee('75120')?.name).toBe('Paris');
  expect(communeOfInsee('75121')).toBeNull();
});

test('each of them is found by its own names and numbers', () => {
  for (const { commune, epci, name } of laureates) {
    for (const body of [commune, epci]) {
      expect(territoriesNamed(body.name).map(({ siren }) => siren)).toContain(body.siren);
      expect(territoryOfSiren(body.siren)?.siren).toBe(body.siren);
    }
    expect(territoriesNamed(name)[0]?.isLaureate).toBe(true);
  }
});
