import { teteIndicators } from '../../src/catalogue/frameworks/teteIndicators';
import { notUnits } from '../../src/catalogue/notUnits';
import { unitOf } from '../../src/domain/unitWritten';
import { pairs } from '../support/pairs';

/**
 * Every unit printed in the indicator definitions of TETE (2026, with those of the earlier edition), and ours.
 * Source: incubateur-ademe/territoires-en-transitions, import-indicateur-definitions.csv, MIT licence.
 */
const printed = pairs(`
    %                                                | %
    GWh                                              | GWh/an
    GWh/an                                           | GWh/an
    Heures/100 hab                                   | h/100 hab
    Km                                               | km
    MW                                               | MW
    MWh                                              | MWh/an
    MWh/an                                           | MWh/an
    MWh/hab                                          | MWh/hab
    Milliers de trajets / jour                       | milliers/jour
    Nb                                               | nb
    Nombre                                           | nb
    Nombre d'actes                                   | nb
    Nombre d'arrêts/km                               | nb/km
    Nombre d'artisans                                | nb
    Nombre d'heures                                  | nb
    Nombre d'infrastructures                         | nb
    Nombre d'initiatives citoyennes                  | nb
    Nombre d'utilisateurs                            | nb
    Nombre d'élevages                                | nb
    Nombre de bornes                                 | nb
    Nombre de bâtiments                              | nb
    Nombre de dossiers                               | dossiers
    Nombre de logements/ha                           | nb/ha
    Nombre de ménages                                | nb
    Nombre de participants                           | nb
    Nombre de pics                                   | nb
    Nombre de plans                                  | nb
    Nombre de postes sources                         | nb
    Nombre de projets                                | nb
    Nombre de propriétaires                          | nb
    Nombre de ruches                                 | nb
    Nombre de réseaux de chaleur                     | nb
    Nombre de réseaux gaz                            | nb
    Nombre de stations                               | nb
    Nombre de stations /1000 hab.                    | nb/1000 hab
    Nombre de synergies                              | nb
    Nombre de trajets                                | nb
    Nombre de véhicules                              | nb
    Nombre d’entreprises                             | nb
    Nombre d’exploitants                             | nb
    Nombre d’utilisateurs                            | nb
    Wc/hab                                           | W/hab
    euros                                            | €
    euros/hab                                        | €/hab
    euros/habitant                                   | €/hab
    g/repas                                          | g/repas
    g/repas servi                                    | g/repas
    ha                                               | ha
    ha/an                                            | ha/an
    kWh                                              | kWh/an
    kWh/an                                           | kWh/an
    kWh/an.employé                                   | kWh/employé
    kWh/an.km                                        | kWh/km
    kWh/hab                                          | kWh/hab.an
    kWh/hab.an                                       | kWh/hab.an
    kWh/kgDBO5 éliminé                               | kWh/kg
    kWh/m²                                           | kWh/m²
    kWh/point lumineux                               | kWh/point lumineux
    kWhcumac valorisé/an                             | kWhcumac/an
    kg                                               | kg/an
    kg/hab                                           | kg/hab
    kg/m2                                            | kg/m²
    km                                               | km
    km / 1000 hab.                                   | km/1000 hab
    km²                                              | km²
    kteq CO2                                         | ktCO2e/an
    kteqC02                                          | ktCO2e/an
    ktéqC02                                          | ktCO2e/an
    l/m²                                             | l/m²
    m3                                               | m³
    m³/m²                                            | m³/m²
    mètres                                           | m
    nb                                               | nb
    nb/100 habitants                                 | nb/100 hab
    nombre                                           | nb
    nombre d'actions                                 | nb
    nombre d'actions menées / an                     | nb/an
    nombre d'agents                                  | nb
    nombre d'entreprises                             | nb
    nombre d'entreprises accompagnées                | nb
    nombre d'entreprises accompagnées / an           | nb/an
    nombre d'entreprises candidates                  | nb
    nombre d'entreprises et d'établissements         | nb
    nombre d'entreprises sensibilisées               | nb
    nombre d'espaces de coworking créés / an         | nb/an
    nombre d'expérimentations accompagnées           | nb
    nombre d'installation solaire thermique          | nb
    nombre d'installations PV                        | nb
    nombre d'interventions / an                      | nb/an
    nombre d'interventions dans les écoles / an      | nb/an
    nombre d'utilisateurs                            | nb
    nombre d'élus et d'agents sensibilisés           | nb
    nombre d'équipements distribués                  | nb
    nombre d'établissements sensibilisés             | nb
    nombre d'événements transition / an              | nb/an
    nombre de STEP non conformes                     | nb
    nombre de ZAE sensibilisées                      | nb
    nombre de bâtiments rénovés                      | nb
    nombre de candidats accompagnés                  | nb
    nombre de classes sensibilisées / an             | nb/an
    nombre de collectifs citoyens                    | nb
    nombre de commerces                              | nb
    nombre de composteurs                            | nb
    nombre de consultations / an                     | nb/an
    nombre de diagnostics                            | nb
    nombre de doses de référence/ha                  | nb/ha
    nombre de défis alimentation organisés / an      | nb/an
    nombre de foyers / an                            | nb/an
    nombre de friches                                | nb
    nombre de friches recensées                      | nb
    nombre de friches revalorisées                   | nb
    nombre de friches réhabilitées                   | nb
    nombre de jours                                  | nb
    nombre de labels verts décernés                  | nb
    nombre de logement                               | nb
    nombre de matériauthèques                        | nb
    nombre de maîtres d'ouvrage                      | nb
    nombre de membres du réseau                      | nb
    nombre de participants                           | nb
    nombre de participants / an                      | nb/an
    nombre de permanences / an                       | nb/an
    nombre de personnes / an                         | nb/an
    nombre de personnes formées                      | nb
    nombre de personnes sensibilisées                | nb
    nombre de places                                 | nb
    nombre de points lumineux modernisés             | nb
    nombre de projets                                | nb
    nombre de projets ECi soutenus                   | nb
    nombre de ressourceries                          | nb
    nombre de réunions réalisées                     | nb
    nombre de visites / an                           | nb/an
    nombre de voyages/hab                            | voyages/hab
    nombre de véhicules                              | nb
    nombre logements rénovés/100 logements existants | logements/100
    nombre/100 habitants                             | nb/100 hab
    nombre/an                                        | nb/an
    nombre/habitant                                  | nb/hab
    tCO2éq                                           | tCO2e/an
    teq C02                                          | tCO2e/an
    teq CO2/hab                                      | tCO2e/hab
    teq CO2/tonne de déchets                         | tCO2e/t
    teq CO2/tonne de déchets entrant                 | tCO2e/t
    tonne/ha                                         | t/ha
    tonnes                                           | t/an
    tonnes/hab                                       | t/hab
    µg/m3                                            | µg/m³`);

test.each(printed)('the definitions of TETE print "%s", which is %s', (text, unit) => {
  expect(unitOf(text)?.unit).toBe(unit);
});

test('what TETE prints in place of a unit is known not to be one', () => {
  for (const { written } of notUnits) expect(unitOf(written)).toBeNull();
  expect(notUnits.map(({ written }) => written)).toEqual([
    'oui / non',
    'COPIL/an',
    'm3 vendu / m3 brut',
    'm3 brut/m3 vendu',
    'tonnes/an ou g/repas servi',
  ]);
});

test('no indicator of TETE has a unit that is neither read nor known not to be one', () => {
  const units = new Set(teteIndicators.map(({ unit }) => unit));
  const aside = new Set(notUnits.map(({ written }) => written));
  expect([...units].filter((unit) => unitOf(unit) === null && !aside.has(unit))).toEqual([]);
});
