import { addressOf, type Box, positionOf } from '../../domain/cell';
import type { Edit } from '../../domain/plan';
import { shiftedFormula } from './read/shiftFormula';
import type { Splice } from './edits';
import type { TextPart } from './textPart';
import { escaped, unescaped } from './xmlText';

/** A formula element that stands for more cells than its own: shared, array or data table. */
export interface FormulaMark {
  readonly kind: 'shared' | 'array' | 'dataTable';
  /** Row and column of its cell, from 0; `null` where the cell does not say. */
  readonly at: { readonly row: number; readonly col: number } | null;
  readonly group: string;
  /** Absent for a cell that only takes the shared text. */
  readonly formula: string | null;
  readonly box: Box | null;
  /** Offsets of the element. */
  readonly from: number;
  readonly to: number;
}

const KINDS = ['shared', 'array', 'dataTable'] as const;

/** The marks of a worksheet, in the order of its text; most sheets have none, and are not looked at twice. */
export function formulaMarks({ text, root: { prefix } }: TextPart): readonly FormulaMark[] {
  if (!/\bt=["'](?:shared|array|dataTable)["']/.test(text)) return [];
  const marks: FormulaMark[] = [];
  const tag = new RegExp(`<${prefix}f\\s([^>]*?)(/?)>(?:([^<]*)</${prefix}f>)?`, 'g');
  for (const found of text.matchAll(tag)) {
    const [whole, attributes = '', closed = '', content = ''] = found;
    const kind = KINDS.find((one) => one === attributeIn(attributes, 't'));
    if (kind === undefined) continue;
    const ref = attributeIn(attributes, 'ref');
    marks.push({
      kind,
      at: cellBefore(text, found.index, prefix),
      group: attributeIn(attributes, 'si') ?? '',
      formula: closed === '/' || content === '' ? null : unescaped(content),
      box: ref === undefined ? null : boxOf(ref),
      from: found.index,
      to: found.index + whole.length,
    });
  }
  return marks;
}

const attributeIn = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}=["']([^"']*)["']`).exec(attributes)?.[1];

function cellBefore(text: string, at: number, prefix: string): FormulaMark['at'] {
  const start = text.lastIndexOf(`<${prefix}c `, at);
  const address =
    start < 0 ? undefined : attributeIn(text.slice(start + prefix.length + 2, text.indexOf('>', start)), 'r');
  return address !== undefined && ADDRESS.test(address) ? positionOf(address) : null;
}

const ADDRESS = /^[A-Za-z]{1,3}\d{1,7}$/;

function boxOf(ref: string): Box | null {
  const [first = '', last = first] = ref.replace(/\$/g, '').split(':');
  if (!ADDRESS.test(first) || !ADDRESS.test(last)) return null;
  const [start, end] = [positionOf(first), positionOf(last)];
  return { top: start.row, left: start.col, bottom: end.row, right: end.col };
}

/** The first edit of a cell that is one of several results of one formula: it cannot change alone. */
export function insideArray(edits: readonly Edit[], marks: readonly FormulaMark[]): Edit | undefined {
  const blocks = marks.filter(
    ({ kind, box }) => kind !== 'shared' && box !== null && !(kind === 'array' && isOne(box)),
  );
  if (blocks.length === 0) return undefined;
  return edits.find(({ at }) => {
    const { row, col } = positionOf(at.address);
    return blocks.some(
      ({ box }) => box !== null && row >= box.top && row <= box.bottom && col >= box.left && col <= box.right,
    );
  });
}

const isOne = ({ top, left, bottom, right }: Box): boolean => top === bottom && left === right;

/** Shared formulas whose text goes with an edited cell, written out in the cells that take it from there: by address. */
export function speltOut(
  marks: readonly FormulaMark[],
  edited: ReadonlySet<string>,
  prefix: string,
): ReadonlyMap<string, Splice> {
  const spelt = new Map<string, Splice>();
  const masters = new Map<string, FormulaMark>();
  for (const mark of marks) {
    if (mark.kind !== 'shared') continue;
    if (mark.formula !== null) masters.set(mark.group, mark);
    const master = masters.get(mark.group);
    if (mark.formula !== null || mark.at === null || master?.at == null) continue;
    const text = edited.has(addressOf(master.at.row, master.at.col)) ? sharedText(master, mark) : null;
    if (text === null) continue;
    const splice = { from: mark.from, to: mark.to, text: `<${prefix}f>${escaped(text)}</${prefix}f>` };
    spelt.set(addressOf(mark.at.row, mark.at.col), splice);
  }
  return spelt;
}

const sharedText = ({ formula, at: from }: FormulaMark, { at: to }: FormulaMark): string | null =>
  formula === null || from === null || to === null
    ? null
    : shiftedFormula(formula, to.row - from.row, to.col - from.col);
