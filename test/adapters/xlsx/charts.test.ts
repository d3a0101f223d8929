import { spawnSync } from 'node:child_process';
import ExcelJS from 'exceljs';
import { SaxesParser } from 'saxes';
import { chartName, type ChartPlan } from '../../../src/domain/chart';
import type { WritePlan } from '../../../src/domain/plan';
import { charted, emissions, path, stacked } from '../../support/chartPlans';
import { chartsInFile, drawCharts, plannedCharts } from '../../support/seenCharts';
import { bookOf } from '../../support/xlsxBook';
import { appendTo, bookWith, opened, textIn } from '../../support/xlsxFile';

const write = (...charts: readonly ChartPlan[]): WritePlan => ({ edits: [], sheets: [charted(charts)] });
/** The sheet of ours after the one of the workbook. */
const OURS = 'xl/worksheets/sheet2.xml';
const before = bookOf();
const both = appendTo(before, write(emissions, path));
const namesIn = (bytes: Uint8Array) => opened(bytes).entries.map(({ name }) => name);

test('charts are read back as they were planned: data, kind, order, colours, line styles, place and words', () => {
  const found = chartsInFile(both, OURS);
  expect(drawCharts(found.map(({ seen }) => seen))).toBe(drawCharts(plannedCharts(charted([emissions, path]))));
  expect(found.map(({ alt }) => alt)).toEqual([emissions.alt, path.alt]);
});

test('stacked bars are read back as such', () => {
  const [found] = chartsInFile(appendTo(before, write(stacked)), OURS);
  expect(found?.seen).toEqual(plannedCharts(charted([stacked]))[0]);
});

test('a key or a blank has no point: it is not a zero', () => {
  const [, found] = chartsInFile(both, OURS);
  expect(found?.seen.series[1]?.values).toEqual([300, null, null]);
});

test('every part of the drawing is well-formed and has its content type', () => {
  const parts = namesIn(both).filter((name) => /drawing|chart/.test(name));
  expect(parts).toEqual([
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
    'xl/drawings/drawing1.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
  ]);
  for (const name of parts) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(textIn(both, name)).close();
  }
  const named = [...textIn(both, '[Content_Types].xml').matchAll(/PartName="\/(xl\/(?:charts|drawings)\/[^"]*)"/g)];
  expect(named.map(([, name]) => name).sort()).toEqual(parts.filter((name) => !name.endsWith('.rels')));
});

test('the same plan on its own result gives the same bytes', () => {
  expect(appendTo(both, write(emissions, path))).toEqual(both);
});

test('a chart that is no more goes with its part, and the other keeps its own', () => {
  const one = appendTo(both, write(path));
  expect(chartsInFile(one, OURS).map(({ seen, part }) => [seen.name, part])).toEqual([
    [chartName(path), 'xl/charts/chart2.xml'],
  ]);
  expect(namesIn(one)).not.toContain('xl/charts/chart1.xml');
  expect(textIn(one, '[Content_Types].xml')).not.toContain('chart1.xml');
  expect(appendTo(one, write(path))).toEqual(one);
});

test('without charts the sheet has no drawing any more', () => {
  const none = appendTo(both, write());
  expect(namesIn(none).filter((name) => /drawing|chart/.test(name))).toEqual([]);
  expect(textIn(none, OURS)).not.toContain('<drawing');
});

/** A text box that a person drew on our sheet. */
const BOX =
  '<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Note de Claire"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>';
const drawnOn = (bytes: Uint8Array): Uint8Array =>
  bookWith(opened(bytes), 'xl/drawings/drawing1.xml', (text) => text.replace('</xdr:wsDr>', `${BOX}</xdr:wsDr>`));

test('what a person drew on our sheet stays as it is written, whether charts come or go', () => {
  const drawn = drawnOn(both);
  const again = appendTo(drawn, write({ ...emissions, title: 'Autre titre (t)' }, path));
  expect(textIn(again, 'xl/drawings/drawing1.xml')).toContain(BOX);
  expect(chartsInFile(again, OURS).map(({ seen }) => seen.title)).toEqual(['Autre titre (t)', path.title]);
  const alone = appendTo(again, write());
  expect(textIn(alone, 'xl/drawings/drawing1.xml')).toContain(BOX);
  expect(chartsInFile(alone, OURS)).toEqual([]);
  expect(namesIn(alone).filter((name) => name.startsWith('xl/charts/'))).toEqual([]);
  expect(textIn(alone, OURS)).toContain('<drawing r:id=');
});

const raw = (bytes: Uint8Array, name: string) => {
  const zip = opened(bytes);
  const entry = zip.entry(name)!;
  return zip.bytes.slice(entry.recordStart, entry.recordEnd);
};

test('charts of the officer’s own keep their raw bytes and their names', () => {
  const theirs = bookOf({
    more: [
      { name: 'xl/charts/chart1.xml', content: '<c:chartSpace xmlns:c="urn:x"/>' },
      { name: 'xl/drawings/drawing1.xml', content: '<xdr:wsDr xmlns:xdr="urn:x"/>' },
    ],
  });
  const after = appendTo(theirs, write(emissions));
  for (const name of ['xl/charts/chart1.xml', 'xl/drawings/drawing1.xml'])
    expect(raw(after, name)).toEqual(raw(theirs, name));
  expect(chartsInFile(after, OURS).map(({ part }) => part)).toEqual(['xl/charts/chart2.xml']);
});

test('two libraries that are not ours open the file, cells whole', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(both) as never);
  expect(book.worksheets.at(-1)?.getCell('B3').value).toBe(854.5);
  // It is a module that jest cannot load: read by a program of its own.
  const script = `require('read-excel-file/node')(require('fs').readFileSync(0)).then((read) => console.log(JSON.stringify(read)))`;
  const { stdout } = spawnSync(process.execPath, ['-e', script], { input: both, encoding: 'utf8' });
  expect(stdout).toContain('"Puits",-12');
});
