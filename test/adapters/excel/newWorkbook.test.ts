import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNewWorkbook } from '../../../src/adapters/excel/openNewWorkbook';
import { embeddedHost } from '../../../src/embedded/embeddedHost';
import { memoryWorkbook } from '../../../src/embedded/memory/memoryWorkbook';
import { grid } from '../../support/grid';
import { clientOf } from '../../support/officeRealm';
import { pictureOf } from '../../support/workbookPicture';

const example = new Uint8Array(readFileSync(join(__dirname, '../../../assets/samples/01-rivemont-climat.xlsx')));

function beside() {
  const host = embeddedHost(memoryWorkbook(grid('kt CO2e | 2019\nTransport | 310')));
  const { Excel: excel } = clientOf(host);
  return { host, create: (file: string) => excel.createWorkbook(file), before: pictureOf(host.workbook) };
}

test('the example opens as a workbook of its own, to the byte, and the officer’s stays as it was', async () => {
  const { host, create, before } = beside();
  expect(await openNewWorkbook(create, example)).toEqual({ ok: true, value: null });
  expect(host.state.opened.map((file) => Buffer.from(file, 'base64').equals(example))).toEqual([true]);
  expect(pictureOf(host.workbook)).toEqual(before);
});

test('what is no workbook is refused by Excel, in words', async () => {
  const { host, create } = beside();
  expect(await openNewWorkbook(create, new TextEncoder().encode('<!doctype html>'))).toMatchObject({
    ok: false,
    problem: { kind: 'host-unavailable' },
  });
  expect(host.state.opened).toEqual([]);
});

test.each([
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['GeneralException', 'host-unavailable'],
])('%s, by which Excel refuses, is understood', async (code, kind) => {
  const { host, create } = beside();
  host.state.interfere = () => ({ is: 'refused', code });
  expect(await openNewWorkbook(create, example)).toMatchObject({ ok: false, problem: { kind } });
  expect(host.state.opened).toEqual([]);
});
