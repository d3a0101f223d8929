import type { Status } from '../../domain/fact';
import { crossing, type Heading, type Layout } from '../../domain/recognition';
import { type Sheet, valueAt } from '../../domain/workbook';
import { isStatusHeading, rowStatusIn } from '../reading/rowStatus';
import type { StatusSeen } from '../reading/year';

/** Rows that tell a column of results and objectives from one of anything else. */
const TELLING = 60;

/**
 * What a column of the table says of the figure of each row, `Réalisé` or `Objectif`; `null` where no column does. A row of a kind that is
 * not understood, or of one scenario among others, is unsure.
 */
export function rowStatuses(
  sheet: Sheet,
  layout: Layout,
): ((entry: number) => StatusSeen & { readonly isUnsure?: true }) | null {
  const heading = layout.headings.find((one) => isStatusHeading(one.text) && hasStatuses(sheet, layout, one));
  if (heading === undefined) return null;
  return (entry) => {
    const text = textUnder(sheet, layout, entry, heading);
    const seen = rowStatusIn(text, heading.text);
    if (seen === null) return { isUnsure: true };
    return isUnsaid(seen.status, seen.scenario) ? { ...seen, isUnsure: true } : seen;
  };
}

const isUnsaid = (status: Status | undefined, scenario: string | undefined): boolean =>
  status === 'scenario' && scenario === undefined;

const hasStatuses = (sheet: Sheet, layout: Layout, heading: Heading): boolean =>
  layout.entries
    .slice(0, TELLING)
    .some((entry) => rowStatusIn(textUnder(sheet, layout, entry, heading), heading.text) !== null);

function textUnder(sheet: Sheet, layout: Layout, entry: number, heading: Heading): string {
  const { row, col } = crossing(layout, entry, heading);
  const value = valueAt(sheet, row, col);
  return typeof value === 'string' ? value.trim() : '';
}
