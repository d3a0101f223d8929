import { ADDED, amount, number, share, text } from '../columns';
import { ofActionPlan } from '../described';
import type { Column, TableDescription } from '../description';
import { activityRows, energyRows, ghgRowsV1, ghgRowsV2, modelInventoryRows, totalRow } from '../rows';

const GHG = 't CO2 equivalent/year';
const SCOPES = ['scope1', 'scope2', 'scope3'] as const;

const scopes: readonly Column[] = [
  amount('scope1', 'Scope 1', 'Scope 1', { width: 13, isRequired: true, alsoSeen: ['S1'] }),
  amount('scope2', 'Scope 2', 'Scope 2', { width: 13, isRequired: true, alsoSeen: ['S2'] }),
  amount('scope3', 'Scope 3', 'Scope 3 (facultatif)', { width: 13, alsoSeen: ['S3'] }),
];

/** One scope per row, the others blank by design: no blank here is a missing figure. */
const optional = ({ id, heading, aid, kind, width, alsoSeen = [] }: Column): Column => ({
  id,
  heading,
  aid,
  kind,
  width,
  alsoSeen,
});

/** Of gases, scope 3 is optional save for waste, where the template expects it. */
const scopesOfGases = scopes.map((column) =>
  column.id === 'scope3' ? { ...column, aid: 'Scope 3 (déchets : attendu ; sinon facultatif)' } : column,
);

const total = amount('total', 'Total', 'Total', {
  width: 16,
  isRequired: true,
  computed: { is: 'sum', of: SCOPES },
  alsoSeen: ['Grand total', 'Totals'],
});

const holds = text('holds', `Content ${ADDED.en}`, 'Contenu de la ligne', { width: 40, isAdded: true });

/** Version 2 stops at Scope 3: the total is then a column of ours. */
export const finalEnergy = (version: 'V1' | 'V2'): TableDescription =>
  ofActionPlan(
    'A-1',
    version,
  )({
    id: 'A-1.1',
    number: 'A-1.1',
    title: 'A-1.1: Final energy use by source sectors',
    alsoTitled: ['Final energy use by source sector', 'Final energy consumption by source sectors'],
    aid: 'Consommation d’énergie finale par secteur',
    confidence: 'template',
    instructions: [
      {
        fr: 'Sous chaque secteur : les énergies utilisées, par leur nom ou avec leur valeur.',
        en: 'Under each sector: the fuels used, by name or with their value.',
      },
    ],
    unit: version === 'V1' ? 'MWh/year' : 'MWh',
    hasBaseYear: true,
    rows: energyRows,
    columns: [
      ...scopes,
      version === 'V1'
        ? total
        : { ...total, heading: `Total ${ADDED.en}`, aid: `Total ${ADDED.fr}`, isAdded: true, alsoSeen: ['Total'] },
      holds,
    ],
  });

/** one row per carrier. The unit stands in no cell: it must be asked. */
export const emissionFactors: TableDescription = ofActionPlan(
  'A-1',
  'V1',
  'V2',
)({
  id: 'A-1.2',
  number: 'A-1.2',
  title: 'A-1.2: Emission factors applied',
  aid: 'Facteurs d’émission appliqués',
  confidence: 'template',
  instructions: [
    {
      fr: 'Donnez le facteur de chaque énergie selon la méthode suivie.',
      en: '(Please specify for primary energy type and GHG emission factor according to methodology used).',
    },
    { fr: 'Calcul en t ou en MWh d’énergie primaire.', en: 'For calculation in t or MWh of primary energy' },
    {
      fr: 'Dites la méthode : GPC, IPCC, CRF, nationale…',
      en: '(Please indicate method used, e.g., GPC, IPCC, CRF, national etc.)',
    },
  ],
  repeats: { per: { fr: 'énergie', en: 'energy source' } },
  columns: [
    text('energy', 'Primary energy/ energy source', 'Énergie'),
    number('co2', 'Carbon Dioxide (CO2)', 'Dioxyde de carbone', { isRequired: true, alsoSeen: ['CO2'] }),
    number('ch4', 'Methane (CH4)', 'Méthane', { alsoSeen: ['CH4', 'CH₃', 'Methane'] }),
    number('n2o', 'Nitrous Oxide (N2O)', 'Protoxyde d’azote', { alsoSeen: ['N2O'] }),
    number('f-gases', 'F-gases (hydrofluorocarbons and perfluorocarbons)', 'Gaz fluorés (HFC, PFC)', {
      alsoSeen: ['F-gases'],
    }),
    number('sf6', 'Sulphur hexafluoride (SF6)', 'Hexafluorure de soufre', { alsoSeen: ['SF6'] }),
    number('nf3', 'Nitrogen trifluoride (NF3)', 'Trifluorure d’azote', { alsoSeen: ['NF3'] }),
  ],
});

/** The inventory: in version 1, A-1.3 in version 2. */
export function ghgBySector(version: 'V1' | 'V2'): TableDescription {
  const id = version === 'V1' ? 'A-1.4' : 'A-1.3';
  return ofActionPlan(
    'A-1',
    version,
  )({
    id,
    number: id,
    title: `${id}: GHG emissions by source sectors`,
    alsoTitled: [
      'GHG emissions by source sector',
      'Emissions of green house gas by sector',
      'GHG emissions by issuing sector',
      'Greenhouse gas emissions by source sectors',
    ],
    aid: 'Émissions de gaz à effet de serre par secteur',
    confidence: 'template',
    unit: GHG,
    hasBaseYear: true,
    rows: version === 'V1' ? ghgRowsV1 : ghgRowsV2,
    total: totalRow,
    columns: [...scopesOfGases, total, holds],
  });
}

/** Free lines of activity under each sector, each with a unit of its own: in version 1, A-1.4 in version 2. */
export function activityBySector(version: 'V1' | 'V2'): TableDescription {
  const number = version === 'V1' ? 'A-1.3' : 'A-1.4';
  return ofActionPlan(
    'A-1',
    version,
  )({
    id: `${number}-activity`,
    number,
    title: `${number}: Activity by source sectors`,
    alsoTitled: ['Activity by source sector'],
    aid: 'Données d’activité par secteur',
    confidence: 'template',
    hasBaseYear: true,
    rows: activityRows(version),
    columns: scopes.map((column) => ({ ...optional(column), kind: 'number' })),
  });
}

/** The three inventories by the sectors of the economic model: baseline and BAU 2030 in version 2, baseline in version 1. */
export const modelInventory = (id: 'A-1.3a' | 'A-1.3b' | 'A-1.4b'): TableDescription => ({
  ...ofActionPlan(
    'A-1',
    id === 'A-1.4b' ? 'V1' : 'V2',
  )({
    id,
    number: id,
    ...modelTitles[id],
    aid: 'Émissions par secteur du modèle économique',
    form: 'economic-model',
    confidence: 'published',
    unit: GHG,
    hasBaseYear: id !== 'A-1.3b',
    rows: modelInventoryRows,
    total: totalRow,
    columns: [
      ...scopes.map(optional),
      total,
      share('total-share', '% of Total', 'part du total', {
        computed: { is: 'share-of-total', part: 'total' },
        alsoSeen: ['% of total', '%'],
      }),
    ],
    footnotes: [
      '* Includes Scope 1 Waste emissions (produced and processed in the city) and Scope 3 (produced by the city but processed outside the city border) - solid waste only; wastewater falls under "Other" sector',
    ],
  }),
});

const modelTitles = {
  'A-1.3a': {
    title: 'A-1.3a: GHG Emissions by Source Sector - Baseline Year',
    alsoTitled: ['GHG emissions by source sector baseline year'],
  },
  'A-1.3b': {
    title: 'A-1.3b: GHG Emissions by Source Sector - Business as Usual (BAU) 2030',
    alsoTitled: ['GHG emissions by source sector BAU 2030'],
  },
  'A-1.4b': { title: 'A-1.4b: GHG emissions by source sector (from economic model inputs)', alsoTitled: [] },
} as const;
