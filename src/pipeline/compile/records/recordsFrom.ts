import type { RecordSource } from '../../../catalogue/tables/recipe';
import { activity } from './activity';
import { allocated } from './allocated';
import { bearers } from './bearers';
import { budgetHistory } from './budgetHistory';
import { fieldsOfAction } from './fieldsOfAction';
import { followedIndicators, indicatorCards } from './followedIndicators';
import { funders } from './funders';
import { income } from './income';
import { projects } from './projects';
import type { RecordsFrom } from './recordRow';
import { stakeholders } from './stakeholders';
import { territory } from './territory';

/** What fills the rows of a table, by the name that its recipe says. */
export const recordsFrom: Readonly<Record<RecordSource, RecordsFrom>> = {
  territory,
  stakeholders,
  fields: fieldsOfAction,
  indicators: followedIndicators,
  'indicator-cards': indicatorCards,
  activity,
  allocated,
  'budget-history': budgetHistory,
  funders,
  income,
  projects,
  bearers,
};
