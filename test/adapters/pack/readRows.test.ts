import * as fc from 'fast-check';
import { asksIn, cellsIn } from '../../../src/adapters/pack/readRows';
import { openPack } from '../../../src/adapters/pack/openPack';
import { csvText, fromCsvText } from '../../../src/domain/csvText';
import { ASK_FIELDS, CELL_FIELDS, columnNamed } from '../../../src/domain/packCell';
import { drawnPack } from '../../support/drawnPack';

const head = (fields: readonly string[]) => fields.map(columnNamed).join(',');
const opened = async (texts: Readonly<Record<string, string>>) => {
  const pack = await openPack(await drawnPack(texts), 'rivemont.zip');
  if (!pack.ok) throw new Error(pack.problem.kind);
  return pack.value;
};

test('cells and asks come back with what they say, and nothing for what they leave blank', async () => {
  const values: Readonly<Record<string, string>> = {
    table: 'A-1.3',
    sheet: 'CCC A-1.3',
    address: 'F8',
    key: 'buildings/total',
    year: '2019',
    value: '-284.50',
    text: "'-dont bois",
    origin: 'source',
  };
  const line = CELL_FIELDS.map((field) => values[field] ?? '').join(',');
  const ask = 'IP-5,CCC IP-5,B8,barrier,"Foncier, rare",État,,2027,state';
  const pack = await opened({
    'tables/cells.csv': `${head(CELL_FIELDS)}\r\n${line}\r\n`,
    'tables/asks.csv': `${head(ASK_FIELDS)}\r\n${ask}\r\n`,
  });
  expect(cellsIn(pack)).toEqual({ ok: true, value: [{ ...values, year: 2019, text: '-dont bois' }] });
  expect(asksIn(pack)).toMatchObject({ ok: true, value: [{ text: 'Foncier, rare', toWhom: 'État', level: 'state' }] });
});

test('rows of another shape are refused, part named', async () => {
  const odd = await opened({
    'tables/cells.csv': 'table,value\r\nA-1.3,1\r\n',
    'tables/asks.csv': `${head(ASK_FIELDS)}\r\nIP-5,S,B8,wish,x,,,,\r\n`,
  });
  expect(cellsIn(odd)).toMatchObject({ problem: { kind: 'damaged-part', part: 'tables/cells.csv' } });
  expect(asksIn(odd)).toMatchObject({ problem: { kind: 'damaged-part', part: 'tables/asks.csv' } });
});

test('a text comes back from CSV as it was, and never starts as a formula', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+@-].{0,5}$/));
  fc.assert(fc.property(texts, (text) => fromCsvText(csvText(text)) === text));
  fc.assert(fc.property(texts, (text) => !/^[=+\-@\t\r]/.test(csvText(text))));
});
