import { number, text } from '../columns';
import { ofActionPlan } from '../described';
import type { Column, TableDescription } from '../description';

const YEARS = [2025, 2027, 2030] as const;

/** B-3.1, both versions; "unique identified" is the template's own spelling. */
export const indicatorOverview: TableDescription = ofActionPlan(
  'B-3',
  'V1',
  'V2',
)({
  id: 'B-3.1',
  number: 'B-3.1',
  title: 'B-3.1: Impact Pathways',
  alsoTitled: ['Impact pathway', 'Routes of impact'],
  aid: 'Indicateurs de suivi des trajectoires d’impact',
  confidence: 'template',
  repeats: { per: { fr: 'indicateur', en: 'indicator' } },
  columns: [
    text('outcome', 'Outcomes/ impacts addressed', 'Résultats et effets visés', {
      placeholder: '(List early changes/ late outcomes and impacts to be evaluated by indicator)',
    }),
    text('action', 'Action/ project', 'Action ou projet', {
      placeholder: '(List action/ pilot project if applicable)',
    }),
    text('code', 'Indicator No. (unique identified)', 'Numéro de l’indicateur', {
      width: 18,
      placeholder: '(Indicate unique identifier)',
      alsoSeen: ['Indicator No.', 'Indicator number'],
    }),
    text('name', 'Indicator name', 'Indicateur', { placeholder: '(Insert indicator name)' }),
    ...YEARS.map((year) =>
      number(`target-${year}`, `${year}`, `Cible ${year}`, {
        group: 'Target values',
        isRequired: true,
        placeholder: '(List one value per indicator)',
      }),
    ),
  ],
});

const YES_NO = { choices: { values: ['yes', 'no'] }, placeholder: '[yes/no]' } as const;
const CONTEXT = { group: 'Indicator Context' } as const;
const DATA = { group: 'Data requirements' } as const;
const REFERENCES = { group: 'References' } as const;

const aids = {
  direct: 'Mesure-t-il un effet direct (baisse des gaz à effet de serre) ?',
  sectors: 'Si oui, quels secteurs émetteurs ?',
  indirect: 'Mesure-t-il un effet indirect (co-bénéfice) ?',
  benefit: 'Si oui, quel co-bénéfice ?',
  monitoring: 'Sert-il à suivre une action ou une trajectoire ?',
  pathway: 'Si oui, laquelle ?',
  captured: 'Est-il dans les plateformes CDP, SCIS ou Convention des maires ?',
} as const;

const context = (version: 'V1' | 'V2'): readonly Column[] => [
  text(
    'direct',
    version === 'V1'
      ? 'Does the indicator measure direct impacts (i.e. reduction in greenhouse gas emissions?)'
      : 'Does the indicator measure direct impacts (reduction in greenhouse gas emissions?)',
    aids.direct,
    { ...CONTEXT, ...YES_NO },
  ),
  text(
    'sectors',
    `If yes, which emission source sectors does it ${version === 'V1' ? 'impact' : 'measure'}?`,
    aids.sectors,
    CONTEXT,
  ),
  text('indirect', 'Does the indicator measure indirect impacts (i.e. co-benefits)?', aids.indirect, {
    ...CONTEXT,
    ...YES_NO,
  }),
  text('benefit', 'If yes, which co-benefit does it measure?', aids.benefit, {
    ...CONTEXT,
    placeholder: 'Specify co-benefit',
  }),
  text(
    'monitoring',
    version === 'V1'
      ? 'Can the indicator be used for monitoring impact pathways?'
      : 'Is the indicator useful for monitoring the output/impact of action(s)?',
    aids.monitoring,
    { ...CONTEXT, ...YES_NO },
  ),
  text(
    'pathway',
    `If yes, which ${version === 'V1' ? 'NZC impact pathway' : 'action and impact pathway'} is it relevant for?`,
    aids.pathway,
    CONTEXT,
  ),
  text(
    'captured',
    'Is the indicator captured by the existing CDP/ SCIS/ Covenant of Mayors platforms?',
    aids.captured,
    { ...CONTEXT, ...YES_NO },
  ),
];

/** B-3.2: the card of each indicator. Lines after "If yes" are wanted only after a yes. */
export const indicatorMetadata = (version: 'V1' | 'V2'): TableDescription =>
  ofActionPlan(
    'B-3',
    version,
  )({
    id: 'B-3.2',
    number: 'B-3.2',
    title: 'B-3.2: Indicator Metadata',
    aid: 'Fiches d’indicateur, une ligne par fiche',
    shape: 'card',
    confidence: 'template',
    instructions:
      version === 'V1'
        ? [
            {
              fr: 'Une fiche par indicateur retenu, prise dans les jeux d’indicateurs NetZeroCities.',
              en: '(for each indicator selected – take from Comprehensive Indicator Sets)',
            },
          ]
        : [],
    repeats: { per: { fr: 'indicateur', en: 'indicator' } },
    columns: [
      text('name', 'Indicator Name', 'Indicateur'),
      text('unit', 'Indicator Unit', 'Unité', { width: 16 }),
      text('definition', 'Definition', 'Définition', { width: 48 }),
      text('calculation', 'Calculation', 'Calcul', { width: 48 }),
      ...context(version),
      text('source', 'Expected data source', 'Source des données', DATA),
      ...(version === 'V1'
        ? []
        : [
            text(
              'source-level',
              'Is the data source local or regional/national?',
              'Source locale, régionale ou nationale ?',
              { ...DATA, choices: { values: ['local', 'regional/national'], isOpen: true } },
            ),
          ]),
      text('availability', 'Expected availability', 'Disponibilité', DATA),
      text('interval', 'Suggested collection interval', 'Fréquence de collecte', DATA),
      text('deliverables', 'Deliverables describing the indicator', 'Documents qui le décrivent', REFERENCES),
      text('systems', 'Other indicator systems using this indicator', 'Autres référentiels', REFERENCES),
    ],
  });
