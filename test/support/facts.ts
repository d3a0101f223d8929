import type { Dossier } from '../../src/domain/dossier';
import type { Action, Fact, Money, Observation, Source } from '../../src/domain/fact';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { conversion } from '../../src/domain/unit';

/** A source cell: `source('GES!C5', 298)` holds a number, `source('GES!C5', '298 kt')` a text. */
export function source(at: string, held: number | string, rest: Partial<Source> = {}): Source {
  const cut = at.lastIndexOf('!');
  return {
    sheet: at.slice(0, cut),
    address: at.slice(cut + 1),
    text: String(held),
    isLive: typeof held === 'number',
    ...rest,
  };
}

/** A measured figure of the metropolis, in the core's unit unless `read.unit` says otherwise. */
export function observation(
  indicator: string,
  year: number,
  at: string,
  held: number | string,
  { unit, ...rest }: Partial<Omit<Observation, 'kind'>> = {},
): Observation {
  const core = indicator.startsWith('energy') ? 'GWh/an' : 'tCO2e/an';
  const readUnit = unit ?? core;
  const number = typeof held === 'number' ? held : Number(/[\d.]+/.exec(held.replace(/\s/g, ''))?.[0]);
  return {
    kind: 'observation',
    indicator,
    year,
    status: 'measured',
    perimeter: { level: 'epci', siren: '200000001', label: 'Rivemont Métropole', from: 'sheet' },
    read: { value: number, unit: readUnit },
    value: number * conversion(readUnit, core).factor,
    unit: core,
    confidence: 1,
    use: 'used',
    doubts: [],
    source: source(at, held),
    ...rest,
  };
}

/** The same cell without a figure. */
export function missing(from: Observation, key?: 'NO' | 'NE' | 'IE' | 'C'): Observation {
  const { value: _, ...rest } = from;
  return {
    ...rest,
    read: {},
    missing: { reason: key === undefined ? 'blank' : 'not-reported', ...(key && { key }) },
    source: { ...from.source, text: key ?? '', isLive: false },
  };
}

export const euros = (at: string, held: number, taxBasis: Money['taxBasis'] = 'HT', unit = '€'): Money => ({
  read: { value: held, unit },
  value: held * conversion(unit, '€').factor,
  currency: 'EUR',
  taxBasis,
  source: source(at, held),
});

export function action(id: string, title: string, row: number, rest: Partial<Omit<Action, 'kind'>> = {}): Action {
  return {
    kind: 'action',
    id,
    title,
    partners: [],
    funding: [],
    measures: [],
    indicators: [],
    cells: {
      title: `B${row}`,
      description: `C${row}`,
      leadDepartment: `D${row}`,
      partners: `E${row}`,
      sector: `F${row}`,
    },
    confidence: 1,
    use: 'used',
    doubts: [],
    source: source(`Plan d’actions!B${row}`, title),
    ...rest,
  };
}

export const dossierOf = (facts: readonly Fact[], settings: Partial<Settings> = {}): Dossier => ({
  facts,
  recognitions: [],
  mapping: [],
  settings: { ...defaultSettings, ...settings },
});
