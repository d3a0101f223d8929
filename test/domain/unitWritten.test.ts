import * as fc from 'fast-check';
import { scaleIn, taxIn, unitIn, unitOf } from '../../src/domain/unitWritten';

/** `text | unit` per line; a `?` after the unit means that it must be asked. */
const lines = (grid: string): readonly (readonly [string, string])[] =>
  grid
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', unit = ''] = line.split(' | ');
      return [text.trim(), unit.trim()] as const;
    });

const said = (text: string): string => {
  const seen = unitIn(text);
  return seen === null ? 'none' : `${seen.unit}${seen.hint === 'doubtful' ? ' ?' : ''}`;
};

test.each(
  lines(`
    teq CO2                            | tCO2e/an
    kteqCO2                            | ktCO2e/an
    tCO2éq                             | tCO2e/an
    eqtCO2                             | tCO2e/an
    TeqCO2                             | tCO2e/an
    TeqCO2 / an                        | tCO2e/an
    teq C02                            | tCO2e/an
    ktéqC02                            | ktCO2e/an
    t éq. CO₂                          | tCO2e/an
    ktCO2e                             | ktCO2e/an
    MtCO2e                             | MtCO2e/an
    milliers de tonnes équivalent CO2  | ktCO2e/an
    tonnes équivalent CO2              | tCO2e/an
    t CO2 eq. / hbt                    | tCO2e/hab
    Émissions de GES (kt CO2e)         | ktCO2e/an
    Transport routier(GWh)             | GWh/an
    en GWh PCI                         | GWh/an
    MWh/hab                            | MWh/hab
    kWh/hab.an                         | kWh/hab.an
    kWh/m²                             | kWh/m²
    ktep                               | ktep/an
    Puissance (MWc)                    | MW
    Wc/hab                             | W/hab
    NOx (t)                            | t/an
    NOx en t/an                        | t/an
    kg/hab.an                          | kg/hab
    en %                               | %
    Montant € HT                       | €
    Budget (k€ TTC)                    | k€
    K€                                 | k€
    milliers d'euros                   | k€
    millions d’euros HT                | M€
    m€                                 | M€ ?
    €/hab                              | €/hab
    Surface (ha)                       | ha
    ha/an                              | ha/an
    Nombre de projets                  | nb
    km / 1000 hab.                     | km/1000 hab
    Milliers de trajets / jour         | milliers/jour
    Émissions par habitant (tCO2e)     | tCO2e/hab ?
    GES (tCO2e) et énergie (GWh)       | tCO2e/an ?
    Surface (ha ou %)                  | ha ?
    teq CO2/tonne de déchets           | tCO2e/t
    kWhcumac valorisé/an               | kWhcumac/an
    Trafic (millions de véh.km)        | Mvkm/an
    Coût évité (€/tCO2e)               | €/tCO2e
    % de tonnes-km par le rail         | % ?`),
)('"%s" is in %s', (text, unit) => {
  expect(said(text)).toBe(unit);
});

test.each([
  'Total',
  'Le t du mot',
  'Tableau 3 : T1',
  'CO2',
  'M. Dupont',
  'Objectif 2030 (-40%)',
  'Réduction de 40 % en 2030',
  'au-delà de 20 MWh par site',
  'Habitat',
  'Métropole',
  'Par mètre linéaire posé',
  '',
])('"%s" holds no unit of a table', (text) => {
  expect(unitIn(text)).toBeNull();
});

test('basis, tax and power of ten are told beside the unit', () => {
  expect(unitIn('Consommation finale, GWh PCI')).toMatchObject({ unit: 'GWh/an', basis: 'PCI' });
  expect(unitIn('MWhep/m2')).toMatchObject({ unit: 'MWh/m²', basis: 'EP' });
  expect(unitIn('€ (en milliers)')).toMatchObject({ unit: '€', scale: 1000 });
  expect(unitIn('GWh (x1000)')).toMatchObject({ unit: 'GWh/an', scale: 1000 });
  expect(unitIn("milliers d'euros")).not.toHaveProperty('scale');
  expect(unitIn('Montant HT et TTC (€)')).not.toHaveProperty('tax');
});

test('tax basis and scale are read apart from any unit', () => {
  expect(taxIn('Montant HT')).toBe('HT');
  expect(taxIn('Coût T.T.C.')).toBe('TTC');
  expect(taxIn('Chauffage')).toBeNull();
  expect(scaleIn('en milliers')).toBe(1000);
  expect(scaleIn('×10³')).toBe(1000);
  expect(scaleIn('en millions')).toBe(1e6);
  expect(scaleIn("milliers d'euros")).toBeNull();
  expect(scaleIn('km / 1000 hab.')).toBeNull();
});

test('a whole text is a unit only when nothing else stands in it', () => {
  expect(unitOf('ktCO2e')?.unit).toBe('ktCO2e/an');
  expect(unitOf('€ HT')).toMatchObject({ unit: '€', tax: 'HT' });
  expect(unitOf('€ par logement')).toBeNull();
  expect(unitOf('tonnes de verre')).toBeNull();
});

test('no text makes the search for a unit fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(() => unitIn(text)).not.toThrow();
    }),
  );
});
