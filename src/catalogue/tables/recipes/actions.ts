import type { Settings } from '../../../domain/settings';
import { actionOutlines } from '../actionPlan/actionOutlines';
import { portfolios } from '../actionPlan/portfolios';
import { costSummary } from '../actionPlan/interventions';
import { sectorialCosting } from '../investmentPlan/costing';
import { type ActionTable, filledByAction } from '../recipe';

export const portfolioTable = (): ActionTable =>
  filledByAction(portfolios, 'B-2.1', 'actionPlan', {
    field: { is: 'field' },
    action: { is: 'title' },
    description: { is: 'description' },
  });

export const outlineTable = (version: Settings['actionPlan']): ActionTable =>
  filledByAction(actionOutlines(version), 'B-2.2', 'actionPlan', {
    name: { is: 'title' },
    description: { is: 'description' },
    field: { is: 'field' },
    responsible: { is: 'lead' },
    stakeholders: { is: 'partners' },
    comments: { is: 'timeline' },
    reduction: { is: 'reduction' },
    sector: { is: 'sector' },
    cost: { is: 'budget' },
    tax: { is: 'tax-basis' },
  });

export const costingTable = (version: Settings['investmentPlan']): ActionTable =>
  filledByAction(sectorialCosting(version), 'IP-6', 'investmentPlan', {
    field: { is: 'field' },
    action: { is: 'title' },
    impact: { is: 'reduction' },
    budget: { is: 'budget' },
    tax: { is: 'tax-basis' },
  });

/** Version 1 only: the actions that have a cost. */
export const costSummaryTable = (): ActionTable =>
  filledByAction(costSummary, 'C-3.1', 'actionPlan', {
    name: { is: 'title' },
    responsible: { is: 'lead' },
    dates: { is: 'timeline' },
    field: { is: 'field' },
    cost: { is: 'budget' },
  });
