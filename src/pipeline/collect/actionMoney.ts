import { isError } from '../../domain/cell';
import type { Action, Money } from '../../domain/fact';
import { dimensionOf } from '../../domain/unit';
import { unitOfFormat } from '../../domain/unitOfFormat';
import { unitIn, type UnitSeen } from '../../domain/unitWritten';
import { formatAt } from '../../domain/workbook';
import { isTeteHeading } from '../reading/actionHeading';
import { type MoneyReading, readMoney } from '../reading/money';
import { areSurelyEuros } from '../reading/surelyEuros';
import { type Column, type Columns, type Report, spotOf, textIn, valueOn } from './actionValues';
import { type Decided, said } from './decided';
import type { DoubtSeen } from './figure';
import type { TableToRead } from './tableToRead';
import { writtenText } from '../reading/writtenText';
import { isUncomputed, quotedText, sourceOf } from './sources';

/** A heading that speaks of one year: what stands under it is no total. */
const YEARLY = /\bannue(?:l|lle)s?\b|\b(?:par|chaque) an(?:n[ée]e)?\b|\/ ?an\b|\bper year\b/i;

/**
 * An amount of an action, in euros. `null` where the cell says none, or none that is sure: a yearly amount, a bound, two units,
 * a negative cost are reported, never used nor multiplied.
 */
export function moneyIn(
  table: TableToRead,
  column: Column | undefined,
  decided: Decided,
  row: number,
  report: Report,
  funding?: { readonly unit: UnitSeen | null },
): Money | null {
  if (column === undefined) return null;
  const { heading } = column;
  const at = spotOf(column, row);
  const value = valueOn(table.sheet, at);
  const refuse = (code: DoubtSeen['code']): null => {
    report(code, quotedText(table.workbook, table.sheet, spotOf(column, row)), column);
    return null;
  };
  if (value === null) return isUncomputed(table.sheet, spotOf(column, row)) ? refuse('budget-text') : null;
  if (typeof value === 'boolean' || isError(value)) return refuse('budget-text');
  const format = formatAt(table.workbook, table.sheet, at.row, at.col);
  const isFigure = typeof value === 'number';
  if (isFigure && format.kind === 'date') return refuse('budget-date');
  if (isFigure && format.kind === 'percent') return refuse('budget-text');
  const tax = decided.tax(heading);
  const basis = tax === undefined ? null : said(tax);
  const shown = isFigure ? unitOfFormat(format.code) : null;
  const headed = unitIn(heading.text);
  const titled = noteUnit(table);
  const units = new Set([shown, headed, titled].flatMap((seen) => seen?.unit ?? []));
  if (isFigure && units.size > 1) return refuse('budget-two-units');
  const isOfEuros = isTeteHeading(heading.text) || isSurelyOfEuros(table, column); // TETE knows euros only
  const unit = headed ?? shown ?? titled ?? funding?.unit ?? (isOfEuros ? unitIn('€') : null);
  const read = readMoney(value, unit, basis === 'HT' || basis === 'TTC' ? basis : null);
  if (read.kind === 'missing') return null;
  if (read.kind === 'range') return refuse('budget-open');
  if (read.kind !== 'money') return refuse('budget-text');
  const why = whyNotTotal(read, heading.text);
  if (why !== null) return refuse(why);
  if (read.isApproximate === true) report('approximate', writtenText(value), column);
  const ofCost = basis === 'unknown' && isFromHeading(read, unit) ? 'unknown' : read.taxBasis;
  const taxBasis = funding === undefined ? ofCost : 'none';
  if (taxBasis === 'unknown') report('tax-unknown', writtenText(value), column);
  return {
    read: read.read,
    value: read.value,
    currency: 'EUR',
    taxBasis,
    source: sourceOf(table.sheet, spotOf(column, row)),
  };
}

/** Columns whose amounts can only be euros, each looked through once. */
const ofEuros = new WeakMap<Column, boolean>();

export function isSurelyOfEuros({ sheet, layout }: TableToRead, column: Column): boolean {
  const known = ofEuros.get(column);
  if (known !== undefined) return known;
  const amounts = layout.entries.flatMap((row) => {
    const value = valueOn(sheet, spotOf(column, row));
    return typeof value === 'number' ? [value] : [];
  });
  const is = areSurelyEuros(amounts);
  ofEuros.set(column, is);
  return is;
}

/** `Montants en k€ HT` in a title or a remark: the unit of the amounts that say none; against another, neither is sure. */
const IN_UNIT = /(?:\ben|unit[ée]s? ?:?) ?\(?(?:(?:[km]|md) ?)?(?:€|euros?)|\b(?:milliers?|millions?) d['’]euros/i;

const noted = new WeakMap<TableToRead['layout'], UnitSeen | null>();

function noteUnit({ layout }: TableToRead): UnitSeen | null {
  const known = noted.get(layout);
  if (known !== undefined) return known;
  const note = layout.notes.find(({ text }) => text.length < LONGEST_NOTE && IN_UNIT.test(text));
  const said = note === undefined ? null : unitIn(note.text);
  const unit = said !== null && dimensionOf(said.unit) === 'money' ? said : null;
  noted.set(layout, unit);
  return unit;
}

const LONGEST_NOTE = 160;

type Amount = Extract<MoneyReading, { readonly kind: 'money' }>;

function whyNotTotal({ doubt, isYearly, bound, value }: Amount, heading: string): DoubtSeen['code'] | null {
  if (doubt === 'no-unit') return 'budget-unit';
  if (doubt === 'lower-case-million') return 'budget-million';
  if (isYearly === true || YEARLY.test(heading)) return 'budget-yearly';
  if (bound !== undefined) return 'budget-open';
  return value < 0 ? 'budget-negative' : null;
}

/** The heading's tax mark is not to be trusted where it is asked; the cell's own is. */
const isFromHeading = ({ taxBasis }: Amount, unit: UnitSeen | null): boolean =>
  taxBasis !== 'unknown' && unit?.tax === taxBasis;

/** Funders with their amounts, the pairs in the order of the headings. One without the other is reported. */
export function fundingIn(
  table: TableToRead,
  columns: Columns,
  decided: Decided,
  row: number,
  report: Report,
): Action['funding'] {
  return [...columns.keys()]
    .filter((field) => field.startsWith('funder-'))
    .flatMap((field) => {
      const column = columns.get(field);
      const paying = columns.get(field.replace('funder', 'amount'));
      const funder = textIn(table, column, row).replace(/\s+/g, ' ');
      const amount = moneyIn(table, paying, decided, row, report);
      if (funder === '' && amount === null) return [];
      if (funder !== '' && amount !== null) return [{ funder, amount }];
      const alone = funder === '' ? (amount?.source.text ?? '') : funder;
      report('funder-alone', alone, funder === '' ? paying : column);
      return [];
    });
}
