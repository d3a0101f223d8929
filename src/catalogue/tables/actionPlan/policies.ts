import { text } from '../columns';
import { ofActionPlan } from '../described';
import type { TableDescription } from '../description';

const columns = [
  text('type', 'Type', 'Type', {
    width: 18,
    choices: { values: ['regulation', 'policy', 'strategy', 'action plan'], isOpen: true },
    placeholder: '(regulation, policy, strategy, action plan)',
  }),
  text('level', 'Level', 'Niveau', {
    width: 14,
    choices: { values: ['local', 'regional', 'national', 'EU'], isOpen: true },
    placeholder: '(local, regional, national, EU)',
  }),
  text('name', 'Name & Title', 'Nom et titre', {
    placeholder: '(Name of policy/ strategy/ plans)',
    alsoSeen: ['Name/Title', 'Name and title'],
  }),
  text('description', 'Description', 'Description', {
    width: 48,
    placeholder: '(Description of policy/ strategy/ plans)',
  }),
  text('relevance', 'Relevance', 'Portée pour la neutralité', {
    width: 36,
    placeholder: '(Describe relevance/ impact on climate neutrality ambition)',
  }),
  text('need', 'Need for action', 'Actions à engager', {
    width: 36,
    placeholder: '(list any suggested action in relation – to be further picked in Module C-1)',
  }),
];

const common = {
  id: 'A-2.1-policies',
  number: 'A-2.1',
  aid: 'Politiques, stratégies et règlements en vigueur',
  repeats: { per: { fr: 'politique ou règlement', en: 'policy or regulation' } },
  columns,
} as const;

/** The list of policies of version 1. */
export const policiesV1: TableDescription = ofActionPlan(
  'A-2',
  'V1',
)({
  ...common,
  title: 'A-2.1: List of relevant policies, strategies & regulations',
  alsoTitled: ['List of relevant policies, strategies and regulations'],
  confidence: 'template',
});

/** In version 2 the text comes first; the list keeps the columns of version 1, or leaves out the type. */
export const policiesV2: TableDescription = ofActionPlan(
  'A-2',
  'V2',
)({
  ...common,
  title: 'A-2.1: Description & assessment of policies',
  alsoTitled: ['Description and assessment of policies'],
  confidence: 'published',
});
