import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import { storedXml } from '../../../src/adapters/xlsx/storedPart';
import { valueAt } from '../../../src/domain/workbook';
import { personTypes } from '../../../src/embedded/personTypes';
import { clientTo, openInExcel } from '../../support/excelBook';
import { bilan, drawnIn, fixAndTable, paneBeside } from '../../support/excelPane';
import { grid, grids } from '../../support/grid';
import { sheetPlan } from '../../support/sheetPlans';
import { pictureOf } from '../../support/workbookPicture';

// What users of add-ins really meet with what is kept, undone and typed in French; named after the list of pitfalls.

test('pitfall-17-undo: the last plan is taken back from our own journal, even by a pane that was reloaded', async () => {
  const { pane, host, journal, before } = paneBeside(bilan());
  await pane.apply(fixAndTable);
  const reloaded = excelHost(clientTo(host), { journal });
  expect(await reloaded.takeBack()).toEqual({ ok: true, value: { left: [] } });
  expect(pictureOf(host.workbook)).toEqual(before);
});

test('pitfall-18-part-last: what is remembered is written after everything else', async () => {
  const { host, client } = openInExcel(bilan());
  const pane = excelHost(client, { journal: memoryJournal(), requestBytes: 2_000 });
  const { answer } = host;
  const writes: boolean[] = [];
  host.answer = (request) => {
    writes.push(request.includes('<passerelle'));
    return answer(request);
  };
  expect((await pane.apply({ ...fixAndTable, stored: { text: '{"version":1}' } })).ok).toBe(true);
  expect(writes.indexOf(true)).toBe(writes.length - 1);
});

test('pitfall-20-memory-lost: a part that Excel does not keep is told, and nothing else is kept either', async () => {
  const { pane, host, before } = paneBeside(bilan());
  host.state.losesXml = true;
  const applied = await pane.apply({ ...fixAndTable, stored: { text: '{"version":1}' } });
  expect(applied).toEqual({ ok: false, problem: { kind: 'memory-not-kept' } });
  expect(pictureOf(host.workbook)).toEqual(before);
});

test('pitfall-21-by-namespace: our part is found by its namespace, and others are left alone', async () => {
  const { pane, host } = paneBeside(bilan());
  host.workbook.xmlParts.set('{other}', '<a xmlns="urn:other"/>');
  host.workbook.xmlParts.set(
    '{moved}',
    '<p:passerelle xmlns:p="urn:passerelle:contract:1">{"version":1}</p:passerelle>',
  );
  await pane.apply({ edits: [], sheets: [], stored: { text: '{"version":1,"note":"l’été"}' } });
  expect([...host.workbook.xmlParts]).toEqual([
    ['{other}', '<a xmlns="urn:other"/>'],
    ['{moved}', storedXml('{"version":1,"note":"l’été"}')],
  ]);
});

test('pitfall-22-settings: only a pointer goes into the settings', async () => {
  const { pane, host } = paneBeside(bilan());
  await pane.apply({ ...fixAndTable, stored: { text: `{"version":1,"note":"${'x'.repeat(100_000)}"}` } });
  expect([...host.workbook.settings]).toEqual([['PasserelleWorkbook', 'w1']]);
});

test('pitfall-25-missing-events: a change that was never told still stops a plan', async () => {
  const { pane, host } = paneBeside(bilan());
  await pane.read();
  host.state.isMute = true;
  personTypes(host, { sheet: 'Bilan', row: 1, col: 1 }, { value: 299_000 });
  expect(await pane.apply(fixAndTable)).toEqual({
    ok: false,
    problem: { kind: 'cell-changed', at: fixAndTable.edits[0]?.at },
  });
});

test('pitfall-30-numbers: numbers are written as numbers, formats as English codes', async () => {
  const { pane, host } = paneBeside(bilan());
  const format = { numberFormat: '#,##0.00' };
  await pane.apply({
    edits: [],
    sheets: [
      sheetPlan('n', [
        [
          { value: 1234.5, format },
          { value: 0, format },
        ],
      ]),
    ],
  });
  const sheet = host.workbook.sheets().at(-1);
  expect(sheet?.cellAt(0, 0)).toMatchObject({ value: 1234.5, format: '#,##0.00' });
});

test('pitfall-31-dangerous-texts: what looks like a formula, a number or a date stays the text it is', async () => {
  const { pane, host } = paneBeside(bilan());
  const texts = [
    '=1+1',
    '+33 1',
    '-',
    '@ici',
    "'cité",
    '1044',
    '46 %',
    '1/2',
    '01/02/2024',
    'mars 2019',
    'VRAI',
    'true',
    '#N/A',
    '1e5',
    '',
  ];
  await pane.apply({ edits: [], sheets: [sheetPlan('t', [texts])] });
  const sheet = host.workbook.sheets().at(-1);
  expect(texts.map((_, col) => sheet?.cellAt(0, col))).toMatchObject(
    texts.map((text) => ({ value: text === '' ? null : text, formula: null })),
  );
});

test('pitfall-32-leading-zeros: an identifier keeps its zero, in our sheets and in an edit', async () => {
  const { pane, host } = paneBeside(bilan());
  const at = { sheet: 'Bilan', address: 'B3' };
  const applied = await pane.apply({
    edits: [{ at, from: '01004', to: '02004' }],
    sheets: [sheetPlan('codes', [[{ value: '01004', format: { numberFormat: '@' } }]])],
  });
  expect(applied.ok).toBe(true);
  expect(
    host.workbook
      .sheets()
      .map((sheet) => sheet.cellAt(sheet.name() === 'Bilan' ? 2 : 0, sheet.name() === 'Bilan' ? 1 : 0).value),
  ).toEqual(['02004', '01004']);
});

test('a number that was a text in a cell formatted as text becomes a number, and a text again when taken back', async () => {
  const { pane, host, before } = paneBeside(grid("kt | '1044@@"));
  const sheet = host.workbook.sheets()[0];
  sheet?.put(0, 1, { value: '1044' });
  sheet?.setFormat(0, 1, '@');
  await pane.apply({ edits: [{ at: { sheet: 'Bilan', address: 'B1' }, from: '1044', to: 1044 }], sheets: [] });
  expect(sheet?.cellAt(0, 1)).toMatchObject({ value: 1044, format: 'General' });
  await pane.takeBack();
  expect(sheet?.cellAt(0, 1)).toMatchObject({ value: '1044', format: '@' });
  expect(before.sheets).toHaveLength(1);
});

test('pitfall-33-date-system: the 1904 date system is known from the workbook itself', async () => {
  const { pane } = paneBeside(grids({ Bilan: '1' }, { isDate1904: true }));
  const read = await pane.read();
  expect(read.ok && read.value.isDate1904).toBe(true);
});

test('pitfall-47-floor: with ExcelApi 1.12 alone, a whole plan is written and taken back', async () => {
  const { pane, host, before } = paneBeside(bilan(), { version: '1.12' });
  expect((await pane.apply({ ...fixAndTable, stored: { text: '{"version":1}' } })).ok).toBe(true);
  expect(await drawnIn(pane, 'CCC A-1.3')).toBe('Secteur | 2019');
  expect(await pane.takeBack()).toEqual({ ok: true, value: { left: [] } });
  expect(pictureOf(host.workbook)).toEqual(before);
});

test('an officer’s value is read as it stands, whatever we have written beside it', async () => {
  const { pane } = paneBeside(bilan());
  await pane.apply(fixAndTable);
  const read = await pane.read();
  const [sheet] = read.ok ? read.value.sheets : [];
  expect(sheet && valueAt(sheet, 1, 1)).toBe(298);
});
