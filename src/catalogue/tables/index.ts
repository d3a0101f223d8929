import type { Settings } from '../../domain/settings';
import { actionOutlines } from './actionOutlines';
import type { SectorTable, TableDescription } from './description';
import { gapG1, gapG2, gapG3 } from './gap';
import { withExchanges } from './exchanged';
import { finalEnergy, ghgBySector } from './inventory';
import { portfolios } from './portfolios';
import { sectorialCosting } from './sectorialCosting';

const gaps = { G1: gapG1, G2: gapG2, G3: gapG3 } as const satisfies Record<
  Settings['gapForm'],
  (version: Settings['actionPlan']) => SectorTable
>;

/** The tables that the settings ask for, in the order of the contract. */
export const tablesFor = ({ actionPlan, investmentPlan, gapForm, exchanges }: Settings): readonly TableDescription[] =>
  [
    finalEnergy(actionPlan),
    ghgBySector(actionPlan),
    gaps[gapForm](actionPlan),
    portfolios(actionPlan),
    actionOutlines(actionPlan),
    sectorialCosting(investmentPlan),
  ].map((table) => withExchanges(table, exchanges));
