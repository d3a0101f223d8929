import { apartFrom, basisKey, isAdded } from '../../domain/cityFigure';
import type { SideFigure, SideRow, SideSubject } from '../../domain/consolidation';
import { type Totalled, totalOf } from './totals';

/**
 * The figures of one subject side by side. One year is chosen for all, the one that most cities have; a city without it
 * stands with its nearest year, apart. Figures of one basis make a row; the row of most cities comes first, and the others
 * say why they are not in it.
 */
export function sidesOf(subject: string, figures: readonly SideFigure[], totalled: Totalled): SideSubject {
  const valued = figures.filter(({ value, isForeign }) => value !== undefined && isForeign !== true);
  const own = chosen(valued);
  const rows = rowsOf([...own, ...chosen(foreignOnly(figures, own))]);
  const main = rows[0]?.basis;
  const total = main !== undefined && isAdded(main.unit) ? totalOf(subject, main, own, totalled) : null;
  const has = new Set(rows.flatMap((row) => row.figures.map(({ city }) => city)));
  return {
    subject,
    rows,
    missing: onePerCity(figures.filter(({ city, value }) => value === undefined && !has.has(city))),
    ...(total !== null && { total }),
  };
}

/** Cities that have no figure of their own, and one of the metropolis: shown apart, never in its place. */
function foreignOnly(figures: readonly SideFigure[], own: readonly SideFigure[]): readonly SideFigure[] {
  const has = new Set(own.map(({ city }) => city));
  return figures.filter(({ city, value, isForeign }) => isForeign === true && value !== undefined && !has.has(city));
}

/** Per city and tax basis, the figure of the common year, else of the nearest. */
function chosen(figures: readonly SideFigure[]): readonly SideFigure[] {
  const year = commonYear(figures);
  const kept = new Map<string, SideFigure>();
  for (const figure of figures) {
    const key = `${figure.city} ${figure.basis.taxBasis} ${figure.basis.view}`;
    const before = kept.get(key);
    if (before === undefined || isBetter(figure, before, year)) kept.set(key, figure);
  }
  return [...kept.values()].sort((a, b) => a.city - b.city);
}

/** The year that most cities have; of two, the most recent. */
function commonYear(figures: readonly SideFigure[]): number | undefined {
  const cities = new Map<number, Set<number>>();
  for (const { city, basis } of figures) {
    if (basis.year === undefined) continue;
    cities.set(basis.year, (cities.get(basis.year) ?? new Set()).add(city));
  }
  return [...cities].sort(([a, one], [b, other]) => other.size - one.size || b - a)[0]?.[0];
}

/** Nearer to the common year; as near, the more recent; of one year, the later edition of the inventory. */
function isBetter(a: SideFigure, b: SideFigure, year: number | undefined): boolean {
  const [far, near] = [a, b].map(({ basis }) => Math.abs((basis.year ?? 0) - (year ?? 0)));
  if (far !== near) return (far ?? 0) < (near ?? 0);
  if (a.basis.year !== b.basis.year) return (a.basis.year ?? 0) > (b.basis.year ?? 0);
  return (a.version ?? '') > (b.version ?? '');
}

function rowsOf(figures: readonly SideFigure[]): readonly SideRow[] {
  const classes = new Map<string, SideFigure[]>();
  for (const figure of figures) {
    const key = `${basisKey(figure.basis)} ${figure.isForeign === true ? figure.city : ''}`;
    const known = classes.get(key);
    if (known === undefined) classes.set(key, [figure]);
    else known.push(figure);
  }
  const sorted = [...classes.values()].sort(
    (a, b) =>
      Number(isForeign(a)) - Number(isForeign(b)) ||
      b.length - a.length ||
      (yearOf(b) ?? 0) - (yearOf(a) ?? 0) ||
      firstCity(a) - firstCity(b),
  );
  const main = sorted[0]?.[0]?.basis;
  return sorted.flatMap((all) => {
    const [first] = all;
    if (first === undefined || main === undefined) return [];
    const apart = apartFrom(first.basis, main);
    return [{ basis: first.basis, figures: all, apart: first.isForeign === true ? ['territory', ...apart] : apart }];
  });
}

const isForeign = ([first]: readonly SideFigure[]): boolean => first?.isForeign === true;
const yearOf = ([first]: readonly SideFigure[]): number | undefined => first?.basis.year;
const firstCity = ([first]: readonly SideFigure[]): number => first?.city ?? 0;

function onePerCity(figures: readonly SideFigure[]): readonly SideFigure[] {
  const first = new Map<number, SideFigure>();
  for (const figure of figures) if (!first.has(figure.city)) first.set(figure.city, figure);
  return [...first.values()];
}
