import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(__dirname, '../../../src/adapters/excel');
const files = readdirSync(folder).map((name) => ({
  name,
  code: readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
}));
/** Where a pattern stands in the code of the adapter. */
const filesWith = (pattern: RegExp) => files.flatMap(({ name, code }) => (pattern.test(code) ? [name] : []));

test('nothing is loaded without naming it', () => {
  expect(filesWith(/\.load\(\s*\)/)).toEqual([]);
});

test('only the gate waits for Excel, once for each request, so that no loop over rows can', () => {
  expect(filesWith(/\.sync\(/)).toEqual(['gate.ts', 'listen.ts']);
  expect(filesWith(/(?:\bExcel|client)\.run\(/)).toEqual(['gate.ts', 'officeClient.ts']);
});

test('sheets are never protected or unprotected, tables never grown row by row, the way of calculating never changed', () => {
  expect(filesWith(/\.(?:un)?protect\(|\.rows\.add\(|calculationMode\s*=/)).toEqual([]);
});

test('neither the active sheet nor the selection is touched but to show a cell', () => {
  expect(filesWith(/\.activate\(|\.select\(|getSelectedRange|getActiveWorksheet/)).toEqual(['show.ts']);
});
