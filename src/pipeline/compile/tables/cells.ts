import { looks, numberFormats, palette, type Look } from '../../../catalogue/looks';
import { steps } from '../../../catalogue/tables/steps';
import { cellOf } from '../../../domain/fact';
import { say } from '../../../domain/message';
import type { CellFormat, Lineage, PlannedCell } from '../../../domain/plan';
import { distinct, type RowCompiling } from '../compiling';
import type { Figure } from '../figure';
import { formulaText } from '../formula';
import { isBlank } from '../record';

/** What a figure is in its table, besides its value. */
export interface CellRole {
  readonly key: string;
  readonly unit?: string;
  readonly numberFormat: keyof typeof numberFormats;
  readonly isTotal: boolean;
  /** Computed from other cells of ours, rather than read in the sources. */
  readonly isComputed: boolean;
  readonly isRequired: boolean;
  /** Wanted by the template in a row that nobody has taken up yet. */
  readonly isAwaited?: boolean;
  readonly isAdded: boolean;
}

/** A figure as a cell to write: value, formula, lineage, look. */
export function figureCell(
  figure: Figure,
  role: CellRole,
  { dossier, language }: Pick<RowCompiling, 'dossier' | 'language'>,
  home: string,
): PlannedCell {
  const { isValuesOnly } = dossier.settings;
  const live = isValuesOnly ? null : figure.expression ? formulaText(figure.expression, home) : figure.typedFormula;
  const formula = live ?? null;
  const isEmpty = isBlank(figure.value);
  const told = [...figure.steps];
  if (figure.expression && isValuesOnly && !isEmpty) told.push(say(steps.valuesOnly, {}, language));
  else if (figure.expression && formula === null && !isEmpty) told.push(say(steps.tooLong, {}, language));
  const isTraced = !isEmpty && (told.length > 0 || figure.sources.length > 0);
  const lineage = isTraced ? lineageFrom(figure, told) : undefined;
  return {
    value: isEmpty && formula === null ? null : figure.value,
    ...(formula !== null && { formula }),
    format: lookedAt(formatOf(figure, role), figure),
    ...(role.unit !== undefined && { unit: role.unit }),
    ...(lineage && { lineage }),
    key: role.key,
    ...(role.isRequired && { isRequired: true }),
    ...(role.isAwaited === true && { isAwaited: true }),
    ...(role.isAdded && { isAdded: true }),
    ...(figure.byHand && { byHand: figure.byHand }),
  };
}

/** Words that are not a figure, or what a person wrote in their place. */
export function textCell(figure: Figure, look: Look): PlannedCell {
  const { value, byHand, typedFormula } = figure;
  return {
    value,
    ...(typedFormula !== undefined && { formula: typedFormula }),
    format: lookedAt(looks[look], figure),
    ...(byHand && { byHand }),
  };
}

/** What a person wrote in the place of ours is shown as such. */
export function lookedAt(format: CellFormat, { byHand }: Pick<Figure, 'byHand'>): CellFormat {
  if (byHand === undefined || (isBlank(byHand.ours.value) && byHand.ours.formula === undefined)) return format;
  const known = marked.get(format) ?? { ...format, fill: palette.byHand };
  marked.set(format, known);
  return known;
}

/** One object for each look, as for the looks themselves. */
const marked = new WeakMap<CellFormat, CellFormat>();

/** Source cells of a figure, each once, with the text that stood in them. */
export function lineageFrom({ sources }: Pick<Figure, 'sources'>, told: readonly string[]): Lineage {
  const each = distinct(sources);
  return {
    from: each.map(cellOf),
    ...(each.some(({ file }) => file !== undefined) && { files: each.map(({ file }) => file ?? '') }),
    texts: each.map(({ text }) => text),
    steps: told.length < 2 ? told : [...new Set(told)],
  };
}

function formatOf(figure: Figure, { isTotal, isComputed, isRequired, isAwaited, numberFormat }: CellRole): CellFormat {
  const isBetween = figure.isInterpolated === true && typeof figure.value === 'number';
  const isWhole = Number.isInteger(figure.value);
  const look = isBetween ? 'interpolated' : lookOf(figure.value, isTotal, isComputed, isRequired || isAwaited === true);
  const usual = numberFormat === 'any' && isWhole ? 'whole' : numberFormat;
  const shown = !isBetween ? usual : isWhole ? 'interpolatedWhole' : 'interpolated';
  const key = `${look} ${shown}`;
  const format = formats.get(key) ?? { ...looks[look], numberFormat: numberFormats[shown] };
  formats.set(key, format);
  return format;
}

/** One object for each look with its number format, so that thousands of cells share it. */
const formats = new Map<string, CellFormat>();

function lookOf(value: Figure['value'], isTotal: boolean, isComputed: boolean, isRequired: boolean): Look {
  if (value === null || value === '') {
    if (isRequired && !isTotal) return 'wanted';
    return isTotal ? 'openTotal' : isComputed ? 'computed' : 'open';
  }
  if (typeof value === 'string') return isTotal ? 'keyTotal' : 'key';
  if (isTotal) return 'total';
  return isComputed ? 'computed' : 'figure';
}
