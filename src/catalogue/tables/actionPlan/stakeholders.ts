import { text } from '../columns';
import { ofActionPlan } from '../described';
import type { TableDescription } from '../description';

const LEVELS = { values: ['High', 'Medium', 'Low'], isOpen: true } as const;
const repeats = { per: { fr: 'acteur', en: 'stakeholder' }, groups: 'system' } as const;

/** of version 1. */
export const stakeholdersV1: TableDescription = ofActionPlan(
  'A-3',
  'V1',
)({
  id: 'A-3.1',
  number: 'A-3.1',
  title: 'A-3.1: Systems & stakeholder mapping',
  alsoTitled: ['Systems and stakeholder mapping', 'System and stakeholder mapping'],
  aid: 'Cartographie des systèmes et des acteurs',
  confidence: 'template',
  instructions: [
    {
      fr: 'À remplir selon le guide du plan d’action.',
      en: '(Fill out according to Action Plan Guidance and Explanations)',
    },
  ],
  repeats,
  columns: [
    text('system', 'System description', 'Système'),
    text('stakeholders', 'Stakeholders involved', 'Acteurs'),
    text('network', 'Network', 'Réseau'),
    text('influence', 'Influence', 'Influence', { width: 14, choices: LEVELS }),
    text('interest', 'Interest', 'Intérêt', { width: 14, choices: LEVELS }),
  ],
});

/** of version 2. */
export const stakeholdersV2: TableDescription = ofActionPlan(
  'A-3',
  'V2',
)({
  id: 'A-3.2',
  number: 'A-3.2',
  title: 'A-3.2: Systems & stakeholder mapping',
  alsoTitled: ['Systems and stakeholder mapping', 'System and stakeholder mapping'],
  aid: 'Cartographie des systèmes et des acteurs',
  confidence: 'template',
  repeats,
  columns: [
    text('system', 'System', 'Système', {
      choices: {
        values: [
          'technological/infrastructural',
          'institutional/regulatory',
          'organisational',
          'financial',
          'political',
          'social and behavioural',
        ],
        isOpen: true,
      },
    }),
    text('stakeholders', 'Stakeholders', 'Acteurs'),
    text('influence', 'Influence on the city’s climate neutrality ambition', 'Influence sur l’ambition', {
      choices: LEVELS,
      alsoSeen: ['Influence'],
    }),
    text('interest', 'Interest in the city’s climate neutrality ambition', 'Intérêt pour l’ambition', {
      choices: LEVELS,
      alsoSeen: ['Interest'],
    }),
  ],
});
