import * as fc from 'fast-check';
import { canonical } from '../../../src/adapters/xlsx/canonical';
import { outline } from '../../../src/adapters/xlsx/outline';
import { formatsIn } from '../../../src/adapters/xlsx/read/stylesPart';
import { styleBook } from '../../../src/adapters/xlsx/styles';
import type { CellFormat } from '../../../src/domain/plan';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const sheet = (inner: string) => `<styleSheet ${MAIN}>${inner}</styleSheet>`;
const bookOf = (text: string | undefined) => {
  const root = text === undefined ? null : outline(text, 3);
  return styleBook(text !== undefined && root !== null ? { text, root } : undefined, 'a.xlsx');
};
/** The part after these formats were asked for, and their indexes. */
const after = (text: string | undefined, formats: readonly CellFormat[]) => {
  const styles = bookOf(text);
  const indexes = formats.map((format) => styles.styleOf(format));
  const result = styles.text();
  if (!result.ok) throw new Error(result.problem.kind);
  return { text: result.value, indexes };
};
/** The format codes by index, as our reader sees them. */
const codes = (text: string) => {
  const formats = formatsIn(text);
  return typeof formats === 'string' ? [] : formats.map(({ code }) => code);
};

const PLAIN = sheet(
  '<fonts count="1"><font><sz val="10"/><color theme="1"/><name val="Marianne"/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14"/></cellXfs><dxfs count="0"/>',
);
const full: CellFormat = {
  font: { isBold: true, color: 'ffffff', size: 14 },
  fill: '0b5563',
  border: { bottom: 'C8C6C4' },
  align: 'center',
  valign: 'top',
  isWrapped: true,
  indent: 1,
  numberFormat: '#,##0.0" t"',
};

test('a format is added after what is there, counted by what is really there', () => {
  const { text, indexes } = after(PLAIN, [full]);
  expect(indexes).toEqual([2]);
  expect(text).toContain('<cellXfs count="3">');
  expect(codes(text)).toEqual(['General', 'mm-dd-yy', '#,##0.0" t"']);
});

test('our fonts are the workbook’s own with our changes, so that our sheets look at home', () => {
  expect(after(PLAIN, [full]).text).toContain(
    '<font><b/><sz val="14"/><color rgb="FFFFFFFF"/><name val="Marianne"/></font></fonts>',
  );
});

test('nothing is written when nothing is asked for, or all is there', () => {
  expect(after(PLAIN, []).text).toBe(PLAIN);
  const once = after(PLAIN, [full]);
  expect(after(once.text, [full])).toEqual(once);
});

test('what another program wrote in its own way is found again', () => {
  const { text, indexes } = after(PLAIN, [full]);
  const theirs = text.replace(
    /<xf numFmtId="176"[^>]*>/,
    '<xf borderId="1" fillId="2" fontId="1" numFmtId="176" applyAlignment="1" applyBorder="1" applyFill="1" applyFont="1" applyNumberFormat="1" applyProtection="0" >',
  );
  expect(theirs).not.toBe(text);
  expect(after(theirs, [full])).toEqual({ text: theirs, indexes });
});

test('a number format has the id it has, a new one comes after all others, and builtin ones are not defined again', () => {
  const own = PLAIN.replace(
    '<fonts',
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0"/><numFmt numFmtId="1001" formatCode="dd/mm"/></numFmts><fonts',
  );
  const { text } = after(own, [{ numberFormat: '0.0' }, { numberFormat: '#,##0' }, { numberFormat: '0%" part"' }]);
  expect(text).toContain('<numFmt numFmtId="1002" formatCode="0%&quot; part&quot;"/></numFmts>');
  expect(codes(text).slice(2)).toEqual(['0.0', '#,##0', '0%" part"']);
});

test('a builtin id that the file defines otherwise is not used', () => {
  const own = PLAIN.replace('<fonts', '<numFmts count="1"><numFmt numFmtId="3" formatCode="0.000"/></numFmts><fonts');
  const { text } = after(own, [{ numberFormat: '#,##0' }]);
  expect(codes(text).at(-1)).toBe('#,##0');
});

test('lists that are missing, empty or closed first get the defaults that plain cells rely on', () => {
  for (const inner of ['', '<fonts/><cellXfs count="0"/>', '<dxfs count="0"/>']) {
    const { text, indexes } = after(sheet(inner), [{ fill: '0B5563' }]);
    expect(indexes).toEqual([1]);
    const lists = outline(text, 3)?.children.map(({ local, children }) => `${local} ${children.length}`);
    expect(lists).toEqual(expect.arrayContaining(['fonts 1', 'fills 3', 'borders 1', 'cellStyleXfs 1', 'cellXfs 2']));
  }
});

test('the part keeps the prefix of its elements', () => {
  const prefixed = PLAIN.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
  const { text } = after(prefixed, [full]);
  expect(text).not.toMatch(/<\/?(?!x:)\w/);
  expect(after(text, [full]).text).toBe(text);
});

test('more formats than a workbook can hold are refused by name', () => {
  const many = sheet(`<cellXfs>${'<xf/>'.repeat(64_000)}</cellXfs>`);
  const styles = bookOf(many);
  styles.styleOf(full);
  expect(styles.text()).toMatchObject({ ok: false, problem: { kind: 'too-large', measure: 'styles' } });
});

const color = fc.constantFrom('0B5563', 'FFFFFF', 'c8c6c4');
const anyFormat: fc.Arbitrary<CellFormat> = fc.record(
  {
    font: fc.record(
      { isBold: fc.boolean(), isItalic: fc.boolean(), color, size: fc.integer({ min: 8, max: 20 }) },
      { requiredKeys: [] },
    ),
    fill: color,
    border: fc.record({ top: color, bottom: color, left: color, right: color }, { requiredKeys: [] }),
    align: fc.constantFrom('left', 'center', 'right'),
    isWrapped: fc.boolean(),
    numberFormat: fc.constantFrom('General', '0.0', '#,##0', 'dd/mm/yyyy', '0" <t> & "'),
  },
  { requiredKeys: [] },
);

test('any formats, asked again in any order, add nothing the second time', () => {
  fc.assert(
    fc.property(
      fc.array(anyFormat, { maxLength: 12 }),
      fc.constantFrom(undefined, PLAIN, sheet('')),
      (formats, text) => {
        const once = after(text, formats);
        expect(after(once.text, [...formats].reverse()).text).toBe(once.text);
        expect(codes(once.text).length).toBeGreaterThan(Math.max(0, ...once.indexes));
      },
    ),
    { numRuns: 60 },
  );
});

test('two elements are the same whatever their prefix, order of attributes and comments', () => {
  expect(canonical('<x:xf a="1" b="2" xfId="0"><x:i/></x:xf>')).toBe(
    canonical('<xf b="2" a="1"><!-- c --> <i></i></xf>'),
  );
  expect(canonical('<xf a="1"/>')).not.toBe(canonical('<xf a="2"/>'));
});
