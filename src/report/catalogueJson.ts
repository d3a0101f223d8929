import { bases } from '../catalogue/bases';
import { crosswalks } from '../catalogue/crosswalk/crosswalks';
import { views } from '../catalogue/crosswalk/views';
import { equivalentsOf } from '../catalogue/equivalents';
import { formulas } from '../catalogue/formulas';
import { coreReview, frameworks } from '../catalogue/frameworks';
import { type Listed, lists } from '../catalogue/frameworks/lists';
import { type TeteIndicator, teteIndicatorById, teteIndicators } from '../catalogue/frameworks/teteIndicators';
import { type TeteMeasure, teteMeasures } from '../catalogue/frameworks/teteMeasures';
import type { Family, Indicator } from '../catalogue/indicator';
import { indicators } from '../catalogue/indicators';
import { indicatorLabels } from '../catalogue/labels';
import { remarks } from '../catalogue/remarks';
import { unitSpellings } from '../catalogue/unitSpellings';
import { warnings } from '../catalogue/warnings';
import type { Crosswalk, View } from '../domain/crosswalk';
import { type Equivalent, factorOf, type Framework, type Need, type Relation } from '../domain/equivalent';
import type { Bilingual } from '../domain/message';
import type { UnitId } from '../domain/unit';
import { unitName } from '../domain/unitName';
import { type Breakdown, breakdownsOf } from './breakdowns';

/** An equivalent as others see it: with its title, its printed unit, and the factor to multiply the core's value by. */
export interface EquivalentJson {
  readonly framework: Framework;
  readonly edition: string;
  readonly identifier: string;
  /** As printed by the framework; empty where the source that was read gives none. */
  readonly title: string;
  readonly relation: Relation;
  readonly whole?: 'core' | 'framework';
  readonly now?: string;
  readonly unit: string;
  readonly printedUnit: string;
  /** core × factor = framework; `null` where more is needed. */
  readonly factor: number | null;
  readonly needs?: Need;
  readonly note?: Bilingual;
  /** In TETE: the sets that ask for it, the measures that it follows, and the platform's own formula. */
  readonly sets?: readonly string[];
  readonly measures?: readonly string[];
  readonly formula?: string;
}

/** An indicator of the common core, whole. */
export interface IndicatorJson {
  readonly id: string;
  readonly family: Family;
  readonly name: Bilingual;
  readonly unit: { readonly id: string; readonly name: Bilingual; readonly written: readonly string[] };
  readonly sector?: string;
  readonly carrier?: string;
  readonly pollutant?: string;
  readonly parent?: string;
  readonly direction?: 'up' | 'down';
  readonly basis: Bilingual;
  readonly breakdowns: readonly Breakdown[];
  readonly formula?: string;
  readonly warning?: Bilingual;
  readonly remark?: Bilingual;
  readonly labels: readonly string[];
  readonly equivalents: readonly EquivalentJson[];
  readonly source: string;
  readonly reviewed: string;
}

/** What `catalogue --json` prints: the common core, the frameworks that it joins, TETE's own lists, and the sector views. */
export interface CatalogueJson {
  readonly indicators: readonly IndicatorJson[];
  readonly frameworks: readonly {
    readonly id: Framework;
    readonly name: Bilingual;
    readonly edition: string;
    readonly source: string;
    readonly reviewed: string;
    /** All that it lists, with or without an equivalent; TETE's own list stands in `tete`. */
    readonly identifiers: readonly { readonly id: string; readonly title: string; readonly unit: string }[];
  }[];
  readonly tete: { readonly indicators: readonly TeteIndicator[]; readonly measures: readonly TeteMeasure[] };
  /** The classifications of sectors that meet in a contract, and the ways from one to another. */
  readonly views: readonly View[];
  readonly crosswalks: readonly Crosswalk[];
}

const listed: ReadonlyMap<Framework, ReadonlyMap<string, Listed>> = new Map(
  Object.entries(lists).map(([framework, list]) => [
    framework as Framework, // the keys of a constant are the frameworks
    new Map(list.map((one) => [one.id, one])),
  ]),
);
const labelsById = new Map<string, string[]>();
for (const { target, label } of indicatorLabels) labelsById.set(target, [...(labelsById.get(target) ?? []), label]);

const isTete = ({ framework }: Equivalent): boolean => framework.startsWith('tete-');

function equivalentJson(equivalent: Equivalent, core: UnitId): EquivalentJson {
  const { framework, edition, identifier, relation, whole, now, unit, needs, note } = equivalent;
  const { title = '', unit: printedUnit = '' } = listed.get(framework)?.get(identifier) ?? {};
  const defined = isTete(equivalent) ? teteIndicatorById.get(identifier) : undefined;
  return {
    framework,
    edition,
    identifier,
    title,
    relation,
    ...(whole !== undefined && { whole }),
    ...(now !== undefined && { now }),
    unit,
    printedUnit,
    factor: factorOf(equivalent, core),
    ...(needs !== undefined && { needs }),
    ...(note !== undefined && { note }),
    ...(defined !== undefined && { sets: defined.sets, measures: defined.measures }),
    ...(typeof defined?.formula === 'string' && { formula: defined.formula }),
  };
}

/** Everything that is known of one indicator of the common core. */
export function indicatorJson({ id, family, name, unit, ...rest }: Indicator): IndicatorJson {
  const { sector, carrier, parent, direction } = rest;
  const [formula, warning, remark] = [formulas[id], warnings[id], remarks[id]];
  return {
    id,
    family,
    name,
    unit: {
      id: unit,
      name: { fr: unitName(unit, 'fr'), en: unitName(unit, 'en') },
      written: unitSpellings[unit] ?? [],
    },
    ...(sector !== undefined && { sector }),
    ...(carrier !== undefined && { carrier }),
    ...(family.startsWith('air-') && { pollutant: family.slice('air-'.length) }),
    ...(parent !== undefined && { parent }),
    ...(direction !== undefined && { direction }),
    basis: bases[family],
    breakdowns: breakdownsOf(id),
    ...(formula !== undefined && { formula }),
    ...(warning !== undefined && { warning }),
    ...(remark !== undefined && { remark }),
    labels: labelsById.get(id) ?? [],
    equivalents: equivalentsOf(id).map((one) => equivalentJson(one, unit)),
    ...coreReview,
  };
}

/** The whole catalogue. */
export const catalogueJson = (): CatalogueJson => ({
  indicators: indicators.map(indicatorJson),
  // The keys of a constant are the frameworks.
  frameworks: (Object.keys(frameworks) as readonly Framework[]).map((framework) => ({
    id: framework,
    ...frameworks[framework],
    identifiers: framework.startsWith('tete-')
      ? []
      : lists[framework].map(({ id, title, unit }) => ({ id, title, unit })),
  })),
  tete: { indicators: teteIndicators, measures: teteMeasures },
  views,
  crosswalks,
});
