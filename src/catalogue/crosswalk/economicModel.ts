import type { Crosswalk, Edge, Part } from '../../domain/crosswalk';
import type { Bilingual } from '../../domain/message';
import { alone, asked, declared, each, leftOut, merged, split } from './edge';

const ELECTRICITY: Part = { carrier: 'electricity' };
const NO_CARRIER: Bilingual = {
  fr: 'Toute l’électricité va dans « Electricity » : il faut l’énergie de ce chiffre, ou une clé et sa source.',
  en: 'All electricity goes to "Electricity": the carrier of this figure is needed, or a key and its source.',
};
const SCOPE_3: Bilingual = {
  fr: 'Le modèle ne compte de scope 3 que pour les déchets.',
  en: 'The model counts scope 3 for waste only.',
};

/** Scope 3 nowhere, electricity in Electricity, what is burnt in the sector's own row. */
const energyUse = (own: Edge): readonly Edge[] => [
  leftOut(own.from, { when: { scope: 3 }, condition: SCOPE_3 }),
  merged(own.from, 'electricity', { when: ELECTRICITY }),
  { ...own, when: { carrier: 'any' } },
  { ...own, when: { scope: 1 } },
];

/** Rows of the contract's inventory to the sectors of the economic model. */
export const contractToEconomic: Crosswalk = {
  from: 'CRF',
  to: 'ECO',
  source: 'NetZeroCities economic model, GPC v1.1; reviewed 2026-11-27',
  edges: [
    ...energyUse(
      alone('buildings', 'buildings-heating', {
        condition: {
          fr: 'L’énergie de l’industrie (I.3), si elle est ici, va dans « Other » ; la chaleur de réseau reste : ce n’est pas de l’électricité.',
          en: 'Energy of industry (I.3), if inside, goes to "Other"; network heat stays: it is not electricity.',
        },
      }),
    ),
    split('buildings', ['buildings-heating', 'electricity'], { condition: NO_CARRIER }),
    ...energyUse(alone('transport-road', 'transport')),
    merged('transport-road', 'electricity', { when: { scope: 2 } }),
    split('transport-road', ['transport', 'electricity'], { condition: NO_CARRIER }),
    merged('transport-other', 'electricity', { when: ELECTRICITY }),
    merged('transport-other', 'electricity', { when: { scope: 2 } }),
    leftOut('transport-other', { when: { scope: 3 }, condition: SCOPE_3 }),
    asked('transport-other', 'transport', {
      condition: {
        fr: 'Rail, port, avion : « Other motorized » du modèle, ou laissé de côté ; le modèle ne chiffre que la route.',
        en: 'Rail, water, air: "Other motorized" of the model, or left out; the model costs road only.',
      },
    }),
    ...energyUse(
      declared(
        merged('transport', 'transport', {
          condition: {
            fr: 'Rail, port et avion sont dedans ; le modèle ne chiffre que la route.',
            en: 'Rail, water and air are inside; the model costs road only.',
          },
        }),
      ),
    ),
    merged('transport', 'electricity', { when: { scope: 2 } }),
    split('transport', ['transport', 'electricity'], { condition: NO_CARRIER }),
    merged('waste-solid', 'electricity', { when: ELECTRICITY }),
    alone('waste-solid', 'waste'),
    merged('wastewater', 'electricity', { when: ELECTRICITY }),
    merged('wastewater', 'other'),
    split('waste', ['waste', 'other'], {
      condition: {
        fr: 'Déchets solides dans « Waste », eaux usées dans « Other ».',
        en: 'Solid waste in "Waste", wastewater in "Other".',
      },
    }),
    ...energyUse(merged('ippu', 'other')),
    split('ippu', ['other', 'electricity'], { condition: NO_CARRIER }),
    merged('afolu-sources', 'electricity', { when: ELECTRICITY }),
    leftOut('afolu-sources', { when: { scope: 3 }, condition: SCOPE_3 }),
    merged('afolu-sources', 'other'),
    leftOut('afolu-sinks', {
      condition: { fr: 'Le modèle ne compte pas les puits.', en: 'The model ignores sinks.' },
    }),
    asked('energy-industry', ['buildings-heating', 'other'], {
      condition: {
        fr: 'Réseaux de chaleur dans « Buildings & Heating », le reste dans « Other » ; jamais la chaleur deux fois.',
        en: 'Heat networks in "Buildings & Heating", the rest in "Other"; heat never twice.',
      },
    }),
  ],
};

/** PCAET sectors to the economic model: the carrier decides, since a PCAET sector holds electricity too (CCC-101). */
export const pcaetToEconomic: Crosswalk = {
  from: 'PCAET',
  to: 'ECO',
  source: 'arrêté du 4 août 2016 (PCAET), NetZeroCities economic model; reviewed 2026-11-27',
  edges: [
    ...each(
      [
        'residentiel',
        'tertiaire',
        'residentiel+tertiaire',
        'transport-routier',
        'autres-transports',
        'transport',
        'agriculture',
        'dechets',
        'industrie',
        'branche-energie',
        'industry-total',
      ],
      (from) => merged(from, 'electricity', { when: ELECTRICITY }),
    ),
    ...each(['residentiel', 'tertiaire', 'residentiel+tertiaire'], (from) =>
      merged(from, 'buildings-heating', { when: { carrier: 'any' } }),
    ),
    ...each(['residentiel', 'tertiaire', 'residentiel+tertiaire'], (from) =>
      split(from, ['buildings-heating', 'electricity'], { condition: NO_CARRIER }),
    ),
    ...each(['transport-routier', 'transport'], (from) => alone(from, 'transport', { when: { carrier: 'any' } })),
    ...each(['transport-routier', 'transport'], (from) =>
      split(from, ['transport', 'electricity'], { condition: NO_CARRIER }),
    ),
    asked('autres-transports', 'transport', {
      condition: {
        fr: 'Rail, port, avion : « Other motorized » du modèle, ou laissé de côté.',
        en: 'Rail, water, air: "Other motorized" of the model, or left out.',
      },
    }),
    merged('agriculture', 'other'),
    split('dechets', ['waste', 'other'], {
      condition: {
        fr: 'Déchets solides dans « Waste », eaux usées dans « Other ».',
        en: 'Solid waste in "Waste", wastewater in "Other".',
      },
    }),
    merged('industrie', 'other', { when: { carrier: 'any' } }),
    split('industrie', ['other', 'electricity'], { condition: NO_CARRIER }),
    asked('branche-energie', ['buildings-heating', 'other'], {
      condition: {
        fr: 'Réseaux de chaleur dans « Buildings & Heating », le reste dans « Other ».',
        en: 'Heat networks in "Buildings & Heating", the rest in "Other".',
      },
    }),
    asked('industry-total', ['buildings-heating', 'other', 'electricity'], {
      condition: {
        fr: 'La branche énergie n’est pas séparée, ni l’électricité.',
        en: 'The energy branch is not separate, nor is electricity.',
      },
    }),
    leftOut('utcatf', { condition: { fr: 'Le modèle ne compte pas les puits.', en: 'The model ignores sinks.' } }),
  ],
};
