import { calc } from '../book.mjs';
import { energyByCarrier, energyBySector, energyYears, perimeterLine, sum } from '../city.mjs';
import { printed, put, putRow, remark, style, widen } from '../look.mjs';

/** The columns C to G: 2019 was never asked for, so that energy and emissions have two base years. */
const shown = [2015, 2018, 2021, 2022, 2030];
const shownOf = (values) => shown.map((year) => values[energyYears.indexOf(year)]);

/** What a colleague typed for 2018, the unit in each cell: three kinds of space, one "env.", one point. */
const typedIn2018 = {
  6: '1 044 GWh',
  8: '2\u202F681 GWh',
  9: 'env. 196 GWh',
  10: '2\u00A0891 GWh',
  11: '1.234 GWh',
  18: '148\u00A0GWh',
  22: '24 Gwh',
  25: '8\u202F424\u202FGWh',
};

const bySector = energyBySector.map(([label, values]) => ({ label, values: shownOf(values) }));
const byCarrier = energyByCarrier.map(([label, values]) => ({ label, values: shownOf(values) }));
const added = (lines) => shown.map((_, i) => sum(lines.map(({ values }) => values[i])));
const named = (lines, ...labels) => lines.filter(({ label }) => labels.includes(label));

/** The 23 lines of the table: sectors and their total, carriers and their total, three reminders. */
const lines = [
  ...bySector,
  { label: 'Total', values: added(bySector), rows: [6, 13] },
  ...byCarrier,
  { label: 'Total toutes énergies', values: added(byCarrier), rows: [15, 24] },
  {
    label: 'dont énergies renouvelables',
    values: added(named(byCarrier, 'Bois-énergie', 'Biocarburants', 'Biogaz', 'Solaire thermique')),
  },
  { label: 'Bâtiments (résidentiel + tertiaire)', values: added(named(bySector, 'Résidentiel', 'Tertiaire')) },
  { label: 'Transports', values: added(named(bySector, 'Transport routier', 'Autres transports')) },
];

/** "Énergie": final energy by sector, then by carrier, in one grid; the column of 2018 is text. */
export function addEnergy(book) {
  const sheet = book.addWorksheet('Énergie', { views: [{ state: 'frozen', xSplit: 2, ySplit: 5 }] });
  widen(sheet, [12, 36, 15, 15, 15, 15, 15, 52]);
  put(sheet, 'A1', 'Consommation d’énergie finale du territoire, en GWh PCI', style.title);
  put(
    sheet,
    'A2',
    'Source : OREC Val-de-Rive, inventaire V2024 ; 2018 : bilan du PCAET, repris à la main. Non corrigé du climat.',
    style.note,
  );
  put(sheet, 'A3', perimeterLine, style.note);
  putRow(sheet, 4, 1, [null, null, 2015, 2018, '2 021', 2022, 2030], style.band, '0');
  putRow(
    sheet,
    5,
    1,
    [
      null,
      'Secteur ou énergie',
      'Consommation (GWh)',
      'Consommation',
      'Consommation (GWh)',
      'Consommation (GWh)',
      'Objectif (GWh)',
      'Remarques',
    ],
    style.head,
  );
  sheet.getRow(5).height = 32;
  lines.forEach(({ label, values, rows }, i) => {
    const row = 6 + i;
    const isTotal = rows !== undefined;
    put(sheet, `B${row}`, label, isTotal ? style.total : i > 19 ? style.faint : style.label);
    values.forEach((value, k) => {
      const column = 'CDEFG'[k];
      if (k === 1)
        put(sheet, `D${row}`, typedIn2018[row] ?? `${value} GWh`.replace(/^(\d)(\d{3}) /, '$1 $2 '), style.typed);
      else {
        const cell = isTotal ? calc(`SUM(${column}${rows[0]}:${column}${rows[1]})`, value) : value;
        put(sheet, `${column}${row}`, cell, isTotal ? style.total : i > 19 ? style.faint : style.number, '#,##0');
      }
    });
  });
  side(sheet, 'A6:A14', 'Par secteur');
  side(sheet, 'A15:A25', 'Par énergie');
  side(sheet, 'A26:A28', 'p.m.');
  put(sheet, 'H9', 'Port et fret ferroviaire : estimation', style.text);
  put(sheet, 'H20', 'Ventes nettes des réseaux ; pertes en branche énergie', style.text);
  remark(sheet, 'D11', 'Stagiaire', 'repris du PDF page 41');
  addRenewables(sheet);
  printed(sheet, 'A1:H42', { titleRows: '4:5' });
  return sheet;
}

function side(sheet, box, words) {
  const first = box.split(':')[0];
  put(sheet, first, words, {
    ...style.band,
    alignment: { textRotation: 90, vertical: 'middle', horizontal: 'center' },
  });
  sheet.mergeCells(box);
}

/** Renewable production, in MWh where consumption is in GWh; the same word stands for electricity and for heat. */
function addRenewables(sheet) {
  put(sheet, 'A31', 'Production d’énergie renouvelable du territoire (MWh)', style.title);
  putRow(sheet, 33, 1, ['Type', 'Filière', 2018, 2019, 2021, 2022], style.head, '0');
  const families = [
    ['Électricité', 'Solaire photovoltaïque', [21_400, 24_180, 36_950.3156527272, 44_812]],
    [null, 'Éolien terrestre', [0, 0, 0, 0]],
    [null, 'Hydraulique', [12_600, 11_940, 12_210, 10_870]],
    [null, 'Biogaz', [5_300, 5_410, 5_620, 5_580]],
    ['Chaleur', 'Biomasse solide', [402_000, 398_000, 421_000, 409_000]],
    [null, 'Solaire thermique', [9_000, 10_000, 12_000, 12_000]],
    [null, 'Pompes à chaleur', ['NR', 'NR', 186_000, 214_000]],
    ['Biométhane', 'Biométhane injecté', [' -', ' -', 18_400, 27_300]],
  ];
  families.forEach(([kind, label, values], i) => {
    const row = 34 + i;
    put(sheet, `A${row}`, kind, style.text);
    put(sheet, `B${row}`, label);
    putRow(sheet, row, 3, values, style.number);
  });
  remark(sheet, 'C35', 'Mission climat', 'Pas d’éolien sur le territoire');
}
