import { type NamedTotal, namedTotals } from '../../catalogue/totalNames';
import { piecesOf } from '../../domain/formulaText';
import type { PlannedName, SheetPlan } from '../../domain/plan';
import type { Settings } from '../../domain/settings';
import type { DefinedName, Workbook } from '../../domain/workbook';

/**
 * The sheets with the names of their main totals. A total that has a name keeps it, whatever the language is now; where the
 * officer gave the name to something else, ours gets a number; a name of ours whose total is no more goes, rather than
 * lead to another figure.
 */
export function withNamedTotals(
  sheets: readonly SheetPlan[],
  workbook: Workbook,
  { language, targetYear }: Settings,
): readonly SheetPlan[] {
  const standing = workbook.names.filter(({ sheet, isHidden }) => sheet === undefined && !isHidden);
  const taken = new Set(standing.map(({ name }) => name.toLowerCase()));
  return sheets.map((plan) => {
    const totals = namedTotals.filter(({ tables }) => tables.some((id) => id === plan.table));
    if (totals.length === 0) return plan;
    const own = standing.filter((one) => isOurs(one, plan, totals));
    const wanted = totals.flatMap((total): readonly PlannedName[] => {
      const at = placeOf(plan, total.key);
      const year = total.year === 'base' ? baseYearIn(plan) : total.year === 'target' ? `${targetYear}` : '';
      if (at === null || year === null) return [];
      const stems = [total.name[language], total.name.fr, total.name.en].map((stem) => nameOf(stem, year));
      const before = own.find(({ name }) => stems.some((stem) => isNumbered(name, stem)));
      if (before === undefined && typeof plan.rows[at.row]?.cells[at.col]?.value !== 'number') return [];
      const name = before?.name ?? freeName(stems[0] ?? '', taken); // there are three
      taken.add(name.toLowerCase());
      return [{ name, at }];
    });
    const kept = new Set(wanted.map(({ name }) => name));
    const gone = own.filter(({ name }) => !kept.has(name)).map(({ name }): PlannedName => ({ name, at: null }));
    const names = [...wanted, ...gone];
    return names.length === 0 ? plan : { ...plan, names };
  });
}

const nameOf = (stem: string, year: string): string => (year === '' ? stem : `${stem}_${year}`);

/** Called as one of our totals, in whatever year, and leading to this sheet, or to a sheet of ours that was deleted. */
const isOurs = ({ name, refersTo }: DefinedName, plan: SheetPlan, totals: readonly NamedTotal[]): boolean =>
  totals.some(({ name: { fr, en }, year }) =>
    [fr, en].some((stem) => isNumbered(name, year === null ? stem : `${stem}_\\d{4}`)),
  ) &&
  (/#REF!/i.test(refersTo) ||
    piecesOf(refersTo).some((piece) => typeof piece !== 'string' && piece.sheet === plan.name));

/** The name itself, or with a number after it. A year in the name is given as a pattern. */
const isNumbered = (name: string, stem: string): boolean => new RegExp(`^${stem}(?:_\\d{1,3})?$`, 'i').test(name);

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function placeOf({ rows }: SheetPlan, key: string): PlannedName['at'] {
  for (const [row, { cells }] of rows.entries()) {
    const col = cells.findIndex((cell) => cell?.key === key);
    if (col >= 0) return { row, col };
  }
  return null;
}

/** The year in the head of a table; `null` where there is none. */
function baseYearIn({ rows }: SheetPlan): string | null {
  const value = rows.find(({ key }) => key === 'base-year')?.cells[2]?.value;
  return typeof value === 'string' && /^\d{4}$/.test(value) ? value : null;
}
