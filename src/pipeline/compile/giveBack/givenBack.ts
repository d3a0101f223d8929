import { askedUnder, isPart } from '../../../catalogue/askers';
import { lists } from '../../../catalogue/frameworks/lists';
import { teteIndicators } from '../../../catalogue/frameworks/teteIndicators';
import { indicatorById, indicators } from '../../../catalogue/indicators';
import { DEPOSIT_PERIODS } from '../../../catalogue/depositPeriods';
import type { Dossier } from '../../../domain/dossier';
import { type Equivalent, factorOf, toFramework } from '../../../domain/equivalent';
import type { Observation } from '../../../domain/fact';
import { type GivenBack, type Recipient, RECIPIENTS } from '../../../domain/giveBack';
import { isComplete } from '../completeYear';
import { inventoryOf } from '../inventory';
import { isFigure, isWhole, type KnownFigure, oneFigure } from '../oneFigure';
import { ownObservations } from '../territory';
import { originsIn } from './origin';

/**
 * What the contract's work knows and a framework lacks, or holds otherwise: each figure under the framework's identifier and in its
 * unit, never a figure that came from there. One inventory version only; figures that still disagree are nobody's and are left out.
 */
export function givenBack(dossier: Dossier): readonly GivenBack[] {
  const ghg = inventoryOf(dossier, 'ghg');
  const all = ownObservations(dossier, ghg.perimeter).filter(isFigure).filter(isWhole);
  const originsOf = originsIn(dossier);
  const versions = [ghg.version, inventoryOf(dossier, 'energy', ghg.year).version];
  const byIndicator = grouped(all, ({ indicator }) => indicator);
  return RECIPIENTS.flatMap((to) => {
    const isTheirs = ({ source, producer }: Observation): boolean => originsOf(source, producer).has(to);
    return indicators.flatMap(({ id }) => {
      const known = byIndicator.get(id) ?? [];
      const ours = known.filter((one) => one.use === 'used' && !isTheirs(one));
      const moments = [...grouped(ours, momentOf)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figures]) => figures);
      return moments
        .flatMap((candidates) => oneFigure(candidates, versions))
        .filter((one) => isWanted(to, one, ours, ghg.year))
        .filter((one) => one.status !== 'measured' || isComplete(one, byIndicator))
        .flatMap((one) => rowsFor(to, one, known.filter(isTheirs)));
    });
  });
}

/** How many figures of the contract come from each framework's own sheets: nothing of them is to be given back. */
export function filedAlready(dossier: Dossier, to: Recipient): number {
  const { perimeter } = inventoryOf(dossier, 'ghg');
  const originsOf = originsIn(dossier);
  const figures = ownObservations(dossier, perimeter)
    .filter(isFigure)
    .filter(({ use, source, producer }) => use === 'used' && originsOf(source, producer).has(to));
  return new Set(figures.map((one) => `${one.indicator} ${momentOf(one)}`)).size;
}

const momentOf = ({ year, status }: Observation): string => `${status} ${year}`;

/**
 * The deposit takes one year of diagnosis (that of the contract's inventory if it is there, else the latest) and the objectives of its
 * periods; the CRTE takes results; TETE takes every year.
 */
function isWanted(
  to: Recipient,
  { year, status }: KnownFigure,
  all: readonly KnownFigure[],
  base: number | null,
): boolean {
  if (to === 'tete') return true;
  if (to === 'crte') return status === 'measured';
  if (status === 'objective') return DEPOSIT_PERIODS.some((period) => period.year === year);
  const years = all.filter((one) => one.status === 'measured').map((one) => one.year);
  return year === (base !== null && years.includes(base) ? base : Math.max(...years));
}

function rowsFor(to: Recipient, from: KnownFigure, theirs: readonly KnownFigure[]): readonly GivenBack[] {
  const core = indicatorById.get(from.indicator)?.unit;
  if (core === undefined) return [];
  return askedOnce(from.indicator, to).flatMap((equivalent): readonly GivenBack[] => {
    const value = toFramework(from.value, equivalent, core);
    const factor = factorOf(equivalent, core);
    const identifier = identifierAt(equivalent, from);
    if (value === null || factor === null || identifier === null) return [];
    const held = theirs.find((one) => momentOf(one) === momentOf(from));
    if (held !== undefined && isSame(held.value, from.value)) return [];
    const heldValue = held === undefined ? null : toFramework(held.value, equivalent, core);
    const listed = lists[equivalent.framework].find(({ id }) => id === equivalent.identifier);
    return [
      {
        to,
        framework: equivalent.framework,
        identifier,
        title: listed?.title ?? '',
        printedUnit: listed?.unit ?? equivalent.unit,
        indicator: from.indicator,
        year: from.year,
        status: from.status,
        value,
        factor,
        from,
        ...(held !== undefined && heldValue !== null && { theirs: { value: heldValue, at: held } }),
      },
    ];
  });
}

/** What the recipient wants of the whole figure; of the CRTE's two lists, that of 2021 first: its units are those of the contracts. */
function askedOnce(indicator: string, to: Recipient): readonly Equivalent[] {
  const asked = askedUnder(indicator, to)
    .filter((equivalent) => !isPart(equivalent) && isTyped(equivalent))
    .filter(({ identifier }, i, all) => all.findIndex((other) => other.identifier === identifier) === i);
  const first = asked.filter(({ framework }) => framework === 'crte-2021');
  return to === 'crte' && first.length > 0 ? first : asked;
}

/** A figure that TETE computes or fetches by itself is not given back: open data, and ratios of figures that it has. */
const isTyped = ({ identifier }: Equivalent): boolean => !notTyped.has(identifier);
const notTyped: ReadonlySet<string> = new Set(
  teteIndicators.filter(({ isNotTyped, formula }) => isNotTyped || formula?.includes('/') === true).map(({ id }) => id),
);

/** The column of the deposit for the moment; `null` where the deposit has none. */
function identifierAt({ identifier }: Equivalent, { status, year }: KnownFigure): string | null {
  if (!identifier.includes('{period}'))
    return status === 'objective' && identifier.startsWith('SEQ_') ? null : identifier;
  const period = DEPOSIT_PERIODS.find((one) => (status === 'measured' ? one.year === null : one.year === year));
  return period === undefined ? null : identifier.replace('{period}', period.code);
}

const TOLERANCE = 1e-9;
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
