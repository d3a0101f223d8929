import { calc, day, newBook } from './book.mjs';
import { city, contractSectors, emissions, perimeterLine, sectors, sum } from './city.mjs';
import { format, headed, printed, put, putRow, remark, style, widen } from './look.mjs';

const head = headed('FF5F6B6D');

const sectorOf = (id) => sectors.find((sector) => sector.id === id);
const all = sectors.map(({ id }) => id);
const totalIn = (year) => sum(all.map((id) => emissions(id, year)));

/** `02-rivemont-observatoire.xlsx`: the observatory's yearly delivery, made on a Mac (dates from 1904). */
export function observatoryBook() {
  const book = newBook({
    title: 'Inventaire V2024 Rivemont',
    author: 'OREC Val-de-Rive',
    created: '2024-11-18',
    modified: '2026-03-06',
    isDate1904: true,
  });
  add2019(book);
  add2022(book);
  addMethod(book);
  return book;
}

function heading(sheet, title, lines) {
  put(sheet, 'B1', title, style.title);
  lines.forEach((line, i) => put(sheet, `B${2 + i}`, line, style.note));
}

/** "GES 2019": buildings together in the table, apart in the detail below. */
function add2019(book) {
  const sheet = book.addWorksheet('GES 2019', { views: [{ showGridLines: false }] });
  widen(sheet, [3, 36, 12, 16, 12, 44]);
  heading(sheet, 'Émissions de GES 2019 par secteur', [
    `${perimeterLine} Inventaire ${city.version}, année 2019.`,
    `Producteur : ${city.observatory}. PRG AR5 à 100 ans.`,
  ]);
  putRow(sheet, 5, 2, ['Secteur', 'Code', '2019\n(teq CO2)', 'Part', 'Observations'], head);
  sheet.getRow(5).height = 32;
  const lines = [
    [
      'Bâtiments',
      '1-2',
      sum(contractSectors[0].parts.map((id) => emissions(id, 2019))),
      'résidentiel et tertiaire : voir le détail',
    ],
    ['Agriculture', '5', emissions('farming', 2019), 'hors puits'],
    ['Transport routier', '3', emissions('road', 2019), 'comptages 2019, parc COPERT'],
    ['Autres transports', '4', emissions('otherTransport', 2019), 'fluvial, ferroviaire, port'],
    ['Déchets', '6', emissions('waste', 2019), null],
    ['Industrie hors branche énergie', '7', emissions('industry', 2019), 'procédés compris'],
    ['Industrie branche énergie', '8', emissions('energyBranch', 2019), 'hors électricité et chaleur livrées'],
  ];
  lines.forEach(([label, code, value, words], i) => {
    const row = 6 + i;
    put(sheet, `B${row}`, label);
    put(sheet, `C${row}`, code, style.typed);
    put(sheet, `D${row}`, value, style.number);
    put(sheet, `E${row}`, calc(`D${row}/D$13`, value / totalIn(2019)), style.number, format.percent);
    put(sheet, `F${row}`, words, style.text);
  });
  putRow(
    sheet,
    13,
    2,
    ['Tous secteurs', null, calc('SUM(D6:D12)', totalIn(2019)), calc('SUM(E6:E12)', 1), null],
    style.total,
  );
  sheet.getCell('E13').numFmt = format.percent;
  put(sheet, 'B17', 'Détail du secteur Bâtiments', style.subtitle);
  putRow(sheet, 19, 2, ['Sous-secteur', 'Code', '2019\n(teq CO2)', 'Part', 'Observations'], head);
  sheet.getRow(19).height = 32;
  ['residential', 'services'].forEach((id, i) => {
    const row = 20 + i;
    const value = emissions(id, 2019);
    putRow(sheet, row, 2, [sectorOf(id).label], style.indent);
    put(sheet, `C${row}`, `${i + 1}`, style.typed);
    put(sheet, `D${row}`, value, style.number);
    put(sheet, `E${row}`, calc(`D${row}/D$6`, value / 584_500), style.number, format.percent);
    put(sheet, `F${row}`, i === 0 ? 'chauffage corrigé : non' : null, style.text);
  });
  remark(sheet, 'D6', 'OREC', 'valeur 2018 corrigée ; voir note méthodologique');
  printed(sheet, 'B1:F22', { isLandscape: false, service: 'données OREC Val-de-Rive' });
}

/** "GES 2022": the heading says kilotonnes, the values are tonnes. */
function add2022(book) {
  const sheet = book.addWorksheet('GES 2022', { views: [{ showGridLines: false }] });
  widen(sheet, [3, 36, 10, 16, 18, 40]);
  heading(sheet, 'Émissions de GES 2022 par secteur', [
    `${perimeterLine} Inventaire ${city.version}, année 2022.`,
    `Producteur : ${city.observatory}.`,
  ]);
  putRow(sheet, 5, 2, ['Secteur', 'Code', 'Rappel 2021\n(kteq CO2)', '2022\n(kteq CO2)', 'Observations'], head);
  sheet.getRow(5).height = 32;
  ['residential', 'services', 'road', 'otherTransport', 'farming', 'waste', 'industry', 'energyBranch'].forEach(
    (id, i) => {
      const row = 6 + i;
      put(sheet, `B${row}`, sectorOf(id).label);
      put(sheet, `C${row}`, `${i + 1}`, style.typed);
      put(sheet, `D${row}`, emissions(id, 2021) / 1000, style.number, format.decimal);
      put(sheet, `E${row}`, emissions(id, 2022), style.number);
      put(sheet, `F${row}`, i === 3 ? 'reprise du trafic fluvial' : null, style.text);
    },
  );
  const recall = totalIn(2021) / 1000;
  putRow(
    sheet,
    14,
    2,
    ['Tous secteurs', null, calc('SUM(D6:D13)', recall), calc('SUM(E6:E13)', totalIn(2022)), null],
    style.total,
  );
  sheet.getCell('D14').numFmt = format.decimal;
  put(sheet, 'B16', 'Secret statistique levé pour la branche énergie (accord du 12/02/2026).', style.note);
  printed(sheet, 'B1:F16', { isLandscape: false, service: 'données OREC Val-de-Rive' });
}

/** "Méthode": dates, versions, and the codes of the communes, whose leading zeros are gone. */
function addMethod(book) {
  const sheet = book.addWorksheet('Méthode');
  widen(sheet, [34, 22, 16, 30]);
  put(sheet, 'A1', 'Fiche de livraison', style.title);
  const facts = [
    ['Version de l’inventaire', city.version],
    ['Date d’extraction', day('2026-03-06')],
    ['Date de la version précédente', day('2022-11-21')],
    ['Années livrées', '2015-2023'],
    ['Population municipale 2022', city.population[2022]],
    ['Population totale 2022', 418_950],
  ];
  facts.forEach(([label, value], i) => {
    put(sheet, `A${3 + i}`, label);
    put(sheet, `B${3 + i}`, value, style.label, value instanceof Date ? format.day : undefined);
  });
  put(sheet, 'A12', 'Communes livrées (extrait)', style.subtitle);
  putRow(sheet, 13, 1, ['Commune', 'Code INSEE', 'Population'], head);
  const communes = [
    ['Rivemont', 1990, 214_600],
    ['Saint-Aubin-sur-Vive', 1991, 38_200],
    ['Les Ardoisières', 1992, 27_900],
  ];
  communes.forEach((commune, i) => putRow(sheet, 14 + i, 1, commune, style.label));
  put(sheet, 'A19', 'Territoire, communes et codes inventés.', style.note);
}
