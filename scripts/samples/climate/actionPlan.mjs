import { actions, axisOf, steps } from '../actions.mjs';
import { day } from '../book.mjs';
import { format, printed, put, putRow, remark, style, widen } from '../look.mjs';
import { elected, pilots } from '../people.mjs';
import { bands, example, guidance, headings } from './actionTemplate.mjs';

const FIRST_ROW = 6;

/** "Plan d’actions": 46 fiches and six steps, the template's guidance and example left where they were. */
export function addActionPlan(book) {
  const sheet = book.addWorksheet('Plan d’actions', { views: [{ state: 'frozen', xSplit: 4, ySplit: 3 }] });
  widen(
    sheet,
    [
      24, 11, 11, 44, 26, 48, 14, 14, 16, 22, 14, 28, 30, 24, 24, 18, 30, 14, 13, 14, 13, 14, 13, 18, 12, 11, 12, 12,
      12, 12, 12, 34, 22, 13, 26,
    ],
  );
  put(sheet, 'A1', 'Rivemont Métropole, PCAET 2024-2030 : plan d’actions Territoire Engagé (46 fiches)', style.title);
  bands.forEach(([box, words]) => {
    put(sheet, box.split(':')[0], words, style.band);
    sheet.mergeCells(box);
  });
  putRow(sheet, 3, 1, headings, style.head);
  sheet.getRow(3).height = 48;
  putRow(sheet, 4, 1, guidance, style.guide);
  putRow(sheet, 5, 1, example, style.guide);
  let row = FIRST_ROW;
  let axis = '';
  for (const action of actions) {
    addAction(sheet, row, action, axisOf(action.number) === axis ? null : axisOf(action.number));
    axis = axisOf(action.number);
    row += 1;
    for (const step of steps[action.number] ?? []) {
      putRow(sheet, row, 1, [null, null, null, titleOf(action), step], style.text);
      put(sheet, `Y${row}`, 'En cours', style.text);
      row += 1;
    }
  }
  finish(sheet, row - 1);
  return sheet;
}

/** Every other title carries its number differently: nobody ever chose. */
const titleOf = ({ number, title }) => (number % 5 === 0 ? `Action ${number} : ${title}` : `${number}. ${title}`);

function addAction(sheet, row, action, axis) {
  const { number, sector, gain, budget, start, end, department, partners, funders, words } = action;
  const funding = funders.flatMap(([name, amount]) => [name, Number(amount)]);
  const status = { 3: 'en cours', 9: 'En cours ', 45: 'Abandonné ' }[number] ?? action.status;
  const priority = { 2: 'Haut', 17: 'eleve', 31: 'moyen' }[number] ?? ['Élevé', 'Moyen', 'Bas'][number % 3];
  const line = [
    axis,
    null,
    null,
    titleOf(action),
    null,
    number === 28 ? '' : words,
    null,
    null,
    null,
    'Rivemont Métropole',
    null,
    partners,
    department,
    pilots[(number * 7) % 24],
    elected[number % 7],
    ['Information', 'Concertation', 'Pas de participation citoyenne'][number % 3],
    number === 22 ? 'Région 50 k€, reste à charge métropole' : null,
    ...funding,
    ...Array(6 - funding.length).fill(null),
    budget,
    status,
    priority,
    dateOf(start),
    dateOf(end),
    number === 12 ? 'FAUX' : number % 9 === 0,
    null,
    null,
    null,
    null,
    gain,
    sector,
  ];
  putRow(sheet, row, 1, line, style.text);
  for (const column of ['S', 'U', 'W', 'X', 'AH']) sheet.getCell(`${column}${row}`).numFmt = format.tonnes;
  for (const column of ['AA', 'AB']) sheet.getCell(`${column}${row}`).numFmt = format.day;
  sheet.getRow(row).height = 27;
  sheet.getRow(row).hidden = action.status === 'Abandonné'; // filtered out on screen, read all the same
}

const dateOf = (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : text);

function finish(sheet, last) {
  sheet.getCell('D12').value = {
    richText: [
      { text: '7. ', font: { bold: true, name: 'Calibri', size: 10 } },
      { text: 'Étendre et verdir le réseau de chaleur', font: { name: 'Calibri', size: 10 } },
    ],
  };
  sheet.getCell('AG6').value = { text: 'Page du guichet', hyperlink: 'https://example.org/rivemont-renov' };
  remark(sheet, 'X6', 'Finances', 'y compris subventions aux particuliers, à confirmer au BP 2027');
  remark(sheet, 'AH26', 'Mission climat', 'gain estimé par l’étude de mai 2025, hors effet rebond');
  sheet.autoFilter = `A3:AI${last}`;
  sheet.getColumn('G').hidden = true;
  sheet.getColumn('K').hidden = true;
  for (let row = last + 1; row <= 320; row += 1) sheet.getRow(row).getCell(1).border = style.text.border;
  for (let row = FIRST_ROW; row <= last; row += 1) {
    sheet.getCell(`Y${row}`).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: ['"À venir,À discuter,En cours,Réalisé,En retard,En pause,Bloqué ,Abandonné "'],
    };
  }
  sheet.addConditionalFormatting({
    ref: `Y6:Y${last}`,
    rules: [
      {
        type: 'containsText',
        operator: 'containsText',
        text: 'Abandonné',
        priority: 3,
        style: { font: { strike: true, color: { argb: 'FF8A8A8A' } } },
      },
    ],
  });
  printed(sheet, `A1:AI${last}`, { isLarge: true, titleRows: '2:3' });
}
