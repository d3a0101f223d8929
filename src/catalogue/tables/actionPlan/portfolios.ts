import { text } from '../columns';
import { ofActionPlan } from '../described';
import type { TableDescription } from '../description';

const group = 'Portfolio description';

/** B-2.1, both versions: the list of actions, grouped by field of action. */
export const portfolios: TableDescription = ofActionPlan(
  'B-2',
  'V1',
  'V2',
)({
  id: 'B-2.1',
  number: 'B-2.1',
  title: 'B-2.1: Description of action portfolios - textual or visual',
  alsoTitled: ['Description of action portfolios'],
  aid: 'Portefeuilles d’actions',
  confidence: 'template',
  repeats: { per: { fr: 'action', en: 'action' }, groups: 'actionPlan' },
  columns: [
    text('field', 'Fields of action', 'Champs d’action', { alsoSeen: ['Field of action', 'Areas of action'] }),
    text('action', 'List of actions', 'Liste des actions', { group, width: 48 }),
    text('description', 'Descriptions', 'Descriptions', { group, width: 80, alsoSeen: ['Description'] }),
  ],
});
