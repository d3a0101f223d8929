import type { Settings } from '../../../domain/settings';
import { gapG1, gapG2 } from '../actionPlan/gap';
import { finalEnergy, ghgBySector } from '../actionPlan/inventory';
import { gapG3 } from '../actionPlan/modelGap';
import { filledBySector, type SectorContent, type SectorTable } from '../recipe';
import { economicFillings, gapFillings, inventoryRows } from './rows';

type Version = Settings['actionPlan'];

/** An inventory without scopes fills column Total; scopes 1 and 2 then say where the figure is (key IE, CCC-011). */
const scopes: Readonly<Record<string, SectorContent>> = {
  scope1: { is: 'scope', scope: 1, within: 'total' },
  scope2: { is: 'scope', scope: 2, within: 'total' },
  scope3: { is: 'scope', scope: 3 },
  total: { is: 'level', when: 'base' },
  holds: { is: 'text' },
};

const KILOTONNES = { family: 'ghg', unit: 'kt CO2e/year', scale: { over: 1000 } } as const;

export const energyTable = (version: Version): SectorTable =>
  filledBySector(finalEnergy(version), {
    id: 'A-1.1',
    family: 'energy',
    unit: version === 'V1' ? 'MWh/year' : 'MWh',
    scale: { times: 1000 },
    columns: scopes,
    rows: inventoryRows,
  });

export const ghgTable = (version: Version): SectorTable =>
  filledBySector(ghgBySector(version), {
    id: version === 'V1' ? 'A-1.4' : 'A-1.3',
    family: 'ghg',
    unit: 't CO2 equivalent/year',
    scale: { times: 1 },
    columns: scopes,
    rows: inventoryRows,
  });

const baselineFrom = (version: Version): SectorContent => ({
  is: 'table',
  table: version === 'V1' ? 'A-1.4' : 'A-1.3',
  column: 'total',
  over: 1000,
});

const existing = { is: 'drop', from: 'baseline', when: 'existing-strategies' } as const satisfies SectorContent;

const g1 = (version: Version): SectorTable =>
  filledBySector(gapG1, {
    ...KILOTONNES,
    id: 'A-2.3',
    columns: { baseline: baselineFrom(version), residual: { is: 'level', when: 'objective' }, existing },
    rows: gapFillings(version),
  });

const g2 = (version: Version): SectorTable =>
  filledBySector(gapG2, {
    ...KILOTONNES,
    id: 'A-2.2',
    columns: {
      baseline: baselineFrom(version),
      target: { is: 'drop', from: 'baseline', when: 'objective' },
      existing,
      plan: { is: 'reductions' },
    },
    rows: gapFillings(version),
  });

const g3 = (): SectorTable =>
  filledBySector(gapG3, {
    ...KILOTONNES,
    id: 'A-2.1',
    columns: { bau: { is: 'level', when: 'business-as-usual' } },
    rows: economicFillings,
  });

/** The gap table of a form: each from its own inputs, never one from another (CCC-043). Those of G1e are the model's: people type them. */
export const gapTables = { G1: g1, G2: g2, G3: g3 } as const satisfies Partial<
  Record<Settings['gapForm'], (version: Version) => SectorTable>
>;
