import type { PackKind, PackManifest } from '../../domain/pack';
import { PACK_FORMAT, PACK_VERSION, PRODUCT } from '../../domain/pack';
import { type Fact, isObservation, isUsed, type Observation } from '../../domain/fact';
import type { Validated } from '../../domain/settings';
import { coverageOf } from '../../pipeline';
import { inventoriesOf } from '../../pipeline/compile/inventory';
import { laureateOf } from '../../pipeline/reading/laureate';
import { perimeterName } from '../../pipeline/compile/perimeterName';
import type { Withholds } from '../../pipeline/pack/withholding';
import type { Contract } from '../contract';
import type { PackGate } from './packGate';

/** What a pack says of itself, but for its parts, which are made from the rest. */
export function packManifest(
  contract: Contract,
  gate: PackGate,
  { kind, hasNames, withhold }: { readonly kind: PackKind; readonly hasNames: boolean; readonly withhold: Withholds },
): Omit<PackManifest, 'parts'> {
  const { dossier, tables } = contract;
  const { settings, facts } = dossier;
  const { ghg } = inventoriesOf(dossier);
  const baselineYear = settings.baselineYear ?? ghg.year ?? undefined;
  const { rows } = coverageOf(dossier, tables);
  const method = methodOf(facts, baselineYear);
  const population = populationOf(facts, baselineYear);
  const { targetYear, actionPlan, investmentPlan, commitments, gapForm, costs, language, validated } = settings;
  return {
    format: PACK_FORMAT,
    version: PACK_VERSION,
    product: PRODUCT,
    kind,
    territory: territoryOf(contract, withhold),
    contract: {
      ...(baselineYear !== undefined && { baselineYear }),
      targetYear,
      actionPlan,
      investmentPlan,
      commitments,
      gapForm,
      sectorView: 'CRF',
      costs,
      language,
      ...(method !== '' && { inventoryMethod: withhold(method) }),
      ...(population !== undefined && { population }),
    },
    chapters: gate.chapters.map(({ words, validated: own, tables: all, ...chapter }) => ({
      ...chapter,
      tables: all.map((table) => ({
        ...table,
        ...(table.reason !== undefined && { reason: withhold(table.reason) }),
        ...(table.page !== undefined && { page: withhold(table.page) }),
      })),
      ...(words !== undefined && { words: withhold(words) }),
      ...validatedIn(own, hasNames),
    })),
    counts: gate.counts,
    coverage: {
      asked: rows.length,
      answered: rows.filter(({ state }) => state === 'answered' || state === 'derived').length,
    },
    ...validatedIn(validated, hasNames),
    hasNames,
  };
}

/** The day; the name only where names go out. */
const validatedIn = (said: Validated | undefined, hasNames: boolean): { readonly validated?: Validated } =>
  said === undefined ? {} : { validated: hasNames ? said : { on: said.on } };

function territoryOf({ dossier }: Contract, withhold: Withholds): PackManifest['territory'] {
  const { territory, language } = dossier.settings;
  const found = inventoriesOf(dossier).ghg.perimeter;
  if (territory === undefined && found === null) return null;
  const { level, siren, insee } = territory ?? found ?? { level: 'other' };
  const name = territory?.name ?? (found === null ? '' : perimeterName(found, language));
  const laureate = laureateOf({ siren, insee, name })?.id;
  return {
    name: territory?.name ?? withhold(name),
    level,
    ...(siren !== undefined && { siren }),
    ...(insee !== undefined && { insee }),
    ...(laureate !== undefined && { laureate }),
  };
}

/** Producers and versions of the inventories of the base year, as their sources say them. */
function methodOf(facts: readonly Fact[], baselineYear: number | undefined): string {
  const inventory = facts.filter(
    (fact): fact is Observation =>
      isObservation(fact) &&
      isUsed(fact) &&
      fact.status === 'measured' &&
      fact.year === baselineYear &&
      fact.indicator.startsWith('ghg-'),
  );
  const said = inventory.map(({ producer, version, gwp }) => [producer, version, gwp].filter(Boolean).join(' '));
  return [...new Set(said)].filter((one) => one !== '').join('; ');
}

/** The population of the contract's territory, of the base year or of the nearest; the later of two as near. */
function populationOf(facts: readonly Fact[], baselineYear: number | undefined): Population | undefined {
  const counted = facts
    .filter(isObservation)
    .filter((one) => one.indicator === 'population' && isUsed(one) && one.status === 'measured')
    .flatMap(({ value, year }) => (value === undefined ? [] : [{ value, year }]));
  const far = ({ year }: Population) => Math.abs(year - (baselineYear ?? year));
  return counted.sort((a, b) => far(a) - far(b) || b.year - a.year)[0];
}

type Population = NonNullable<PackManifest['contract']['population']>;
