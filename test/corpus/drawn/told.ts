import { addressOf, positionOf } from '../../../src/domain/cell';
import type { Status, TaxBasis } from '../../../src/domain/fact';
import { grids } from '../../support/grid';
import type { CorpusBook, Placed, Truth } from '../truth';

/** What a box of cells holds: told beside the drawing, by hand, never read by the engine. */
export interface Told {
  readonly at: string;
  readonly height: number;
  readonly width: number;
  readonly truth: (row: number, col: number, written: number | null) => Truth | null;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** `2019` is measured, `2030o` an objective, `2050s` a scenario, `-` is passed over. */
function figure(indicator: string, when: string, factor: number, written: number | null): Truth | null {
  if (indicator === '-' || when === '-') return null;
  if (indicator === '?' || when === '?') return { kind: 'open', why: 'not said' };
  if (written === null) return { kind: 'absent' };
  const [id = '', carrier, own] = indicator.split('/');
  const status: Status = when.endsWith('o') ? 'objective' : when.endsWith('s') ? 'scenario' : 'measured';
  const scale = own === undefined ? factor : Number(own);
  const value = Number((written * scale).toPrecision(14));
  return {
    kind: 'observation',
    indicator: id,
    year: Number.parseInt(when, 10),
    status,
    value,
    ...(carrier && { carrier }),
  };
}

/** `ghg('residentiel', 'total')` → `ghg-residentiel ghg-total`. */
export const ghg = (...ids: readonly string[]): string => ids.map((id) => `ghg-${id}`).join(' ');
export const energy = (...ids: readonly string[]): string => ids.map((id) => `energy-${id}`).join(' ');

/** Indicators down, moments across; `indicator/carrier/factor` when a line has its own. */
export function down(at: string, indicators: string, whens: string, factor = 1): Told {
  const [ids, moments] = [words(indicators), words(whens)];
  const truth: Told['truth'] = (row, col, written) => figure(ids[row]!, moments[col]!, factor, written);
  return { at, height: ids.length, width: moments.length, truth };
}

/** Moments down, indicators across. */
export function across(at: string, indicators: string, whens: string, factor = 1): Told {
  const [ids, moments] = [words(indicators), words(whens)];
  const truth: Told['truth'] = (row, col, written) => figure(ids[col]!, moments[row]!, factor, written);
  return { at, height: moments.length, width: ids.length, truth };
}

/** One column, each line `indicator@when`. */
export function lines(at: string, list: string, factor = 1): Told {
  const each = words(list).map((one) => one.split('@'));
  const truth: Told['truth'] = (row, _, written) => figure(each[row]![0]!, each[row]![1] ?? '-', factor, written);
  return { at, height: each.length, width: 1, truth };
}

/** Euros. */
export const euros = (at: string, width: number, height: number, taxBasis: TaxBasis, factor = 1): Told => ({
  at,
  height,
  width,
  truth: (_, __, written) =>
    written === null ? null : { kind: 'money', euros: Number((written * factor).toPrecision(14)), taxBasis },
});

/** Tonnes a year that an action spares. */
export const spared = (at: string, height = 1, factor = 1): Told => ({
  at,
  height,
  width: 1,
  truth: (_, __, written) => (written === null ? null : { kind: 'reduction', tonnes: written * factor }),
});

/** Nothing may be used unasked from here. */
export const open = (at: string, width: number, height: number, why = 'not said'): Told => ({
  at,
  height,
  width,
  truth: () => ({ kind: 'open', why }),
});

/** `1 044,5 t` as a person reads it. */
function number(written: string): number | null {
  const text = written.replace(/[\s\u00a0\u202f']/g, '').replace(',', '.');
  const [found] = /^[-−]?\d*\.?\d+/.exec(text) ?? [];
  if (found === undefined) return null;
  return Number(found.replace('−', '-'));
}

/** `Σ8`: the sum of the eight cells above; `Σ<3`: of the three on the left. */
function summed(text: string): string {
  const rows = text.split('\n').map((line) => line.split('|'));
  rows.forEach((cells, row) =>
    cells.forEach((cell, col) => {
      const [, left, count] = /^\s*Σ(<?)(\d+)\s*$/.exec(cell) ?? [];
      if (count === undefined) return;
      const near = Array.from({ length: Number(count) }, (_, i) =>
        left === '<' ? cells[col - 1 - i] : rows[row - 1 - i]?.[col],
      );
      cells[col] = ` ${Number(near.reduce((sum, one) => sum + (number(one ?? '') ?? 0), 0).toPrecision(12))} `;
    }),
  );
  return rows.map((cells) => cells.join('|')).join('\n');
}

const moved = (text: string, right: number): string =>
  text
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `${'| '.repeat(right)}${line}`))
    .join('\n');

/** A workbook as an officer would draw it, with what its cells truly hold. */
export interface DrawnBook {
  readonly name: string;
  readonly drawings: Readonly<Record<string, string>>;
  readonly told: readonly Told[];
}

export const book = (name: string, drawings: DrawnBook['drawings'], told: readonly Told[]): DrawnBook => ({
  name,
  drawings,
  told,
});

/** The same as a workbook of the corpus, its tables so many columns to the right. */
export function asDrawn({ name, drawings: plainly, told }: DrawnBook, right: number): CorpusBook {
  const drawings = Object.fromEntries(Object.entries(plainly).map(([sheet, text]) => [sheet, moved(text, right)]));
  const texts = Object.fromEntries(Object.entries(drawings).map(([sheet, text]) => [sheet, summed(text)]));
  const drawn = Object.fromEntries(
    Object.entries(texts).map(([sheet, text]) => {
      const rows = text.split('\n').map((line) => line.trim());
      while (rows[0] === '') rows.shift();
      return [sheet, rows.map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))];
    }),
  );
  const truths = told.flatMap(({ at, height, width, truth }): readonly Placed[] => {
    const cut = at.lastIndexOf('!');
    const sheet = cut < 0 ? Object.keys(drawings)[0]! : at.slice(0, cut);
    const start = positionOf(at.slice(cut + 1));
    return Array.from({ length: height * width }, (_, i): readonly Placed[] => {
      const [row, col] = [Math.floor(i / width), i % width];
      const text = drawn[sheet]?.[start.row + row]?.[start.col + col + right] ?? '';
      const said = truth(row, col, number(text.replace(/@.*$/, '')));
      return said === null
        ? []
        : [{ sheet, address: addressOf(start.row + row, start.col + col + right), text, truth: said }];
    }).flat();
  });
  return { name, shape: name, habit: right === 0 ? 'as drawn' : 'moved right', workbook: grids(texts), truths };
}
