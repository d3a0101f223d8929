import { actions } from './actions.mjs';
import { calc, day, newBook } from './book.mjs';
import { city, emissions, energyBySector, energyYears, perimeterLine, sectors, sum } from './city.mjs';
import { format, printed, put, putRow, style, widen } from './look.mjs';

/** `05-rivemont-propre.xlsx`: a small workbook with nothing to say about it. */
export function cleanBook() {
  const book = newBook({
    title: 'Rivemont, données pour le contrat',
    author: 'Mission climat',
    created: '2026-04-02',
    modified: '2026-04-09',
  });
  addGrid(
    book,
    'GES',
    'Émissions de gaz à effet de serre par secteur (t éq CO2)',
    [2019, 2021, 2022],
    sectors.map(({ id, label }) => [label, [2019, 2021, 2022].map((year) => emissions(id, year))]),
  );
  addGrid(
    book,
    'Énergie',
    'Consommation d’énergie finale par secteur (GWh)',
    [2019, 2021, 2022],
    energyBySector.map(([label, values]) => [
      label,
      [2019, 2021, 2022].map((year) => values[energyYears.indexOf(year)]),
    ]),
  );
  addActions(book);
  return book;
}

function addGrid(book, name, title, years, lines) {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 1, ySplit: 5, showGridLines: false }] });
  widen(sheet, [36, 14, 14, 14]);
  put(sheet, 'A1', title, style.title);
  put(sheet, 'A2', perimeterLine, style.note);
  put(sheet, 'A3', `Source : ${city.observatory}, inventaire ${city.version}`, style.note);
  putRow(sheet, 5, 1, ['Secteur', ...years], style.head, '0');
  lines.forEach(([label, values], i) => {
    put(sheet, `A${6 + i}`, label);
    putRow(sheet, 6 + i, 2, values, style.number);
  });
  put(sheet, 'A14', 'Total', style.total);
  years.forEach((_, k) => {
    const column = 'BCD'[k];
    put(
      sheet,
      `${column}14`,
      calc(`SUM(${column}6:${column}13)`, sum(lines.map(([, values]) => values[k]))),
      style.total,
    );
  });
  printed(sheet, 'A1:D14', { isLandscape: false });
}

/** Eight fiches whose cells are all filled, in the template's words. */
function addActions(book) {
  const sheet = book.addWorksheet('Plan d’actions', { views: [{ state: 'frozen', xSplit: 2, ySplit: 2 }] });
  widen(sheet, [38, 44, 54, 26, 34, 32, 20, 16, 22, 12, 14, 14, 16, 28]);
  put(sheet, 'A1', 'Plan climat 2024-2030 : huit actions phares', style.title);
  const head =
    'Axe (x)|Titre de la fiche action|Descriptif|Structure pilote|Partenaires|Direction ou service pilote|Financeur 1|' +
    'Montant € HT|Budget prévisionnel total € HT|Statut|Date de début|Date de fin|Gain GES (tCO2e/an)|Secteur';
  putRow(sheet, 2, 1, head.split('|'), style.head);
  const chosen = actions.filter(({ number }) => [1, 5, 11, 15, 18, 28, 37, 40].includes(number));
  chosen.forEach(({ title, words, partners, department, funders, budget, status, start, end, gain, sector }, i) => {
    const [funder, amount] = funders[0];
    const row = 3 + i;
    putRow(sheet, row, 1, ['Plan climat 2024-2030', title, words, city.name, partners, department], style.text);
    putRow(sheet, row, 7, [funder, Number(amount), budget, status, day(start), day(end), gain, sector], style.text);
    for (const column of 'HIM') sheet.getCell(`${column}${row}`).numFmt = format.tonnes;
    for (const column of 'JKL') sheet.getCell(`${column}${row}`).numFmt = column === 'J' ? 'General' : format.day;
  });
  printed(sheet, 'A1:N10');
}
