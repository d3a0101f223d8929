import type { Settings } from '../../domain/settings';
import { actionOutlines } from './actionPlan/actionOutlines';
import { gapG1, gapG2 } from './actionPlan/gap';
import { indicatorMetadata, indicatorOverview } from './actionPlan/indicators';
import { costSummary, governance, socialInnovation } from './actionPlan/interventions';
import { activityBySector, emissionFactors, finalEnergy, ghgBySector, modelInventory } from './actionPlan/inventory';
import { modelActivity } from './actionPlan/modelActivity';
import { gapG1e, gapG3 } from './actionPlan/modelGap';
import { modelPathways, pathways } from './actionPlan/pathways';
import { policiesV1, policiesV2 } from './actionPlan/policies';
import { portfolios } from './actionPlan/portfolios';
import { stakeholdersV1, stakeholdersV2 } from './actionPlan/stakeholders';
import { target } from './actionPlan/target';
import { versionOf } from './columns';
import type { TableDescription } from './description';
import { withExchanges } from './exchanged';
import * as budget from './investmentPlan/budget';
import { sectorialCosting } from './investmentPlan/costing';
import * as lists from './investmentPlan/lists';
import { modelCosting, modelExpenditure, modelIndicators, modelStakeholders } from './investmentPlan/model';
import * as projects from './investmentPlan/projects';
import type { FilledTable } from './recipe';
import { costingTable, outlineTable, portfolioTable } from './recipes/actions';
import { energyTable, gapTables, ghgTable } from './recipes/sectors';
import { signatories } from './signatories';

const plans = ['V1', 'V2'] as const;
const investments = ['early', 'late'] as const;

/** Every table of the contract, once per version and form that has a layout of its own, in the order of the documents. */
export const tableDescriptions: readonly TableDescription[] = [
  ...plans.map(signatories),
  target,
  ...plans.map(finalEnergy),
  emissionFactors,
  ...plans.map(ghgBySector),
  ...plans.map(activityBySector),
  ...(['A-1.4b', 'A-1.3a', 'A-1.3b'] as const).map(modelInventory),
  ...plans.map(modelActivity),
  policiesV1,
  policiesV2,
  gapG1,
  gapG1e,
  gapG2,
  gapG3,
  stakeholdersV1,
  stakeholdersV2,
  pathways,
  modelPathways,
  portfolios,
  ...plans.map(actionOutlines),
  indicatorOverview,
  ...plans.map(indicatorMetadata),
  ...plans.map(governance),
  ...plans.map(socialInnovation),
  costSummary,
  budget.budgetHistory,
  budget.financeSourcesEarly,
  budget.financeSources,
  ...investments.map(budget.incomeSources),
  ...investments.map(budget.capitalSources),
  ...investments.map(lists.barriers),
  ...investments.map(sectorialCosting),
  projects.capitalProjects,
  projects.planningByStakeholder,
  projects.capexSplit,
  projects.capitalPlanningEarly,
  projects.capitalPlanning,
  ...investments.map(lists.economicIndicators),
  lists.financialIndicators,
  ...investments.map(lists.capitalPolicies),
  ...investments.map(lists.risks),
  ...investments.map(lists.engagement),
  lists.activityCost,
  modelExpenditure,
  modelCosting,
  modelStakeholders,
  modelIndicators,
];

/** The tables that the settings ask for and that have a recipe, in the order of the contract. */
export const tablesFor = ({ actionPlan, investmentPlan, gapForm, exchanges }: Settings): readonly FilledTable[] => {
  const tables: readonly FilledTable[] = [
    energyTable(actionPlan),
    ghgTable(actionPlan),
    gapTables[gapForm](actionPlan),
    portfolioTable(),
    outlineTable(actionPlan),
    costingTable(investmentPlan),
  ];
  return tables.map((table) => ({
    ...withExchanges(table, exchanges),
    version: versionOf(
      table.edition.part === 'investment-plan'
        ? { part: 'investment-plan', versions: [investmentPlan] }
        : { part: 'action-plan', versions: [actionPlan] },
    ),
  }));
};
