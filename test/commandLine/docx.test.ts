import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { ran } from '../support/machine';

const csv = ['GES (ktCO2e);2019;2030 Objectif', 'Résidentiel;338,4;190', 'Tertiaire;246,1;120', 'Déchets;74,5;30'].join(
  '\n',
);
const settings = JSON.stringify({ territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' } });
const files = { 'ges.csv': csv, 's.json': settings };
const command = 'build ges.csv --settings s.json --out o.xlsx --docx t.docx';

/** The texts of a document by table, row and cell, and which rows are repeated on each page. */
function tablesIn(bytes: Uint8Array) {
  const tables: { rows: { cells: string[]; isHead: boolean }[] }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const table = tables.at(-1);
    if (name === 'w:tbl') tables.push({ rows: [] });
    else if (name === 'w:tr') table?.rows.push({ cells: [], isHead: false });
    else if (name === 'w:tc') table?.rows.at(-1)?.cells.push('');
    else if (name === 'w:tblHeader') Object.assign(table?.rows.at(-1) ?? {}, { isHead: true });
  });
  parser.on('text', (text) => {
    const cells = tables.at(-1)?.rows.at(-1)?.cells;
    if (cells !== undefined && cells.length > 0) cells[cells.length - 1] += text;
  });
  parser.write(strFromU8(unzipSync(bytes)['word/document.xml']!)).close(); // every document has one
  return tables;
}

test('the tables stand in a Word document, their headings repeated on each page, figures as the sheets show them', async () => {
  const { code, out, disk } = await ran(command, files);
  expect(code).toBe(0);
  expect(out).toMatch(/Écrit : 31 tableaux dans un document Word, t\.docx\.$/m);
  const tables = tablesIn(disk.get('t.docx')!); // written, as it says
  const gases = tables.find(({ rows }) => rows.some(({ cells }) => cells.includes('Sinks (negative emissions)')));
  expect(gases?.rows.filter(({ isHead }) => isHead).map(({ cells }) => cells.slice(2, 6))).toContainEqual([
    'Scope 1',
    'Scope 2',
    'Scope 3',
    'Total',
  ]);
  expect(gases?.rows.find(({ cells }) => cells[0] === 'Buildings')).toMatchObject({
    isHead: false,
    cells: expect.arrayContaining(['584\u202f500']),
  });
  const keys = tables
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter((text) => /^(?:free|action):|passerelle:/.test(text));
  expect(keys).toEqual([]); // what our hidden columns hold stays in the workbook
});

test('same workbook, same bytes; nothing of this machine or this day', async () => {
  const [first, second] = [await ran(command, files), await ran(command, files)];
  const bytes = first.disk.get('t.docx')!; // written, as it says
  expect(second.disk.get('t.docx')).toEqual(bytes);
  const core = strFromU8(unzipSync(bytes)['docProps/core.xml']!); // every document of ours has one
  expect(core).not.toMatch(/20\d\d-|Un-named/);
});

test('a workbook is never written over by the document', async () => {
  const { code, error } = await ran('build ges.csv --out o.xlsx --docx ges.csv', files);
  expect([code, error.trim().split('\n')]).toEqual([2, [expect.stringContaining('--docx')]]);
});
