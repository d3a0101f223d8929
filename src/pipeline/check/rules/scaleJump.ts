import { cellOf, type Observation } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isSetAside } from '../doubts';
import { defineRule, nothing } from '../rule';
import { type Figure, hasValue, versionsOf } from '../series';

/** Tonnes for kilotonnes, MWh for GWh: the usual slip is a factor of a thousand… */
const FACTOR = 1000;
/** …seen from 500 to 2,000, since the years differ by themselves. */
const TOLERANCE = 2;

/** One year a thousand times its neighbours. Answered in the mapping (read the column in t), never by changing cells. */
export const scaleJump = defineRule({
  meta: {
    id: 'scale-jump',
    over: 'series',
    severity: 'warning',
    title: {
      fr: 'Une unité mille fois trop grande ou trop petite ?',
      en: 'A unit a thousand times too large or too small?',
    },
    why: {
      fr: 'Des tonnes lues en kilotonnes, dans une seule colonne, faussent le total et la trajectoire.',
      en: 'Tonnes read as kilotonnes, in one column only, distort the total and the pathway.',
    },
    message: message(
      '{indicator} : {value} {unit} en {year}, contre {typical} {unit} en {otherYear}, soit environ mille fois plus ou moins.',
      '{indicator}: {value} {unit} in {year}, against {typical} {unit} in {otherYear}: about a thousand times more or less.',
    ),
    next: message(
      'Dire dans la correspondance dans quelle unité lire la colonne {year} ; les cases ne changent pas.',
      'Say in the mapping which unit the {year} column is in; the cells do not change.',
    ),
    source: {
      fr: 'TETE, passage de tCO2e à ktCO2e : 12 collectivités étaient déjà en kt ; GPC v1.1, principe de cohérence',
      en: 'TETE, change from tCO2e to ktCO2e: 12 authorities were in kt already; GPC v1.1, principle of consistency',
    },
  },

  check: ({ points, indicator }) => {
    if (points.length < 2 || !isWide(points)) return nothing;
    const figures = points.filter((point) => !isSetAside(point)).filter(isPositive);
    if (figures.length < 2) return [];
    return [...versionsOf(figures).values()].flatMap((version) => {
      const years = version.filter(isPositive);
      const typical = middleOf(years);
      if (typical === undefined) return [];
      return years.flatMap((point) => {
        const ratio = Math.max(point.value / typical.value, typical.value / point.value);
        if (ratio < FACTOR / TOLERANCE || ratio > FACTOR * TOLERANCE) return [];
        const { value, unit = '', year, source } = point;
        const data = { indicator, value, unit, year: `${year}`, typical: typical.value, otherYear: `${typical.year}` };
        return [{ at: cellOf(source), data }];
      });
    });
  },
});

/** Whether the largest figure is far enough from the smallest for one of them to have jumped. */
function isWide(points: readonly Observation[]): boolean {
  let [low, high] = [Infinity, 0];
  for (const { value = 0 } of points) {
    if (value > 0 && value < low) low = value;
    if (value > high) high = value;
  }
  return high / low >= FACTOR / TOLERANCE;
}

const isPositive = (point: Parameters<typeof hasValue>[0]): point is Figure => hasValue(point) && point.value > 0;

/** The median of a series: the year that a slip in fewer than half of them cannot be. Of two years, the first. */
const middleOf = (years: readonly Figure[]): Figure | undefined =>
  years.length <= 2
    ? years[0]
    : [...years].sort((a, b) => a.value - b.value || a.year - b.year)[Math.floor((years.length - 1) / 2)];
