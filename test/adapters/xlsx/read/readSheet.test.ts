import { formatAt } from '../../../../src/domain/workbook';
import { drawn, sheetFrom, sst, styleSheet, workbookFrom, worksheet } from './packageOf';

test('numbers, texts, booleans and errors are read where they stand', async () => {
  const sheet = await sheetFrom(
    `<row r="2"><c r="B2"><v>12.5</v></c><c r="C2" t="s"><v>0</v></c><c r="D2" t="b"><v>1</v></c></row>
     <row r="5"><c r="A5" t="e"><v>#DIV/0!</v></c><c r="B5" t="str"><v>kt &amp; t</v></c><c r="C5" t="n"><v>-1E-7</v></c></row>`,
    { sharedStrings: sst('<si><t>Transports</t></si>') },
  );
  expect(drawn(sheet)).toEqual({
    B2: 12.5,
    C2: 'Transports',
    D2: true,
    A5: '#DIV/0!',
    B5: 'kt & t',
    C5: -1e-7,
  });
  expect([sheet.height, sheet.width]).toEqual([5, 4]);
});
test('rows and cells without an address follow the one before', async () => {
  const sheet = await sheetFrom(
    '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="4"><c><v>4</v></c><c r="E4"><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row>',
  );
  expect(drawn(sheet)).toEqual({ A1: 1, C1: 3, A4: 4, E4: 5, F4: 6, A5: 7 });
});
test('rows and cells out of order are put in order, and the later of two wins', async () => {
  const sheet = await sheetFrom(
    '<row r="3"><c r="C3"><v>33</v></c><c r="A3"><f>B3+1</f><v>31</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><f>A1</f><v>34</v></c></row>',
  );
  expect(drawn(sheet)).toEqual({ A1: 1, A3: '31 =B3+1', C3: '34 =A1' });
  expect([...sheet.cells.rows]).toEqual([0, 2]);
});
test('a cell with a style and no value is not a cell; a formula never computed is a blank with its formula', async () => {
  const sheet = await sheetFrom(
    '<row r="1"><c r="A1" s="3"/><c r="B1" s="3"><v/></c><c r="C1" t="s"><v></v></c><c r="D1"><f>1+1</f></c></row>',
  );
  expect(drawn(sheet)).toEqual({ D1: 'null =1+1' });
});
test('a prefix on every element, single quotes and stray spaces change nothing', async () => {
  const sheet = await sheetFrom(
    `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData >
      <x:row  r = '1' ><x:c r='A1'  s = "0" t='str' ><x:f >1&amp;"a"</x:f ><x:v xml:space="preserve"> 1a </x:v ></x:c >
      <x:c t="inlineStr" r="B1"><x:is><x:r><x:t>gaz </x:t></x:r><x:r><x:t>naturel</x:t></x:r></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
  );
  expect(drawn(sheet)).toEqual({ A1: ' 1a  =1&"a"', B1: 'gaz naturel' });
});
test('a shared formula reads in each of its cells as it would be typed there', async () => {
  const sheet = await sheetFrom(
    `<row r="1"><c r="A1"><f t="shared" si="0"/><v>0</v></c></row>
     <row r="2"><c r="A2"><f t="shared" ref="A1:B3" si="0">C2*$D$1+SUM(C$2:C2)</f><v>1</v></c><c r="B2"><f si="0" t="shared"/><v>2</v></c></row>
     <row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c><c r="B3"><f t="shared" si="9"/><v>4</v></c></row>`,
  );
  expect(drawn(sheet)).toEqual({
    A1: '0 =C1*$D$1+SUM(C$2:C1)',
    A2: '1 =C2*$D$1+SUM(C$2:C2)',
    B2: '2 =D2*$D$1+SUM(D$2:D2)',
    A3: '3 =C3*$D$1+SUM(C$2:C3)',
    B3: '4 =#REF!',
  });
});
test('every cell of an array formula is known as computed, and so is a data table', async () => {
  const sheet = await sheetFrom(
    `<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1"><f t="dataTable" ref="C1:C2" r1="B1"/><v>9</v></c></row>
     <row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row>`,
  );
  expect(drawn(sheet)).toEqual({ A1: '2 =B1:B2*2', A2: '4 =B1:B2*2', B2: 2, C1: '9 =TABLE()' });
});
test('an ISO date becomes a number that its format shows as a date', async () => {
  const book = await workbookFrom({
    sheets: {
      S: worksheet(
        '<row r="1"><c r="A1" t="d" s="0"><v>2021-03-01</v></c><c r="B1" t="d" s="1"><v>2021-03-01T12:00:00</v></c><c r="C1" t="d"><v>mi-2025</v></c></row>',
      ),
    },
    styles: styleSheet('General', 'dd/mm/yyyy'),
  });
  const [sheet] = book.sheets;
  expect(drawn(sheet!)).toEqual({ A1: 44256, B1: 44256.5, C1: 'mi-2025' });
  expect(formatAt(book, sheet!, 0, 0).kind).toBe('date');
  expect(formatAt(book, sheet!, 0, 1).code).toBe('dd/mm/yyyy');
});
test('what is not a number stays as the text that it is', async () => {
  const sheet = await sheetFrom(
    '<row r="1"><c r="A1"><v>1,5</v></c><c r="B1"><v>NaN</v></c><c r="C1"><v>1E999</v></c><c r="D1"><v> 7 </v></c><c r="E1"><v>0.1000000000000000055511151231257827</v></c></row>',
  );
  expect(drawn(sheet)).toEqual({ A1: '1,5', B1: 'NaN', C1: '1E999', D1: 7, E1: 0.1 });
});
test('comments, CDATA and instructions between and inside cells are no cells', async () => {
  const sheet = await sheetFrom(
    `<!-- <row r="9"><c r="A9"><v>9</v></c></row> --><row r="1"><?note <c r="Z1"><v>1</v></c>?><c r="A1" t="str"><!-- > --><v><![CDATA[a</v></c></row></sheetData> < b]]></v></c></row>`,
  );
  expect(drawn(sheet)).toEqual({ A1: 'a</v></c></row></sheetData> < b' });
});
