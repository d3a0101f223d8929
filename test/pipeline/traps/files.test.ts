import { readCsv } from '../../../src/adapters/csv/readCsv';
import { relsXml, styleSheet, workbookFrom, worksheet } from '../../adapters/xlsx/read/packageOf';
import { fixAndTable, paneBeside } from '../../support/excelPane';
import { grids } from '../../support/grid';
import { pictureOf } from '../../support/workbookPicture';
import { seenIn } from './drawTrap';

// Traps that no grid can draw: what a file says around its cells.

/** Rows of a sheet's part: numbers, texts, and `@` before a number shown as a date. */
const rowsOf = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map(
      (line) =>
        `<row>${line
          .split('|')
          .map((cell) => cellOf(cell.trim()))
          .join('')}</row>`,
    )
    .join('');

const cellOf = (text: string): string =>
  /^@?\d+$/.test(text)
    ? `<c${text.startsWith('@') ? ' s="1"' : ''}><v>${text.replace('@', '')}</v></c>`
    : `<c t="inlineStr"><is><t>${text}</t></is></c>`;

const styles = styleSheet('0', 'dd/mm/yyyy');

const plan = `
  Axe (x) | Titre de la fiche action | Statut | Date de début | Date de fin
  1. Climat | Plan vélo | En cours | @43903 | @44000`;

const inventory = `
  GES (tCO2e) | 2019
  Résidentiel | 310000
  Tertiaire | 246000`;

const inventoryRead = {
  facts: [
    'Bilan!B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'Bilan!B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
  ],
  findings: [],
};

const daysIn = async (workbookHead: string) => {
  const sheets = { Plan: worksheet(rowsOf(plan)) };
  return seenIn(await workbookFrom({ sheets, styles, workbookHead })).facts;
};

test('trap 39: a workbook made on a Mac counts its days from 1904', async () => {
  expect(await daysIn('<workbookPr date1904="1"/>')).toEqual([
    'Plan!B2 · 1. Climat · ? · ongoing · 2024-03-14 → 2024-06-19 · sans budget · used',
  ]);
  expect(await daysIn('')).toEqual([
    'Plan!B2 · 1. Climat · ? · ongoing · 2020-03-13 → 2020-06-18 · sans budget · used',
  ]);
});

test('trap 64: a list left on a former column says nothing of the field', async () => {
  const tail =
    '<dataValidations count="2"><dataValidation type="list" sqref="E2:E9"><formula1>"À venir,En cours,Réalisé"</formula1></dataValidation><dataValidation type="list" sqref="C2:C9"><formula1>"2024,2025"</formula1></dataValidation></dataValidations>';
  const book = await workbookFrom({ sheets: { Plan: worksheet(rowsOf(plan), { tail }) }, styles });
  expect(seenIn(book)).toEqual({
    facts: ['Plan!B2 · 1. Climat · ? · ongoing · 2020-03-13 → 2020-06-18 · sans budget · used'],
    findings: [],
  });
});

test('trap 74: a protected sheet is read like another, and never written', async () => {
  const tail = '<sheetProtection sheet="1" objects="1"/>';
  const read = await workbookFrom({ sheets: { Bilan: worksheet(rowsOf(inventory), { tail }) } });
  expect(read.sheets[0]?.isProtected).toBe(true);
  expect(seenIn(read)).toEqual(inventoryRead);

  const drawn = grids({ Bilan: { text: 'kt | 2019\nTransport | 298000', isProtected: true } });
  const { pane, host, before } = paneBeside(drawn);
  expect(await pane.apply(fixAndTable)).toEqual({ ok: false, problem: { kind: 'protected-sheet', sheet: 'Bilan' } });
  expect(pictureOf(host.workbook)).toEqual(before);
  expect((await pane.apply({ ...fixAndTable, edits: [] })).ok).toBe(true); // the tables have sheets of their own
});

test('trap 86: a figure in a comment is never taken for that of its cell', async () => {
  const comments =
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A</author></authors><commentList><comment ref="B2" authorId="0"><text><t>valeur 2018 corrigée : 999</t></text></comment><comment ref="B4" authorId="0"><text><t>Transport routier 801000</t></text></comment></commentList></comments>';
  const book = await workbookFrom({
    sheets: { Bilan: worksheet(rowsOf(inventory)) },
    others: {
      'xl/worksheets/_rels/sheet1.xml.rels': relsXml([['comments', '../comments1.xml']]),
      'xl/comments1.xml': comments,
    },
  });
  expect(seenIn(book)).toEqual(inventoryRead);
});

test('trap 112: a CSV of Windows, with its accents, semicolons and line ends, is read like a sheet', () => {
  const text = 'GES (tCO2e);2019\r\nRésidentiel;310000\r\nTertiaire;246000\r\nDéchets;ND\r\n';
  const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0)); // é is 0xE9 there, two bytes in UTF-8
  const read = readCsv(windows, 'Bilan.csv');
  expect(read.ok && seenIn(read.value)).toEqual({
    facts: [...inventoryRead.facts, 'Bilan!B4 · ghg-dechets · 2019 measured · not-reported · used'],
    findings: [],
  });
});
