import type { Family, Indicator } from '../../catalogue/indicator';
import { DEPOSIT_PERIODS } from '../../catalogue/depositPeriods';
import { equivalentsOf } from '../../catalogue/equivalents';
import { indicatorById, indicators } from '../../catalogue/indicators';
import type { Equivalent } from '../../domain/equivalent';

const keyOf = (family: string, sector = '', carrier = ''): string => `${family} ${sector} ${carrier}`;
const TOTALS: Readonly<Partial<Record<Family, string>>> = {
  ghg: 'ghg-total',
  energy: 'energy-total',
  renewable: 'renewable-total',
  sequestration: 'sequestration-total',
};
const bySplit = new Map(
  indicators.flatMap((one) =>
    one.sector === undefined && one.carrier === undefined ? [] : [[keyOf(one.family, one.sector, one.carrier), one.id]],
  ),
);

/**
 * The most specific identifier of the common core for a family, a sector and a carrier (`all` or absent: the whole).
 * `null` where the core has none, as for energy by sector and carrier at once, or for residential and tertiary
 * together:
 * {@link wholeOf} then names the total that the figure is a part of.
 */
export function indicatorFor(family: Family, sector?: string, carrier?: string): string | null {
  const part = sector === 'all' ? undefined : sector;
  const vector = carrier === 'all' ? undefined : carrier;
  if (part === undefined && vector === undefined) return wholeOf(family);
  if (family === 'ghg' && part === 'utcatf' && vector === undefined) return 'sequestration-total';
  if (family === 'sequestration' && part === 'utcatf' && vector === undefined) return 'sequestration-total';
  return bySplit.get(keyOf(family, part, vector)) ?? null;
}

/** The total of a family: `air-nox` → `air-nox-total`. `null` for families whose indicators do not add up. */
export const wholeOf = (family: Family): string | null =>
  TOTALS[family] ?? (indicatorById.has(`${family}-total`) ? `${family}-total` : null);

/** A code that stands in a cell: not a plain word (`eolien` is also a label), nor a number that we gave ourselves. */
const isCode = ({ framework, identifier }: Equivalent): boolean =>
  !framework.startsWith('ccc-') && /[\d_]/.test(identifier);

const codesOf = (isKept: (one: Equivalent) => boolean): ReadonlyMap<string, string> =>
  new Map(
    indicators.flatMap(({ id }) =>
      equivalentsOf(id).flatMap((one): readonly [string, string][] =>
        isCode(one) && isKept(one) ? [[one.identifier.toLowerCase(), id]] : [],
      ),
    ),
  );

/** Identifiers that mean the whole of an indicator; what is counted per inhabitant is another figure, found by its label. */
const byCode = codesOf(({ relation, needs }) => relation !== 'part-of' && needs !== 'population');
const PARTS = codesOf(({ whole, identifier }) => whole === 'core' && !byCode.has(identifier.toLowerCase()));

/** Years of the deposit's periods; the diagnosis has a year of its own. */
const PERIODS: ReadonlyMap<string, number | null> = new Map(DEPOSIT_PERIODS.map(({ code, year }) => [code, year]));

export interface CodeSeen {
  readonly indicator: Indicator;
  /** In a deposit column: the objective's year, or `null` for the diagnosis. */
  readonly period?: number | null;
}

/**
 * The indicator that a framework's own code means: `cae_1.a`, `CAE 1.a`, `1a` (Cit'ergie), `PEC_GES_3_6` (deposit).
 * `null` for anything else, and for a code that is only a part of an indicator.
 */
export function indicatorOfCode(text: string): CodeSeen | null {
  const code = text
    .trim()
    .toLowerCase()
    .replace(/^(cae|eci|crte|terr)[ _-]?(?=\d)/, '$1_')
    .replace(/\.$/, '');
  if (code.length > 60) return null;
  const direct = byCode.get(code);
  const indicator = direct === undefined ? undefined : indicatorById.get(direct);
  if (indicator !== undefined) return { indicator };
  const [, head = '', period = '', tail = ''] =
    /^((?:pec_ges|pec_conso|pol|enr)_\d+|total_pol_\d)_([1-7])((?:_\w+)?)$/.exec(code) ?? [];
  const column = byCode.get(`${head}_{period}${tail}`);
  const known = column === undefined ? undefined : indicatorById.get(column);
  return known === undefined ? null : { indicator: known, period: PERIODS.get(period) ?? null };
}

/** The indicator that a TETE code is only a part of: `cae_3.am` (geothermal heat pumps) → `renewable-heat-pumps`. */
export const partOfIndicator = (code: string): string | null => PARTS.get(code.trim().toLowerCase()) ?? null;
