import type { SectorColumn, SectorRow, When } from '../../../catalogue/tables/recipe';
import { steps } from '../../../catalogue/tables/steps';
import type { NotationKey } from '../../../domain/fact';
import { say } from '../../../domain/message';
import type { Placed } from '../compiling';
import { empty, type Figure, figureOf, negated } from '../figure';
import type { Inventory } from '../inventory';
import { decisionSteps, isWholeOf, levelOf } from '../level';
import { at, mannerOf, type SectorWork } from './sectorWork';

/** The level of a row at one moment, from the sources; of one scope, when the inventory is of that scope. */
export function levelFigure(
  work: SectorWork,
  row: SectorRow,
  when: When,
  inventory = work.compiling.inventories[work.table.family],
): Figure {
  const { compiling } = work;
  const { settings } = compiling.dossier;
  const level = levelOf(row, when, inventory, settings.targetYear, compiling.language);
  if (level === null || inventory.year === null) return empty;
  if (level.is === 'absent') {
    return { ...empty, value: row.whenAbsent ?? null, steps: decisionSteps(row, compiling.language) };
  }
  if (level.is === 'key') return { value: level.key, sources: [level.source], steps: level.told };
  const isTotalColumn = isMixed(work, row, inventory) ? [say(steps.totalColumn, {}, compiling.language)] : [];
  const manner = mannerOf(work);
  if (row.isSink !== true) return figureOf(level.amounts, manner, [...level.told, ...isTotalColumn]);
  // TETE and the deposit count removals as positive; a land-use table has them negative already.
  const isPositive = level.amounts.every(({ value }) => value >= 0);
  const told = isPositive ? level.told : [...level.told, say(steps.negativeKept, {}, compiling.language)];
  return figureOf(level.amounts, isPositive ? { ...manner, scale: negated(manner.scale) } : manner, told);
}

/** Whether the figures of a row of the inventory hold scopes that the sources do not separate. */
const isMixed = ({ table, compiling: { inventories } }: SectorWork, row: SectorRow, inventory: Inventory): boolean =>
  table.id.startsWith('A-1') &&
  inventory === inventories[table.family] &&
  row.sectors.every((sector) => inventory.ofScope(1).seen(sector, 'base').is === 'absent');

/** The figure of one scope where the sources separate it in every sector of the row; else where it stands. */
export function scopeFigure(
  work: SectorWork,
  row: SectorRow,
  { scope, within: column }: Extract<SectorColumn['content'], { readonly is: 'scope' }>,
  fixed: NotationKey | undefined,
): Figure {
  const { compiling, table } = work;
  const whole = compiling.inventories[table.family];
  const scoped = whole.ofScope(scope);
  const isSeparate = fixed === undefined && whole.year !== null && isWholeOf(row, scoped, whole);
  const { whenAbsent: _, ...bare } = row; // "absent" is said of the whole, not of one scope
  const figure = isSeparate ? levelFigure(work, bare, 'base', scoped) : empty;
  if (figure.value !== null) {
    return { ...figure, steps: [...figure.steps, say(steps.scope, { scope: `${scope}` }, compiling.language)] };
  }
  return column === undefined ? { ...empty, value: fixed ?? null } : within(at(work, row.id, column), fixed);
}

/** Scopes that are not separated: key IE, "in the total of the row"; the same key as the total when it is one. */
function within(total: Placed | undefined, fixed: string | undefined): Figure {
  const value = total?.figure.value ?? null;
  if (value === null || value === '') return empty;
  return { ...empty, value: fixed ?? (typeof value === 'number' ? 'IE' : value) };
}
