import { languagePair, type Settings } from '../../domain/settings';
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
import type { Edition, TableDescription } from './description';
import { withExchanges } from './exchanged';
import * as budget from './investmentPlan/budget';
import { sectorialCosting } from './investmentPlan/costing';
import * as lists from './investmentPlan/lists';
import { modelCosting, modelExpenditure, modelIndicators, modelStakeholders } from './investmentPlan/model';
import * as projects from './investmentPlan/projects';
import { translated } from './narrative';
import type { FilledTable } from './recipe';
import { costingTable, costSummaryTable, outlineTable, portfolioTable } from './recipes/actions';
import { completedByPeople } from './recipes/records';
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

/** Tables that a recipe fills cell by cell; the others are lines that people complete. */
const recipes: Readonly<Partial<Record<string, (settings: Settings) => FilledTable>>> = {
  'A-1.1': ({ actionPlan }) => energyTable(actionPlan),
  'A-1.3': ({ actionPlan }) => ghgTable(actionPlan),
  'A-1.4': ({ actionPlan }) => ghgTable(actionPlan),
  'A-2.1': () => gapTables.G3(),
  'A-2.2': ({ actionPlan }) => gapTables.G2(actionPlan),
  'A-2.3': ({ actionPlan }) => gapTables.G1(actionPlan),
  'B-2.1': () => portfolioTable(),
  'B-2.2': ({ actionPlan }) => outlineTable(actionPlan),
  'C-3.1': () => costSummaryTable(),
  'IP-6': ({ investmentPlan }) => costingTable(investmentPlan),
};

/** Every table of the contract in the versions and the gap form of the settings, in the order of the documents. */
export const tablesFor = (settings: Settings): readonly FilledTable[] =>
  tableDescriptions
    .filter((table) => isWanted(table, settings))
    .map((table) => ({
      ...withExchanges(recipes[table.id]?.(settings) ?? completedByPeople(table), settings.exchanges),
      version: versionOf(wantedEdition(table.edition, settings)),
    }))
    .map((table) => {
      const pair = languagePair(settings);
      return pair === null ? table : translated(table, pair.to);
    });

/** The version of its document that the settings ask for; a form of the gap may stand in either version of the plan. */
function wantedEdition({ part }: Edition, { commitments, actionPlan, investmentPlan }: Settings): Edition {
  if (part === 'commitments') return { part, versions: [commitments] };
  return part === 'action-plan' ? { part, versions: [actionPlan] } : { part, versions: [investmentPlan] };
}

function isWanted({ edition, form }: TableDescription, settings: Settings): boolean {
  if (form !== undefined && form !== 'economic-model') return form === settings.gapForm;
  const versions: readonly string[] = edition.versions;
  const isOfVersion = wantedEdition(edition, settings).versions.some((version) => versions.includes(version));
  return isOfVersion && (form === undefined || usesModel(settings));
}

/** The forms of cities that use the economic model come with its other tables. */
const usesModel = ({ gapForm }: Settings): boolean => gapForm === 'G1e' || gapForm === 'G3';
