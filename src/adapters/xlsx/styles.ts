import type { CellFormat } from '../../domain/plan';
import type { FileProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { alignmentXml, borderXml, fillXml, fontXml, numberFormats } from './styleXml';
import { styleList, type StyleList } from './styleList';
import { appended, placed, type Splice, spliced } from './edits';
import { limits } from './limits';
import { type Element, outline } from './outline';
import { attribute } from './attributes';
import { SPREADSHEET } from './parts';

/** Order of the lists in a styles part (ECMA-376, CT_Stylesheet). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${SPREADSHEET}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The cell formats of a workbook, to which ours are only ever added, and reused when they are there already. */
export interface StyleBook {
  /** Index for a cell's `s`; 0, the workbook's own default, for no format. */
  readonly styleOf: (format: CellFormat | undefined) => number;
  /** The styles part with what was added; the same text when nothing was. */
  readonly text: () => Result<string, FileProblem>;
}

/** Opens a styles part, or a new one where the workbook has none. Real children are counted, never `count`. */
export function styleBook(
  part: { readonly text: string; readonly root: Element } | undefined,
  file: string,
): StyleBook {
  const text = part?.text ?? EMPTY;
  const root = outline(text, 3) ?? failedOutline();
  const { prefix } = root;
  const p = (xml: string) => (prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`));
  const list = (local: string, defaults: readonly string[]): StyleList =>
    styleList(
      text,
      root.children.find((child) => child.local === local),
      defaults.map(p),
    );
  const lists = {
    numFmts: list('numFmts', []),
    fonts: list('fonts', ['<font><sz val="11"/><name val="Calibri"/></font>']),
    fills: list('fills', [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
    ]),
    borders: list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']),
    cellStyleXfs: list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    cellXfs: list('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']),
  };
  const formats = numberFormats(lists.numFmts.items().map((xml) => numFmtOf(xml)));
  const firstFont = lists.fonts.items()[0] ?? '';
  const known = new Map<string, number>();
  // One format object serves thousands of cells: its text is made once.
  const seen = new WeakMap<CellFormat, number>();

  const styleOf = (format: CellFormat | undefined): number => {
    if (format === undefined) return 0;
    const before = seen.get(format);
    if (before !== undefined) return before;
    const key = JSON.stringify(format);
    const index = known.get(key) ?? lists.cellXfs.indexOf(p(xfOf(format)));
    known.set(key, index);
    seen.set(format, index);
    return index;
  };
  const xfOf = (format: CellFormat): string => {
    const { id, isNew } = formats.idOf(format.numberFormat ?? 'General');
    if (isNew) lists.numFmts.indexOf(p(formats.xmlOf(id)));
    const font = format.font === undefined ? 0 : lists.fonts.indexOf(fontXml(format.font, firstFont, prefix));
    const fill = format.fill === undefined ? 0 : lists.fills.indexOf(p(fillXml(format.fill)));
    const border = format.border === undefined ? 0 : lists.borders.indexOf(p(borderXml(format.border)));
    const alignment = alignmentXml(format);
    const applied = [
      id > 0 && 'applyNumberFormat',
      font > 0 && 'applyFont',
      fill > 0 && 'applyFill',
      border > 0 && 'applyBorder',
      alignment !== '' && 'applyAlignment',
    ].flatMap((name) => (name === false ? [] : [` ${name}="1"`]));
    const start = `<xf numFmtId="${id}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applied.join('')}`;
    return alignment === '' ? `${start}/>` : `${start}>${alignment}</xf>`;
  };
  const finished = (): Result<string, FileProblem> => {
    const size = lists.cellXfs.size();
    if (size > limits.cellStyles) {
      return failed({ kind: 'too-large', file, measure: 'styles', value: size, limit: limits.cellStyles });
    }
    const isChanged = Object.values(lists).some((one) => one.isGrown());
    return done(isChanged ? spliced(text, splices()) : text);
  };
  const xmlOf = (local: string, one: StyleList) =>
    p(`<${local} count="${one.size()}">`) + one.added() + p(`</${local}>`);
  const splices = (): readonly Splice[] => {
    const fresh = Object.entries(lists).filter(([, one]) => one.element === undefined && one.size() > 0);
    const inPlace = Object.values(lists).flatMap((one) => one.splices());
    if (root.isSelfClosed) return [appended(root, fresh.map(([local, one]) => xmlOf(local, one)).join(''))];
    return [...inPlace, ...fresh.map(([local, one]) => placed(root, ORDER, local, xmlOf(local, one)))];
  };
  return { styleOf, text: finished };
}

const failedOutline = (): never => {
  throw new Error('a styles part that was read does not outline');
};

function numFmtOf(xml: string): { readonly id: number; readonly code: string } {
  const element = outline(xml, 1);
  if (element === null) return { id: 0, code: '' };
  return { id: Number(attribute(xml, element, 'numFmtId') ?? 0), code: attribute(xml, element, 'formatCode') ?? '' };
}
