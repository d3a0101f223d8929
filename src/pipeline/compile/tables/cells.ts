import { looks, numberFormats, type Look } from '../../../catalogue/looks';
import { steps } from '../../../catalogue/tables/steps';
import { cellOf } from '../../../domain/fact';
import { type Language, say } from '../../../domain/message';
import type { CellFormat, Lineage, PlannedCell } from '../../../domain/plan';
import { type Compiling, distinct } from '../compiling';
import type { Figure } from '../figure';
import { formulaText } from '../formula';

/** What a figure is in its table, besides its value. */
export interface CellRole {
  readonly key: string;
  readonly unit?: string;
  readonly numberFormat: keyof typeof numberFormats;
  readonly isTotal: boolean;
  /** Computed from other cells of ours, rather than read in the sources. */
  readonly isComputed: boolean;
  readonly isRequired: boolean;
  readonly isAdded: boolean;
}

/** A figure as a cell to write: value, formula, lineage, look. */
export function figureCell(
  figure: Figure,
  role: CellRole,
  { dossier, language }: Compiling,
  home: string,
): PlannedCell {
  const { isValuesOnly } = dossier.settings;
  const formula = figure.expression && !isValuesOnly ? formulaText(figure.expression, home) : null;
  const isBlank = figure.value === null || figure.value === '';
  const told = [...figure.steps];
  if (figure.expression && isValuesOnly && !isBlank) told.push(say(steps.valuesOnly, {}, language));
  else if (figure.expression && formula === null && !isBlank) told.push(say(steps.tooLong, {}, language));
  const isTraced = !isBlank && (told.length > 0 || figure.sources.length > 0);
  const lineage = isTraced ? lineageFrom(figure, told) : undefined;
  return {
    value: isBlank && formula === null ? null : figure.value,
    ...(formula !== null && { formula }),
    format: formatOf(figure, role),
    ...(role.unit !== undefined && { unit: role.unit }),
    ...(lineage && { lineage }),
    key: role.key,
    ...(role.isRequired && { isRequired: true }),
    ...(role.isAdded && { isAdded: true }),
  };
}

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

function formatOf(figure: Figure, { isTotal, isComputed, isRequired, numberFormat }: CellRole): CellFormat {
  const look = lookOf(figure.value, isTotal, isComputed, isRequired);
  const key = `${look} ${numberFormat}`;
  const format = formats.get(key) ?? { ...looks[look], numberFormat: numberFormats[numberFormat] };
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

/** What people typed in a cell that we leave to them. */
export const keptFigure = (value: number | string | boolean, language: Language): Figure => ({
  value: typeof value === 'boolean' ? String(value).toUpperCase() : value,
  sources: [],
  steps: typeof value === 'number' ? [say(steps.kept, {}, language)] : [],
});
