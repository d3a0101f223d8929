import { type CellValue, isError } from '../../domain/cell';
import { fitted, LONGEST_TEXT } from '../../domain/cellText';
import { escaped } from './xmlText';

/** What a cell holds, as a worksheet writes it: type attribute (with its space, or none) and inner elements. */
export interface CellXml {
  readonly type: string;
  readonly inner: string;
}

/** Text is text, whatever its first character; a figure that is no number becomes an error that everybody sees. */
export function cellXml(value: CellValue, formula?: string): CellXml {
  const f = formula === undefined ? '' : `<f>${storedText(formula)}</f>`;
  if (value === null) return { type: '', inner: f };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { type: ' t="e"', inner: `${f}<v>#NUM!</v>` };
    return { type: '', inner: `${f}<v>${String(value)}</v>` };
  }
  if (typeof value === 'boolean') return { type: ' t="b"', inner: `${f}<v>${value ? 1 : 0}</v>` };
  if (isError(value)) return { type: ' t="e"', inner: `${f}<v>${escaped(value.error)}</v>` };
  if (formula === undefined && value.length < LONGEST_TEXT && ORDINARY.test(value)) return inlineText('', value);
  const text = fitted(value);
  const space = SPACED.test(text) ? ' xml:space="preserve"' : '';
  if (formula !== undefined) return { type: ' t="str"', inner: `${f}<v${space}>${storedText(text)}</v>` };
  return inlineText(space, storedText(text));
}

const inlineText = (space: string, stored: string): CellXml => ({
  type: ' t="inlineStr"',
  inner: `<is><t${space}>${stored}</t></is>`,
});

/** Words with one plain space between them and nothing to escape or protect: most texts, told in one pass. */
const ORDINARY =
  /^[!#-%'-;=?-^`-~\u00a1-\u167f\u2010-\u2027\u2030-\u205e\u2070-\u2fff]+(?: [!#-%'-;=?-^`-~\u00a1-\u167f\u2010-\u2027\u2030-\u205e\u2070-\u2fff]+)*$/;

/** Spaces that a reader of XML may drop or join: at either end, several together, line ends and tabs. */
const SPACED = /^\s|\s$|\s\s|[\t\n\r]/;

/** Text as cells and formulas store it (ST_Xstring): carriage returns as `_x000D_`, what looks like such a code protected. */
const storedText = (text: string): string =>
  escaped(text.includes('_x') || text.includes('\r') ? protectedCodes(text) : text);

const protectedCodes = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\r/g, '_x000D_');
