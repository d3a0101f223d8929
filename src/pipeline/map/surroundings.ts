import type { CellValue } from '../../domain/cell';
import type { Family } from '../../catalogue/indicator';
import { indicatorById } from '../../catalogue/indicators';
import { mappingReasons } from '../../catalogue/mappingReasons';
import { onOneLine } from '../../domain/label';
import type { MappingEntry } from '../../domain/mapping';
import type { Spot } from '../../domain/recognition';
import { conversion, isConvertible, unitForCore, type UnitId, unitIds } from '../../domain/unit';
import { unitName } from '../../domain/unitName';
import { unitIn, type UnitSeen } from '../../domain/unitWritten';
import { formatAt, valueAt } from '../../domain/workbook';
import { wholeOf } from '../reading/indicator';
import { otherSubjectIn } from '../reading/otherSubject';
import { because, type Context, entryAt } from './context';

/** A text beside a table, with the cell it stands in; the sheet's name stands in no cell and is tied to the table's corner. */
export interface Beside extends Spot {
  readonly text: string;
}

/** Lines that name a source or a place: "Observatoire régional énergie climat" does not say what is measured. */
export const NOT_A_SUBJECT =
  /^(?:sources?|perimetre|producteur|notes?|nb|n\.b|contact|mis a jour|maj|methode|donnees|deliberation|\*|\()/;

/** The text of a cell on one line; a number as the shortest text that gives it back. */
export const textOf = (value: CellValue): string =>
  typeof value === 'string' ? onOneLine(value) : typeof value === 'number' ? `${value}` : '';

/** Where headings and labels meet: neither a heading nor a label, so that what stands there speaks for the whole table. */
export function cornerOf({ layout, recognition }: Context): Spot {
  const head = layout.headings[0];
  return layout.orientation === 'across'
    ? { row: head?.row ?? recognition.box.top, col: layout.labelLine }
    : { row: layout.labelLine, col: head?.col ?? recognition.box.left };
}

/** Texts that may say unit, family, perimeter or version, the nearest first: corner, title lines upwards, sheet, notes below. */
export function textsBeside(context: Context): readonly Beside[] {
  const { sheet, recognition, layout } = context;
  const corner = cornerOf(context);
  const inCorner = valueAt(sheet, corner.row, corner.col);
  const above = layout.notes.filter(({ row }) => row <= recognition.box.top).reverse();
  const below = layout.notes.filter(({ row }) => row > recognition.box.top);
  const file = sheet.copyOf?.file;
  return [
    ...(typeof inCorner === 'string' ? [{ ...corner, text: inCorner }] : []),
    ...above,
    { ...corner, text: sheet.copyOf?.sheet ?? sheet.name },
    ...below,
    ...(file === undefined ? [] : [{ ...corner, text: file }]),
  ];
}

/** The core's unit for what a table measures: what its figures must be convertible to. */
export const coreUnitOf = (family: string | null): string | null => {
  const whole = family === null ? null : wholeOf(family as Family); // families come from familyIn, or from an answer that may name none
  return whole === null ? null : (indicatorById.get(whole)?.unit ?? null);
};

/** The unit that a text says for figures of a core unit: `(kt)` over greenhouse gases is ktCO2e. `null` when it says none that fits. */
export function unitFitting(text: string, core: string | null): (UnitSeen & { readonly fits: string }) | null {
  const seen = unitIn(text);
  if (seen === null) return null;
  const fits = core === null ? seen.unit : unitForCore(seen.unit, core);
  return fits === null ? null : { ...seen, fits: scaled(fits, seen.scale) };
}

/** `tCO2e` with "en milliers" beside it is ktCO2e. */
const scaled = (unit: UnitId, scale: number | undefined): UnitId =>
  scale === undefined
    ? unit
    : (unitIds.find((one) => isConvertible(one, unit) && conversion(one, unit).factor === scale) ?? unit);

/** The entry of a unit written in a cell. */
export function unitEntry(context: Context, spot: Beside, seen: UnitSeen & { readonly fits: string }): MappingEntry {
  const isPrimary = seen.basis === 'EP' && otherSubjectIn(spot.text) === null; // a title of primary energy is a question already
  const isOfCore = seen.basis !== 'PCS' && !isPrimary; // it counts final energy, at its lower heating value
  const isExact = seen.hint === 'exact' && isOfCore;
  const { unitHere, unitDoubtful, unitHigher, unitPrimary } = mappingReasons;
  const reason = isExact ? unitHere : isOfCore ? unitDoubtful : seen.basis === 'PCS' ? unitHigher : unitPrimary;
  return entryAt(context, spot, spot.text, {
    meaning: `unit:${seen.fits}`,
    confidence: isExact ? 1 : 0.7,
    reason: because(context, reason, { text: spot.text.slice(0, 80) }),
  });
}

/** The unit of the whole table: title, sheet, notes, then number format; else a question at the table's corner. */
export function tableUnit(
  context: Context,
  beside: readonly Beside[],
  core: string | null,
  sample: Spot | null,
): MappingEntry {
  for (const spot of beside) {
    const seen = unitFitting(spot.text, core);
    if (seen !== null) return unitEntry(context, spot, seen);
  }
  const code = sample === null ? '' : formatAt(context.workbook, context.sheet, sample.row, sample.col).code;
  const shown = /"([^"]+)"/.exec(code)?.[1] ?? '';
  const format = unitFitting(shown, core);
  if (sample !== null && format !== null) {
    const reason = because(context, mappingReasons.unitFormat, { text: shown });
    return entryAt(context, sample, shown, { meaning: `unit:${format.fits}`, confidence: 0.95, reason });
  }
  return entryAt(context, cornerOf(context), '', {
    meaning: 'unit:unknown',
    confidence: 0,
    ...withoutUnit(context, beside),
  });
}

/** Why a table has no unit: none is written, or one that measures something else. */
function withoutUnit(context: Context, beside: readonly Beside[]): Pick<MappingEntry, 'reason' | 'runnerUp'> {
  for (const { text } of beside) {
    const unit = unitIn(text)?.unit;
    if (unit === undefined) continue;
    const data = { text: text.slice(0, 80), unit: unitName(unit, context.language) };
    return { reason: because(context, mappingReasons.unitOther, data), runnerUp: `unit:${unit}` };
  }
  return { reason: because(context, mappingReasons.unitUnknown, {}) };
}
