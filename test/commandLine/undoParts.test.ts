import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateEntry } from '../../src/adapters/xlsx/inflate';
import { newWorkbookBytes } from '../../src/adapters/xlsx/newWorkbook';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { openZip } from '../../src/adapters/xlsx/zip';
import { grid } from '../support/grid';
import { ran } from '../support/machine';

jest.setTimeout(120_000); // the sample is read four times

const settings = '{"territory":{"name":"Rivemont Métropole","level":"epci"}}';

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = openZip(bytes, 'x.xlsx', nodeInflater);
  if (!zip.ok) throw new Error(zip.problem.kind);
  return new Map(
    zip.value.entries.map((entry) => {
      const inflated = inflateEntry(zip.value, entry);
      return [entry.name, inflated.ok ? new TextDecoder().decode(inflated.value) : ''];
    }),
  );
}

/** The parts that are not as they were, with both texts. */
function changedParts(before: Uint8Array, after: Uint8Array) {
  const [was, is] = [partsOf(before), partsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) =>
    was.get(name) === is.get(name) ? [] : [{ name, was: was.get(name), is: is.get(name) }],
  );
}

async function fixedAndBack(file: Uint8Array, between: readonly string[] = []) {
  const fixed = await ran('fix ges.xlsx --out b.xlsx --settings r.json', { 'ges.xlsx': file, 'r.json': settings });
  let bytes = fixed.disk.get('b.xlsx')!; // the fix is done
  for (const command of between) {
    bytes = (await ran(command, { 'b.xlsx': bytes, 'r.json': settings })).disk.get('b.xlsx')!; // as above
  }
  const undone = await ran('undo b.xlsx --out c.xlsx', { 'b.xlsx': bytes });
  return { fixed: fixed.disk.get('b.xlsx')!, undone: undone.disk.get('c.xlsx')! }; // as above
}

test('undo of the fixes of the sample gives back every part, texts and index parts included, but for one word', async () => {
  const file = readFileSync(join('assets/samples', '01-rivemont-climat.xlsx'));
  const { fixed, undone } = await fixedAndBack(file);
  expect(changedParts(file, fixed)).toHaveLength(9);
  const changed = changedParts(file, undone);
  expect(changed.map(({ name }) => name)).toEqual(['xl/workbook.xml']);
  // Another program may have kept what followed from the fixes: the workbook still asks to be computed.
  expect(changed[0]?.is?.replace(' fullCalcOnLoad="1"', '')).toBe(changed[0]?.was);
});

const rows = `
  Inventaire de Rivemont Métropole (kt CO2e) |       |
  kt CO2e                                    | 2019  | 2021
  Résidentiel                                | '310  | 298
  Transport routier                          | 854   | '812
  Total                                      | `;

test('a workbook without names of its own gets its list of names taken out too', async () => {
  const file = newWorkbookBytes(grid(`${rows}1164 | 1110`));
  const { undone } = await fixedAndBack(file);
  expect(changedParts(file, undone)).toEqual([]);
});

test('with formulas, the workbook still asks to be computed', async () => {
  const file = newWorkbookBytes(grid(`${rows}=B3+B4 => 1164 | 1110`));
  const { undone } = await fixedAndBack(file);
  const changed = changedParts(file, undone);
  expect(changed.map(({ name }) => name)).toEqual(['xl/workbook.xml']);
  expect(changed[0]?.is?.replace('<calcPr fullCalcOnLoad="1"/>', '')).toBe(changed[0]?.was);
});

test('a journal after which other sheets stand stays, empty: names and views count sheets', async () => {
  const file = newWorkbookBytes(grid(`${rows}1164 | 1110`));
  const { undone } = await fixedAndBack(file, ['build b.xlsx --out b.xlsx --settings r.json']);
  expect(partsOf(undone).get('xl/workbook.xml')).toContain('CCC Journal');
});
