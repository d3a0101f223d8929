import type { Settings } from '../../domain/settings';
import type { ActionTable } from './description';
import { planVersion } from './inventory';

/** B-2.1, both versions: the list of actions, grouped by field of action. */
export const portfolios = (version: Settings['actionPlan']): ActionTable => ({
  kind: 'actions',
  id: 'B-2.1',
  title: 'B-2.1: Description of action portfolios - textual or visual',
  aid: 'Portefeuilles d’actions',
  version: planVersion(version),
  confidence: 'template',
  source: 'domain/ccc-tables.md, module B-2',
  instructions: [],
  footnotes: [],
  fields: 'actionPlan',
  columns: [
    { id: 'field', heading: 'Fields of action', aid: 'Champs d’action', width: 30, content: { is: 'field' } },
    {
      id: 'action',
      group: 'Portfolio description',
      heading: 'List of actions',
      aid: 'Liste des actions',
      width: 48,
      content: { is: 'title' },
    },
    {
      id: 'description',
      group: 'Portfolio description',
      heading: 'Descriptions',
      aid: 'Descriptions',
      width: 80,
      content: { is: 'description' },
    },
  ],
});
