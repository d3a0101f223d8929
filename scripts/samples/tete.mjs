import { newBook } from './book.mjs';
import { city, contractSectors, emissions, energyBySector, energyYears, sectors, sum } from './city.mjs';
import { put, putRow, style, widen } from './look.mjs';

const kilo = (value) => value / 1000;
const ghg = (id) => ({
  2019: kilo(emissions(id, 2019)),
  2021: kilo(emissions(id, 2021)),
  2022: kilo(emissions(id, 2022)),
  objective: kilo(sectors.find((sector) => sector.id === id).target2030),
});
const added = (ids) => {
  const parts = ids.map(ghg);
  const at = (key) => Math.round(sum(parts.map((part) => part[key])) * 1000) / 1000;
  return { 2019: at(2019), 2021: at(2021), 2022: at(2022), objective: at('objective') };
};
const everySector = sectors.map(({ id }) => id);
/** Energy of 2019 is on the platform for nobody yet: the city never asked the observatory for it. */
const energy = (label) => {
  const values = energyBySector.find(([name]) => name === label)[1];
  const at = (year) => values[energyYears.indexOf(year)];
  return { 2021: at(2021), 2022: at(2022), objective: at(2030) };
};
const energyIn = (year) => sum(energyBySector.map(([, values]) => values[energyYears.indexOf(year)]));
const energyTotal = { 2021: energyIn(2021), 2022: energyIn(2022), objective: energyIn(2030) };

/** What the open data say of the same figure: near, never equal. */
const near = (value) => (value === undefined ? null : Math.round(value * 0.983 * 10) / 10);

/** Identifier, title as TETE writes it (definitions of 2026, MIT licence), parent, unit as exported, values. */
const rows = [
  ['cae_1.a', 'Émissions de gaz à effet de serre', '', 'kteq CO2', added(everySector)],
  ['cae_1.b', 'Emissions de gaz à effet de serre par habitant', '', 'teq CO2/hab', { 2019: 5.16, 2022: 4.64 }],
  ['cae_1.c', 'Emissions de gaz à effet de serre - résidentiel', 'cae_1.a', 'kteq CO2', ghg('residential')],
  ['cae_1.d', 'Emissions de gaz à effet de serre - tertiaire', 'cae_1.a', 'kteq CO2', ghg('services')],
  ['cae_1.k', 'Emissions de gaz à effet de serre - Transports', 'cae_1.a', 'kteq CO2', added(contractSectors[1].parts)],
  ['cae_1.e', 'Emissions de gaz à effet de serre - transport routier', 'cae_1.k', 'kteq CO2', ghg('road')],
  ['cae_1.f', 'Emissions de gaz à effet de serre - "autres transports"', 'cae_1.k', 'kteq CO2', ghg('otherTransport')],
  ['cae_1.g', 'Emissions de gaz à effet de serre - agriculture', 'cae_1.a', 'kteq CO2', ghg('farming')],
  ['cae_1.h', 'Emissions de gaz à effet de serre - déchets', 'cae_1.a', 'kteq CO2', ghg('waste')],
  [
    'cae_1.i',
    'Emissions de gaz à effet de serre - industrie hors branche énergie',
    'cae_1.a',
    'kteq CO2',
    ghg('industry'),
  ],
  [
    'cae_1.j',
    "Emissions de gaz à effet de serre de l'industrie branche énergie",
    'cae_1.a',
    'kteq CO2',
    ghg('energyBranch'),
  ],
  ['cae_2.a', 'Consommation énergétique finale', '', 'GWh', energyTotal],
  ['cae_2.e', 'Consommation énergétique - résidentiel', 'cae_2.a', 'GWh', energy('Résidentiel')],
  ['cae_2.f', 'Consommation énergétique - tertiaire', 'cae_2.a', 'GWh', energy('Tertiaire')],
  ['cae_2.g', 'Consommation énergétique - transport routier', 'cae_2.m', 'GWh', energy('Transport routier')],
  ['cae_2.h', 'Consommation énergétique - "autres transports"', 'cae_2.m', 'GWh', energy('Autres transports')],
  ['cae_2.i', 'Consommation énergétique - agriculture', 'cae_2.a', 'GWh', energy('Agriculture')],
  ['cae_2.j', 'Consommation énergétique - déchets', 'cae_2.a', 'GWh', energy('Déchets')],
  [
    'cae_2.k',
    'Consommation énergétique - industrie hors branche énergie',
    'cae_2.a',
    'GWh',
    energy('Industrie hors branche énergie'),
  ],
  [
    'cae_2.l_pcaet',
    'Consommation énergétique - industrie branche énergie',
    'cae_2.a',
    'GWh',
    energy('Industrie branche énergie'),
  ],
  [
    'cae_3.ac',
    'Production d’énergie renouvelable - Electrique - Solaire photovoltaïque',
    'cae_3.a',
    'MWh',
    { 2019: 24_180, 2021: 36_950.3156527272, 2022: 44_812, objective: 152_000 },
  ],
  [
    'cae_3.ag',
    'Production d’énergie renouvelable - Thermique - Biomasse solide',
    'cae_3.a',
    'MWh',
    { 2019: 398_000, 2021: 421_000, 2022: 409_000, objective: 520_000 },
  ],
  [
    'cae_3.aj',
    'Production d’énergie renouvelable - Thermique - Solaire thermique',
    'cae_3.a',
    'MWh',
    { 2019: 10_000, 2021: 12_000, 2022: 12_000 },
  ],
  [
    'cae_3.c',
    'Production d’énergie renouvelable - Gaz - Méthanisation',
    'cae_3.a',
    'MWh',
    { 2021: 18_400, 2022: 27_300, objective: 90_000 },
  ],
  ['cae_6.a', 'Production de déchets (avec déblais et gravats)', '', 'kg/hab', { 2019: 604, 2022: 571 }],
  [
    'cae_6.aa',
    'Production de déchets (hors déblais et gravats)',
    '',
    'kg/hab',
    { 2019: 512, 2022: 494, objective: 430 },
  ],
  [
    'cae_8',
    'Rénovation énergétique des logements',
    '',
    'nombre logements rénovés/100 logements existants',
    { 2022: 1.2, objective: 1.4 },
  ],
  ['cae_26', 'Puissance photovoltaïque installée par habitant', '', 'Wc/hab', { 2022: 98.7 }],
  ['cae_26.a', 'Puissance photovoltaïque installée', 'cae_26', 'Wc/hab', { 2022: 40.7, objective: 160 }],
  ['cae_35', 'Part modale - Piétons', 'crte_5.1', '%', { 2019: 31, 2022: 32 }],
  ['cae_36', 'Part modale - Vélos', 'crte_5.1', '%', { 2019: 5.2, 2022: 7.1, objective: 15 }],
  ['cae_37', 'Part modale - Transports en commun', 'crte_5.1', '%', { 2019: 14.2, 2022: 14.9, objective: 21 }],
  ['crte_6.1', 'Linéaire d’aménagements cyclables sécurisés', '', 'km', { 2019: 182, 2022: 224, objective: 340 }],
  ['crte_4.1', 'Surface Agricole Utile totale', '', 'ha', { 2022: 11_860 }],
  ['eci_26', 'Perte en eau du réseau (%)', '', '%', { 2019: 16.8, 2022: 15.2, objective: 10 }],
];
const openData = { 'cae_1.a': 'CITEPA', 'cae_1.e': 'CITEPA', 'cae_2.a': 'RARE-OREC', 'cae_1.g': 'RARE-OREC' };

/** `03-rivemont-tete.xlsx`: the platform's export; open-data rows stand beside the city's own, with other values. */
export function teteBook() {
  const book = newBook({
    title: 'Export indicateurs',
    author: 'Territoires en Transitions',
    created: '2026-10-20',
    modified: '2026-10-20',
  });
  const sheet = book.addWorksheet('Indicateurs', { views: [{ state: 'frozen', ySplit: 1 }] });
  widen(sheet, [16, 62, 18, 18, 20, 30, 40, 16, 14, 14, 14, 14, 14]);
  const head =
    "Identifiant|Nom de l'indicateur|Indicateur parent|Unité|Pilote|Direction ou service pilote|Commentaire|Source|2019 Résultat|2021 Résultat|2022 Résultat|2030 Objectif";
  putRow(sheet, 1, 1, head.split('|'), { font: { name: 'Calibri', size: 11, bold: true } });
  let row = 2;
  for (const [id, title, parent, unit, values] of rows) {
    const { 2019: in2019, 2021: in2021, 2022: in2022, objective } = values;
    const department = id.startsWith('cae_1') || id.startsWith('cae_2') ? 'Mission climat' : null;
    const said = id === 'cae_1.a' ? `inventaire ${city.version} ; population 2022 : 412 300` : null;
    putRow(
      sheet,
      row,
      1,
      [id, title, parent, unit, null, department, said, 'Collectivité', in2019, in2021, in2022, objective],
      plain,
    );
    row += 1;
    if (openData[id] === undefined) continue;
    putRow(
      sheet,
      row,
      1,
      [id, title, parent, unit, null, null, null, openData[id], near(in2019), near(in2021), near(in2022), null],
      plain,
    );
    row += 1;
  }
  put(sheet, `A${row + 1}`, 'Collectivité : Rivemont Métropole (SIREN 200000008), ville fictive', style.note);
  return book;
}

const plain = { font: { name: 'Calibri', size: 11 } };
