import { calc } from '../book.mjs';
import { city, emissions, perimeterLine, sectors, sum, target2026, years } from '../city.mjs';
import { format, printed, put, putRow, remark, style, widen } from '../look.mjs';

/** Rows of the sheet: the eight sectors in the order of the deposit, with two subtotals among them. */
const rows = [
  { row: 8, id: 'residential' },
  { row: 9, id: 'services' },
  { row: 10, id: 'road' },
  { row: 11, id: 'otherTransport' },
  { row: 12, label: 'Transports', parts: [10, 11] },
  { row: 13, id: 'farming' },
  { row: 14, id: 'waste' },
  { row: 15, id: 'industry', note: ' (a)' },
  { row: 16, id: 'energyBranch', note: ' (b)' },
  { row: 17, label: 'Industrie', parts: [15, 16] },
];
const columns = [...years.map((_, i) => 'CDEFGHIJK'[i]), 'L', 'M', 'N', 'O'];
const totalOf = (column) => `SUM(${column}8:${column}9,${column}12:${column}14,${column}17)`;

/** What a sector holds in each column: measured years, objectives of 2026, 2030 and 2050, the scenario of 2030. */
const valuesOf = (id) => {
  const sector = sectors.find((one) => one.id === id);
  return [
    ...years.map((year) => emissions(id, year)),
    target2026(id),
    sector.target2030,
    sector.target2050,
    sector.existing,
  ];
};

/** "GES": the inventory of 2015 to 2023 with objectives and scenario beside it, as the climate department keeps it. */
export function addInventory(book) {
  const sheet = book.addWorksheet('GES', { views: [{ state: 'frozen', xSplit: 2, ySplit: 7, showGridLines: false }] });
  widen(sheet, [2.5, 34, ...years.map(() => 11.5), 11.5, 11.5, 11.5, 13, 11, 60]);
  put(sheet, 'B1', 'Émissions de gaz à effet de serre du territoire, par secteur du PCAET', style.title);
  put(sheet, 'B2', 'Unité : tonnes équivalent CO2 par an (t éq CO2)', style.subtitle);
  put(
    sheet,
    'B3',
    `Source : ${city.observatory}, inventaire ${city.version}, extraction du 06/03/2026. PRG : 5e rapport du GIEC.`,
    style.note,
  );
  put(sheet, 'B4', perimeterLine, style.note);
  sheet.mergeCells('B1:K1');

  put(sheet, 'B6', null, style.band);
  put(sheet, 'C6', `Inventaire ${city.version} (constaté)`, style.band);
  put(sheet, 'L6', 'Objectifs du PCAET 2024-2030', style.band);
  put(sheet, 'O6', 'Scénario', style.band);
  sheet.mergeCells('C6:K6');
  sheet.mergeCells('L6:N6');
  putRow(sheet, 7, 2, ['Secteur', ...years.slice(0, -1), '2023 (p)', 2026, 2030, 2050], style.head, '0');
  put(sheet, 'O7', '2030\nstratégies existantes', style.head);
  put(sheet, 'P7', 'Évolution 2019-2022', style.head);
  put(sheet, 'Q7', 'Remarques', style.head);
  sheet.getRow(7).height = 46;

  for (const { row, id, label, note = '', parts } of rows) {
    const look = parts === undefined ? style.number : style.subtotal;
    const name = label ?? sectors.find((sector) => sector.id === id).label + note;
    put(sheet, `B${row}`, name, parts === undefined ? style.label : style.subtotal);
    columns.forEach((column, i) => {
      const value = parts === undefined ? valuesOf(id)[i] : sum(parts.map((part) => resultAt(part, i)));
      const cell = parts === undefined ? value : calc(`${column}${parts[0]}+${column}${parts[1]}`, value);
      put(
        sheet,
        `${column}${row}`,
        cell ?? 'n.d.',
        value === null ? style.typed : look,
        value === null ? undefined : format.tonnes,
      );
    });
    put(sheet, `P${row}`, calc(`J${row}/G${row}-1`, resultAt(row, 7) / resultAt(row, 4) - 1), look, format.change);
    put(sheet, `Q${row}`, null, style.text);
  }
  put(sheet, 'B18', 'TOTAL hors UTCATF', style.total);
  columns.forEach((column, i) => put(sheet, `${column}18`, calc(totalOf(column), totalAt(i)), style.total));
  put(sheet, 'P18', calc('J18/G18-1', totalAt(7) / totalAt(4) - 1), style.total, format.change);
  put(sheet, 'Q18', 'hors déchets en 2023', style.text);
  addBelow(sheet);

  sheet.getCell('Q10').value = 'Baisse de 2020 : confinements. Pas de tendance à en tirer.';
  sheet.getCell('Q14').value = '2023 : attente du syndicat de traitement';
  remark(sheet, 'G10', 'Mission climat', 'valeur 2019 corrigée en V2024 (818 900 en V2022)');
  remark(
    sheet,
    'M18',
    'Mission climat',
    '− 80 % : engagement pris pour la Mission Villes. Le PCAET de 2019 disait − 45 %.',
  );
  sheet.addConditionalFormatting({
    ref: 'P8:P18',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: ['0'],
        priority: 1,
        style: { font: { color: { argb: 'FFC00000' } } },
      },
      {
        type: 'cellIs',
        operator: 'lessThan',
        formulae: ['-0.1'],
        priority: 2,
        style: { font: { color: { argb: 'FF2E6B4F' } } },
      },
    ],
  });
  printed(sheet, 'B1:Q27', { isLarge: true, titleRows: '6:7' });
  return sheet;
}

const resultAt = (row, i) => {
  const { id, parts } = rows.find((one) => one.row === row);
  return parts === undefined ? valuesOf(id)[i] : sum(parts.map((part) => resultAt(part, i)));
};
const totalAt = (i) => sum([8, 9, 12, 13, 14, 17].map((row) => resultAt(row, i)));

/** Under the total: what a reader could take for one more sector, and the notes. */
function addBelow(sheet) {
  put(sheet, 'B19', 'par habitant (t éq CO2/hab)', style.faint);
  columns.slice(0, 8).forEach((column, i) => {
    const population = city.population[years[i]];
    if (population === undefined) put(sheet, `${column}19`, '-', style.faint);
    else put(sheet, `${column}19`, totalAt(i) / population, style.faint, '0.00');
  });
  put(sheet, 'B20', 'Puits (UTCATF), pour mémoire', style.faint);
  columns
    .slice(0, 9)
    .forEach((column, i) =>
      put(sheet, `${column}20`, years[i] === 2018 ? -46_000 : 'n.d.', style.faint, format.tonnes),
    );
  put(sheet, 'B22', '(a) dont deux sites soumis au marché européen du carbone : 214 000 t en 2019.', style.note);
  put(
    sheet,
    'B23',
    '(b) hors production d’électricité, de chaleur et de froid, comptée là où l’énergie est utilisée.',
    style.note,
  );
  put(sheet, 'B24', '(p) provisoire. n.d. : non disponible.', style.note);
  put(
    sheet,
    'B25',
    'Électricité : contenu moyen annuel par usage. Déchets : incinération avec valorisation comptée en branche énergie.',
    style.note,
  );
  put(
    sheet,
    'B26',
    'Ne pas comparer aux éditions V2020 et V2022 : les méthodes du transport routier ont changé.',
    style.note,
  );
}
