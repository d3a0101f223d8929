import type { DoubtCode } from '../../catalogue/doubts';
import { type CellValue, isError } from '../../domain/cell';
import type { Missing } from '../../domain/fact';
import type { Format } from '../../domain/workbook';
import { type DecimalSign, readNumber } from '../reading/number';

/** A question that a cell raises, with what fills its sentence. */
export interface DoubtSeen {
  readonly code: DoubtCode;
  readonly data: Readonly<Record<string, string | number>>;
  readonly alternatives?: readonly string[];
}

/** No doubt: one list for all that have none. */
export const NONE: readonly DoubtSeen[] = [];

/** Lists of doubts as one, in their order; most figures have none, or one kind of them, and no list is made for them. */
export function joined(lists: readonly (readonly DoubtSeen[])[]): readonly DoubtSeen[] {
  let found = NONE;
  for (const list of lists) if (list.length > 0) found = found.length === 0 ? list : [...found, ...list];
  return found;
}

/** What a cell says in the place of a figure, before its unit is known. */
export interface FigureSeen {
  readonly value?: number;
  /** The cell's own unit. */
  readonly unit?: string;
  readonly missing?: Missing;
  readonly bound?: '<' | '>';
  readonly span?: readonly [number, number];
  readonly doubts: readonly DoubtSeen[];
}

const missing = (reason: Missing): FigureSeen => ({ missing: reason, doubts: NONE });

/**
 * Reads a cell as a figure: a number, a text that people type, a reason for its absence. Never a guess: what reads two ways is asked.
 * `quoted` is the cell's text as people see it.
 */
export function figureIn(
  value: CellValue,
  format: Format | undefined,
  decimal: DecimalSign | undefined,
  quoted: () => string,
): FigureSeen {
  if (value === null) return missing({ reason: 'blank' });
  if (isError(value)) return missing({ reason: 'error', note: value.error });
  if (typeof value === 'boolean') return { doubts: [{ code: 'text', data: { text: value ? 'VRAI' : 'FAUX' } }] };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return missing({ reason: 'error' });
    // 0.46 shown as 46 % is 46 of the unit %, whatever the headings say
    if (format?.kind === 'percent') return { value: Number((value * 100).toPrecision(15)), unit: '%', doubts: NONE };
    return { value, doubts: format?.kind === 'date' ? [{ code: 'date', data: { text: quoted() } }] : NONE };
  }
  const text = value.trim();
  const read = readNumber(value, decimal);
  switch (read.kind) {
    case 'missing': {
      const { kind: _, ...reason } = read;
      return missing(reason);
    }
    case 'ambiguous': {
      const [first, second] = read.readings;
      return {
        ...(read.unit !== undefined && { unit: read.unit }),
        doubts: [{ code: 'ambiguous', data: { text, first, second }, alternatives: [`${first}`, `${second}`] }],
      };
    }
    case 'range':
      return {
        span: [read.min, read.max],
        ...(read.unit !== undefined && { unit: read.unit }),
        doubts: [{ code: 'range', data: { text }, alternatives: [`${read.min}`, `${read.max}`] }],
      };
    case 'number':
      return {
        value: read.value,
        ...(read.unit !== undefined && { unit: read.unit }),
        ...(read.bound !== undefined && { bound: read.bound }),
        doubts: [
          ...(read.bound === undefined ? [] : [{ code: 'bound' as const, data: { text } }]),
          ...(read.isApproximate === true ? [{ code: 'approximate' as const, data: { text } }] : []),
        ],
      };
    default:
      return { doubts: [{ code: 'text', data: { text: text.slice(0, 80) } }] };
  }
}
