import { number, text } from '../columns';
import { ofActionPlan } from '../described';
import type { TableDescription } from '../description';

const LEVERS = [
  'Technology/infrastructure',
  'Governance & policy',
  'Social innovation',
  'Democracy/participation',
  'Finance & funding',
  'Learning & capabilities',
] as const;

const lever = text('lever', 'Systemic levers', 'Leviers systémiques', { choices: { values: LEVERS, isOpen: true } });
const early = text('early', 'Early changes (1-2 years)', 'Premiers changements (1-2 ans)');
const late = text('late', 'Late outcomes (3-4 years)', 'Résultats à terme (3-4 ans)');
const indirect = text('indirect', 'Indirect impacts (co-benefits)', 'Effets indirects (co-bénéfices)');

const common = {
  number: 'B-1.1',
  title: 'B-1.1: Impact Pathways',
  alsoTitled: ['Impact pathway', 'Routes of impact'],
  aid: 'Trajectoires d’impact',
} as const;

/** B-1.1, both versions: a reduction is text, or a number with its unit, often merged over a whole field. */
export const pathways: TableDescription = ofActionPlan(
  'B-1',
  'V1',
  'V2',
)({
  ...common,
  id: 'B-1.1',
  confidence: 'template',
  repeats: { per: { fr: 'levier', en: 'lever' }, groups: 'actionPlan' },
  columns: [
    text('field', 'Fields of action', 'Champs d’action', { alsoSeen: ['Field of action', 'Areas of action'] }),
    lever,
    early,
    late,
    text('direct', 'Direct impacts (Emission reductions)', 'Effets directs', { alsoSeen: ['Direct impacts'] }),
    indirect,
  ],
});

/** The variant of cities that use the economic model. */
export const modelPathways: TableDescription = ofActionPlan(
  'B-1',
  'V1',
  'V2',
)({
  ...common,
  id: 'B-1.1-model',
  form: 'economic-model',
  confidence: 'published',
  repeats: { per: { fr: 'sous-secteur', en: 'subsector' }, groups: 'sector' },
  columns: [
    text('sector', 'Sector', 'Secteur'),
    text('subsector', 'Subsector', 'Sous-secteur'),
    lever,
    early,
    late,
    number('direct', 'Direct impacts (Year 2030 Emission Reductions - kt CO2e)', 'Effets directs en 2030', {
      unit: 'kt CO2e',
    }),
    indirect,
  ],
});
