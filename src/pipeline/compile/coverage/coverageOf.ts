import { askedUnder } from '../../../catalogue/askers';
import { formulas } from '../../../catalogue/formulas';
import { indicators } from '../../../catalogue/indicators';
import {
  type Answer,
  type Answered,
  ASKERS,
  type Coverage,
  type CoverageRow,
  isCovered,
} from '../../../domain/coverage';
import type { Dossier } from '../../../domain/dossier';
import type { Observation, Perimeter } from '../../../domain/fact';
import { type Formula, readFormula, termsOf } from '../../../domain/indicatorFormula';
import type { SheetPlan } from '../../../domain/plan';
import { laureateOf } from '../../reading/laureate';
import { inventoryOf } from '../inventory';
import { toFill } from '../state';
import { figuresOf } from '../tables/writtenFigures';
import { isWhole } from '../oneFigure';
import { ownObservations } from '../territory';
import { workedOut } from './workedOut';

/**
 * The coverage matrix: each indicator of the common core that anybody asks for, who does, which cells of the workbooks answer, and what is left to
 * find. Figures of another territory answer nothing here.
 */
export function coverageOf(dossier: Dossier, tables: readonly SheetPlan[]): Coverage {
  const { perimeter } = inventoryOf(dossier, 'ghg');
  const seen = seenIn(dossier, perimeter);
  const { territory = { siren: perimeter?.siren, insee: perimeter?.insee, name: perimeter?.label } } = dossier.settings;
  const observatory = laureateOf(territory)?.observatory;
  const rows = indicators.map(({ id }) => rowOf(id, seen, tables)).filter(isAsked);
  const asked = rows.filter(({ askedBy }) => askedBy.contract !== undefined);
  const count = (isIn: (row: CoverageRow) => boolean): number => asked.filter(isIn).length;
  const figures = tables.flatMap(figuresOf);
  const typed = tables.flatMap(({ rows: lines }) => lines.flatMap(({ cells }) => cells)).filter(isTyped).length;
  return {
    ...(observatory !== undefined && { observatory }),
    rows,
    contract: {
      asked: asked.length,
      shared: count((row) => isCovered(row) && isShared(row)),
      own: count((row) => isCovered(row) && !isShared(row)),
      waiting: count(({ state }) => state === 'waiting'),
      notApplicable: count(({ state }) => state === 'not-applicable'),
      missing: count(({ state }) => state === 'missing'),
    },
    figures: {
      fromSources: figures.filter(({ cell }) => cell.byHand === undefined).length,
      typed,
      toFill: tables.flatMap(toFill).length,
    },
  };
}

/** What serves a formula only, such as the population, is nobody's to ask. */
const isAsked = ({ askedBy }: CoverageRow): boolean => Object.keys(askedBy).length > 0;

const isTyped = (cell: SheetPlan['rows'][number]['cells'][number]): boolean =>
  cell?.byHand !== undefined && typeof cell.value === 'number';

/** Asked by the contract and by another framework at least. */
const isShared = ({ askedBy }: CoverageRow): boolean =>
  ASKERS.some((asker) => asker !== 'contract' && askedBy[asker] !== undefined);

type Seen = ReadonlyMap<string, readonly Observation[]>;

function seenIn(dossier: Dossier, perimeter: Perimeter | null): Seen {
  const seen = new Map<string, Observation[]>();
  for (const one of ownObservations(dossier, perimeter)) {
    if (one.use === 'excluded' || !isWhole(one)) continue;
    const known = seen.get(one.indicator);
    if (known === undefined) seen.set(one.indicator, [one]);
    else known.push(one);
  }
  return seen;
}

function rowOf(indicator: string, seen: Seen, tables: readonly SheetPlan[]): CoverageRow {
  const askedBy = Object.fromEntries(
    ASKERS.flatMap((asker) => {
      const identifiers = askedUnder(indicator, asker).map(({ identifier }) => identifier);
      return identifiers.length === 0 ? [] : [[asker, [...new Set(identifiers)]]];
    }),
  );
  return { indicator, askedBy, ...answeredIn(indicator, seen, tables) };
}

/** The state of one indicator: its own figures first, else those that its formula, or a table of the contract, needs. */
function answeredIn(
  indicator: string,
  seen: Seen,
  tables: readonly SheetPlan[],
): Pick<CoverageRow, 'state' | 'answers'> {
  const all = seen.get(indicator) ?? [];
  const used = all.filter(({ use, value }) => use === 'used' && value !== undefined);
  if (used.length > 0) return { state: 'answered', answers: answersOf(used) };
  const derived = [...derivedIn(indicator, seen), ...workedOut(indicator, tables, seen.values())];
  if (derived.length > 0) return { state: 'derived', answers: answersOf(derived) };
  const waiting = all.filter(({ use, value }) => use === 'asked' && value !== undefined);
  if (waiting.length > 0) return { state: 'waiting', answers: answersOf(waiting) };
  const none = all.filter(({ missing }) => missing?.key === 'NO' || missing?.reason === 'not-applicable');
  const state: Answered = none.length > 0 ? 'not-applicable' : 'missing';
  return { state, answers: answersOf(none) };
}

/** The most recent measured year that has every term its formula requires; none if there is none. Terms may be derived themselves. */
function derivedIn(indicator: string, seen: Seen): readonly Observation[] {
  const formula = parsed.get(indicator);
  if (formula === undefined) return [];
  const terms = termsOf(formula);
  const years = [...new Set(terms.flatMap(({ id }) => (seen.get(id) ?? []).map(({ year }) => year)))].sort(
    (a, b) => b - a,
  );
  for (const year of years) {
    const found = terms.map(({ id, isOptional }) => ({ isOptional, figures: figuresIn(id, year, seen) }));
    const isThere = found.every(({ isOptional, figures }) => isOptional || figures.length > 0);
    const figures = found.flatMap((one) => one.figures);
    if (isThere && figures.length > 0) return figures;
  }
  return [];
}

function figuresIn(indicator: string, year: number, seen: Seen): readonly Observation[] {
  const own = (seen.get(indicator) ?? []).find(
    (one) => one.year === year && one.use === 'used' && one.status === 'measured' && one.value !== undefined,
  );
  if (own !== undefined) return [own];
  const formula = parsed.get(indicator);
  if (formula === undefined) return [];
  const found = termsOf(formula).map(({ id, isOptional }) => ({ isOptional, figures: figuresIn(id, year, seen) }));
  return found.every(({ isOptional, figures }) => isOptional || figures.length > 0)
    ? found.flatMap(({ figures }) => figures)
    : [];
}

/** Ratios are recomputed elsewhere with the population of their year; sums are what a reader can follow cell by cell. */
const parsed: ReadonlyMap<string, Formula> = new Map(
  Object.entries(formulas).flatMap(([id, text]) => {
    const formula = readFormula(text);
    return formula === null ? [] : [[id, formula] as const];
  }),
);

const answersOf = (found: readonly Observation[]): readonly Answer[] =>
  found
    .map(({ source, year, status }) => ({ source, year, status }))
    .sort((a, b) => Number(b.status === 'measured') - Number(a.status === 'measured') || b.year - a.year);
