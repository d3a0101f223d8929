import { money, text } from '../columns';
import { ofActionPlan } from '../described';
import type { Column, TableDescription } from '../description';

const repeats = { per: { fr: 'intervention', en: 'intervention' } } as const;

const name = text('name', 'Intervention name', 'Intervention', { placeholder: '(indicate name of intervention)' });
const description = text('description', 'Description', 'Description', {
  width: 48,
  placeholder: '(describe the substance of the intervention)',
});
const enabling = text('enabling', 'Enabling impact', 'Effet d’entraînement', {
  placeholder: '(describe how intervention enables climate neutrality)',
});
const benefits = text('benefits', 'Co-benefits', 'Co-bénéfices', {
  placeholder: '(indicate how intervention helps achieve impact listed in Module B-1)',
});

const columnsV1: readonly Column[] = [
  name,
  description,
  text('responsible', 'Responsible entity/ dept./ person', 'Pilote', { placeholder: '(indicate responsible)' }),
  text('stakeholders', 'Involved stakeholder', 'Acteurs', {
    placeholder: '(list all stakeholder involved and affected)',
    alsoSeen: ['Involved stakeholders'],
  }),
  enabling,
  benefits,
];

const columnsV2: readonly Column[] = [
  name,
  description,
  text('barriers', 'Systemic barriers / opportunities addressed', 'Freins et atouts visés', {
    placeholder: '(Refer to barriers and opportunities identified in Module A-3)',
  }),
  text('stakeholders', 'Leadership and stakeholders involved', 'Pilotage et acteurs', {
    placeholder:
      '(List leaders and all stakeholder involved and affected, referring to the stakeholders mapped in Module A3)',
  }),
  enabling,
  benefits,
];

/** C-1, both versions: what governance changes. */
export const governance = (version: 'V1' | 'V2'): TableDescription =>
  ofActionPlan(
    'C-1',
    version,
  )({
    ...(version === 'V1'
      ? {
          id: 'C-1.1',
          number: 'C.1.1',
          title: 'C.1.1: Enabling organisational and governance interventions',
          alsoTitled: ['Organisational and Governance Innovation Interventions'],
        }
      : {
          id: 'C-1.2',
          number: 'C.1.2',
          title: 'C.1.2: Sample Table: Relations between governance innovations, systems, and impact pathways',
          alsoTitled: [
            'Relations between governance innovations, systems, and impact pathways',
            'Governance Innovation Interventions',
          ],
        }),
    aid: 'Innovations de gouvernance',
    confidence: 'template',
    repeats,
    columns: version === 'V1' ? columnsV1 : columnsV2,
  });

/** C-2, both versions: social innovations. */
export const socialInnovation = (version: 'V1' | 'V2'): TableDescription =>
  ofActionPlan(
    'C-2',
    version,
  )({
    id: 'C-2.1',
    number: 'C.2.1',
    ...(version === 'V1'
      ? {
          title: 'C.2.1: Enabling social innovation interventions',
          alsoTitled: ['Social and Other Innovation Interventions'],
        }
      : {
          title: 'C.2.1: Sample Table: Relations between social innovations, systems, and impact pathways',
          alsoTitled: [
            'Relations between social innovations, systems, and impact pathways',
            'Social Innovation Interventions',
          ],
        }),
    aid: 'Innovations sociales',
    confidence: 'template',
    repeats,
    columns: version === 'V1' ? columnsV1 : columnsV2,
  });

/** C-3.1, version 1 only: what has a cost, to be unpacked in the Investment Plan. */
export const costSummary: TableDescription = ofActionPlan(
  'C-3',
  'V1',
)({
  id: 'C-3.1',
  number: 'C-3.1',
  title: 'C-3.1: Summary of interventions with cost implication',
  alsoTitled: ['Summary of interventions with cost implication (to be unpacked in Investment Plan)'],
  aid: 'Actions ayant un coût',
  confidence: 'template',
  repeats,
  columns: [
    text('name', 'Action/ intervention name', 'Action', {
      placeholder:
        '(list action portfolios and interventions from Modules B-2, C-1 and C-2, which have a cost implication)',
    }),
    text('responsible', 'Responsible entity and person', 'Pilote', {
      placeholder: '(indicate responsible entity and person)',
    }),
    text('dates', 'Start/end date', 'Début et fin', {
      width: 16,
      placeholder: '(indicate start and end date of the activity)',
    }),
    text('field', 'Field of action', 'Champ d’action', {
      placeholder: '(indicate the field of action the interventions belongs to)',
    }),
    text('impact', 'Impact', 'Effet', {
      placeholder: '(indicate impact - i.e. the GHG reduction/ co-benefit)',
    }),
    money('cost', 'Total cost estimated', 'Coût total estimé', {
      unit: '€',
      isRequired: true,
      placeholder: '(indicate the total costs in €, estimated for the intervention)',
    }),
  ],
});
