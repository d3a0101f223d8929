import { Big } from 'big.js';
import { additionKey, type Basis } from '../../domain/cityFigure';
import type { ComparedCity, Operation, SideFigure, SideTotal } from '../../domain/consolidation';
import { ALL } from './citySums';
import { liesWithin } from './identify';

/** What a sum over cities looks at besides the figures: who lies within whom, and which operations two of them write. */
export interface Totalled {
  readonly cities: readonly ComparedCity[];
  readonly operations: readonly Operation[];
}

/**
 * The sum over cities of what may be added to the figures that most share: one year, one method, one tax basis; the levels may differ. A tonne is counted once: a city that lies within a
 * metropolis that is counted is left out. A euro is counted once: budgets are apart, so both are added, less the operations that
 * both write, of which the lesser amount, that of who gives, is taken off.
 */
export function totalOf(
  subject: string,
  main: Basis,
  figures: readonly SideFigure[],
  { cities, operations }: Totalled,
): SideTotal | null {
  const key = additionKey(main);
  const added = figures.filter(({ basis }) => additionKey(basis) === key);
  const isMoney = main.unit.startsWith('€');
  const ofLaureates = added.filter(({ city }) => cities[city]?.laureate !== undefined); // no other territories lie within one another
  const within = ofLaureates.flatMap(({ city }) =>
    ofLaureates.flatMap((other) => (lies(city, other.city, cities) ? [{ inner: city, outer: other.city }] : [])),
  );
  const inside = isMoney ? [] : within.map(({ inner }) => inner);
  const counted = added.filter(({ city }) => !inside.includes(city));
  const [first] = counted;
  if (first === undefined || counted.length < 2) return null;
  const twice = isMoney ? within.flatMap((pair) => sharedBy(pair, subject, first, operations)) : [];
  const sum = counted.reduce((all, { value = 0 }) => all.plus(value), new Big(0));
  return {
    value: twice.reduce((all, { value }) => all.minus(value), sum).toNumber(),
    basis: first.basis,
    figures: counted,
    inside,
    twice,
  };
}

function lies(inner: number, outer: number, cities: readonly ComparedCity[]): boolean {
  const [a, b] = [cities[inner], cities[outer]];
  return a !== undefined && b !== undefined && liesWithin(a, b);
}

/** Operations of one title in both plans, the lesser amount of each. */
function sharedBy(
  { inner, outer }: { readonly inner: number; readonly outer: number },
  subject: string,
  { basis }: SideFigure,
  operations: readonly Operation[],
): readonly Operation[] {
  const [measure, part] = subject.split('/');
  const of = (city: number) =>
    operations.filter(
      (one) =>
        one.city === city &&
        one.measure === measure &&
        one.taxBasis === basis.taxBasis &&
        (part === ALL || one.part === part),
    );
  const theirs = new Map(of(outer).map((one) => [one.title, one]));
  return of(inner).flatMap((own) => {
    const other = theirs.get(own.title);
    return other === undefined ? [] : [own.value <= other.value ? own : other];
  });
}
