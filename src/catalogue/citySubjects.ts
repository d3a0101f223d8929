import type { ViewId } from '../domain/crosswalk';
import type { Bilingual } from '../domain/message';
import { viewById } from './crosswalk/views';

/** What tables of two versions hold alike, whatever their number. */
export interface TableFamily {
  readonly id: 'inventory' | 'bau' | 'energy' | 'gap' | 'budget';
  readonly name: Bilingual;
}

export const tableFamilies = {
  inventory: { id: 'inventory', name: { fr: 'Émissions par secteur', en: 'Emissions by sector' } },
  bau: { id: 'bau', name: { fr: 'Émissions tendancielles 2030', en: 'Business as usual emissions 2030' } },
  energy: { id: 'energy', name: { fr: 'Consommation d’énergie', en: 'Energy use' } },
  gap: { id: 'gap', name: { fr: 'Écart à l’objectif', en: 'Emissions gap' } },
  budget: { id: 'budget', name: { fr: 'Budget et part climat', en: 'Budget and climate share' } },
} as const satisfies Record<string, TableFamily>;

/** A table with rows that the template prints: its family, its sector view, its version or form where these change what it holds. */
interface Family {
  readonly family: keyof typeof tableFamilies;
  readonly view?: ViewId;
  readonly form?: string;
}

export const familyOf: Readonly<Record<string, Family>> = {
  'A-1.3': { family: 'inventory', view: 'CRF', form: 'V2' },
  'A-1.4': { family: 'inventory', view: 'CRF', form: 'V1' },
  'A-1.3a': { family: 'inventory', view: 'ECO' },
  'A-1.4b': { family: 'inventory', view: 'ECO' },
  'A-1.3b': { family: 'bau', view: 'ECO' },
  'A-1.1': { family: 'energy', view: 'CRF' },
  'A-2.3': { family: 'gap', view: 'CRF', form: 'G1' },
  'A-2.3-model': { family: 'gap', view: 'ECO', form: 'G1e' },
  'A-2.2': { family: 'gap', view: 'CRF', form: 'G2' },
  'A-2.1': { family: 'gap', view: 'ECO', form: 'G3' },
  'IP-1': { family: 'budget' },
};

/**
 * Rows of the inventory that versions 1 and 2 do not fill alike: one AFOLU line, where sinks may be, against two, and the total
 * that follows (ccc-tables.md, A-1.3 / A-1.4).
 */
export const UNLIKE_ROWS: ReadonlySet<string> = new Set(['total', 'afolu', 'afolu-sources']);

/** Version 1's AFOLU line is looked at beside version 2's sources, and set apart by version. */
export const sameRow = (row: string): string => (row === 'afolu-sources' ? 'afolu' : row);

/** Core indicators that a declared table gives without saying so, by `family/row/column`. */
export const indicatorOfCell: Readonly<Record<string, string>> = {
  'inventory/total/total': 'ghg-total',
  'inventory/transport/total': 'ghg-transport',
  'inventory/waste/total': 'ghg-dechets',
};

const rowsOf = (view: ViewId): Readonly<Record<string, Bilingual>> =>
  Object.fromEntries((viewById.get(view)?.sectors ?? []).map(({ id, name }) => [id, name]));

/** Rows of the contract's tables, in words. */
export const rowNames: Readonly<Record<string, Bilingual>> = {
  ...rowsOf('ECO'),
  ...rowsOf('CRF'),
  afolu: { fr: 'Agriculture, forêt et usage des sols', en: 'Agriculture, forestry and land use' },
  total: { fr: 'Total', en: 'Total' },
  all: { fr: 'Tous champs', en: 'All fields' },
  unsaid: { fr: 'Non précisé', en: 'Not said' },
  budget: { fr: 'Budget de la collectivité', en: 'Municipal budget' },
  climate: { fr: 'Budget des actions climat', en: 'Budget for climate actions' },
  'climate-share': { fr: 'Part du budget pour le climat', en: 'Share of the budget for climate' },
};

/** Fields of action, in words, by identifier. */
export const fieldNames: Readonly<Record<string, Bilingual>> = rowsOf('FIELD');

/** Columns of these tables, in words. */
export const columnNames: Readonly<Record<string, Bilingual>> = {
  scope1: { fr: 'scope 1', en: 'scope 1' },
  scope2: { fr: 'scope 2', en: 'scope 2' },
  scope3: { fr: 'scope 3', en: 'scope 3' },
  total: { fr: 'total', en: 'total' },
  'total-share': { fr: 'part du total', en: 'share of the total' },
  baseline: { fr: 'émissions de référence', en: 'baseline emissions' },
  'baseline-share': { fr: 'part de la référence', en: 'share of the baseline' },
  bau: { fr: 'tendanciel 2030', en: 'business as usual 2030' },
  target: { fr: 'objectif de réduction', en: 'reduction target' },
  'target-share': { fr: 'objectif de réduction, part', en: 'reduction target, share' },
  existing: { fr: 'réductions d’autres plans', en: 'reductions of other plans' },
  'existing-share': { fr: 'réductions d’autres plans, part', en: 'reductions of other plans, share' },
  gap: { fr: 'écart à combler', en: 'emissions gap' },
  'gap-share': { fr: 'écart à combler, part', en: 'emissions gap, share' },
  plan: { fr: 'réductions du plan d’action', en: 'reductions of the action plan' },
  'plan-share': { fr: 'réductions du plan d’action, part', en: 'reductions of the action plan, share' },
  reduction: { fr: 'réductions du plan d’action', en: 'reductions of the action plan' },
  'reduction-share': { fr: 'réductions du plan d’action, part', en: 'reductions of the action plan, share' },
  remaining: { fr: 'émissions restantes', en: 'remaining emissions' },
  'remaining-share': { fr: 'émissions restantes, part', en: 'remaining emissions, share' },
  residual: { fr: 'émissions résiduelles', en: 'residual emissions' },
  'residual-share': { fr: 'émissions résiduelles, part', en: 'residual emissions, share' },
  offsetting: { fr: 'émissions à compenser', en: 'emissions to offset' },
  'offsetting-share': { fr: 'émissions à compenser, part', en: 'emissions to offset, share' },
  capex: { fr: 'investissement', en: 'capital cost' },
  opex: { fr: 'fonctionnement par an', en: 'running cost per year' },
  budget: { fr: 'budget prévisionnel', en: 'estimated budget' },
  municipality: { fr: 'à la charge de la collectivité', en: 'borne by the municipality' },
  other: { fr: 'à la charge des autres acteurs', en: 'borne by others' },
};
