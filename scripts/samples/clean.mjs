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
    [...years, 'Objectif 2030', '2030 stratégies existantes'],
    sectors.map(({ id, label, target2030, existing }) => [
      label,
      [...years.map((year) => emissions(id, year)), target2030, existing],
    ]),
  );
  addGrid(
    book,
    'Énergie',
    'Consommation d’énergie finale par secteur (GWh)',
    years,
    energyBySector.map(([label, values]) => [label, years.map((year) => values[energyYears.indexOf(year)])]),
  );
  addActions(book);
  return book;
}

const years = [2019, 2021, 2022];

function addGrid(book, name, title, headings, lines) {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 1, ySplit: 5, showGridLines: false }] });
  widen(sheet, [36, ...headings.map(() => 14)]);
  put(sheet, 'A1', title, style.title);
  put(sheet, 'A2', perimeterLine, style.note);
  put(sheet, 'A3', `Source : ${city.observatory}, inventaire ${city.version}`, style.note);
  putRow(sheet, 5, 1, ['Secteur', ...headings], style.head, '0');
  sheet.getRow(5).height = 32;
  lines.forEach(([label, values], i) => {
    put(sheet, `A${6 + i}`, label);
    putRow(sheet, 6 + i, 2, values, style.number);
  });
  put(sheet, 'A14', 'Total', style.total);
  headings.forEach((_, k) => {
    const column = 'BCDEF'[k];
    const total = sum(lines.map(([, values]) => values[k]));
    put(sheet, `${column}14`, calc(`SUM(${column}6:${column}13)`, total), style.total);
  });
  printed(sheet, `A1:${'BCDEF'[headings.length - 1]}14`, { isLandscape: false });
}

/** Eight fiches whose cells are all filled, in the template's words. */
function addActions(book) {
  const sheet = book.addWorksheet('Plan d’actions', { views: [{ state: 'frozen', xSplit: 2, ySplit: 2 }] });
  widen(sheet, [24, 44, 54, 22, 34, 32, 16, 13, 20, 13, 16, 12, 12, 12, 13, 28]);
  put(sheet, 'A1', 'Plan climat 2024-2030 : huit actions phares', style.title);
  const head =
    'Axe (x)|Titre de la fiche action|Descriptif|Structure pilote|Partenaires|Direction ou service pilote|Financeur 1|' +
    'Montant € HT|Financeur 2|Montant € HT|Budget prévisionnel total € HT|Statut|Date de début|Date de fin|' +
    'Gain GES (tCO2e/an)|Secteur';
  putRow(sheet, 2, 1, head.split('|'), style.head);
  sheet.getRow(2).height = 48;
  const chosen = actions.filter(({ number }) => [1, 5, 11, 15, 18, 28, 37, 40].includes(number));
  chosen.forEach(({ title, words, partners, department, funders, budget, status, start, end, gain, sector }, i) => {
    const others = funders.map(([name, amount]) => [name, Number(amount)]).slice(0, 1);
    const own = budget - sum(others.map(([, amount]) => amount));
    const row = 3 + i;
    putRow(sheet, row, 1, ['Plan climat 2024-2030', title, words, city.name, partners, department], style.text);
    putRow(sheet, row, 7, [...others.flat(), city.name, own, budget, status], style.text);
    putRow(sheet, row, 13, [day(start), day(end), gain, sector], style.text);
    for (const column of 'HJKO') sheet.getCell(`${column}${row}`).numFmt = format.tonnes;
    for (const column of 'MN') sheet.getCell(`${column}${row}`).numFmt = format.day;
  });
  printed(sheet, 'A1:P10', { isLarge: true });
}
