import type { Settings } from '../../domain/settings';
import type { SectorColumn, SectorTable } from './description';
import { energyRows, ghgRowsV1, ghgRowsV2, totalRow } from './rows';

/** An inventory without scopes fills column Total; scopes 1 and 2 then say where the figure is (key IE, CCC-011). */
const scopes: readonly SectorColumn[] = [
  {
    id: 'scope1',
    heading: 'Scope 1',
    aid: 'Scope 1',
    width: 13,
    content: { is: 'scope', scope: 1, within: 'total' },
    look: 'amount',
  },
  {
    id: 'scope2',
    heading: 'Scope 2',
    aid: 'Scope 2',
    width: 13,
    content: { is: 'scope', scope: 2, within: 'total' },
    look: 'amount',
  },
  {
    id: 'scope3',
    heading: 'Scope 3',
    aid: 'Scope 3 (facultatif)',
    width: 13,
    content: { is: 'scope', scope: 3 },
    look: 'amount',
  },
];

/** Of gases, scope 3 is optional save for waste, where the template expects it. */
const scopesOfGases = scopes.map((column) =>
  column.id === 'scope3' ? { ...column, aid: 'Scope 3 (déchets : attendu ; sinon facultatif)' } : column,
);

const total: SectorColumn = {
  id: 'total',
  heading: 'Total',
  aid: 'Total',
  width: 16,
  content: { is: 'level', when: 'base' },
  look: 'amount',
  isRequired: true,
};

const holds: SectorColumn = {
  id: 'holds',
  heading: 'Content (added by the city)',
  aid: 'Contenu de la ligne',
  width: 40,
  content: { is: 'text' },
  look: 'text',
  isAdded: true,
};

/** both versions. Version 2 stops at Scope 3: the total is then a column of ours. */
export const finalEnergy = (version: Settings['actionPlan']): SectorTable => ({
  kind: 'sectors',
  id: 'A-1.1',
  title: 'A-1.1: Final energy use by source sectors',
  aid: 'Consommation d’énergie finale par secteur',
  version: planVersion(version),
  confidence: 'template',
  source: 'domain/ccc-tables.md, module A-1',
  instructions: [
    {
      fr: 'Sous chaque secteur : les énergies utilisées, par leur nom ou avec leur valeur.',
      en: 'Under each sector: the fuels used, by name or with their value.',
    },
  ],
  footnotes: [],
  family: 'energy',
  unit: version === 'V1' ? 'MWh/year' : 'MWh',
  scale: { times: 1000 },
  hasBaseYear: true,
  rows: energyRows,
  total: null,
  columns: [
    ...scopes,
    version === 'V1'
      ? total
      : { ...total, heading: 'Total (added by the city)', aid: 'Total (ajouté par la collectivité)', isAdded: true },
    holds,
  ],
});

/** The inventory: in version 1, A-1.3 in version 2. */
export const ghgBySector = (version: Settings['actionPlan']): SectorTable => ({
  kind: 'sectors',
  id: version === 'V1' ? 'A-1.4' : 'A-1.3',
  title: `${version === 'V1' ? 'A-1.4' : 'A-1.3'}: GHG emissions by source sectors`,
  aid: 'Émissions de gaz à effet de serre par secteur',
  version: planVersion(version),
  confidence: 'template',
  source: 'domain/ccc-tables.md, module A-1',
  instructions: [],
  footnotes: [],
  family: 'ghg',
  unit: 't CO2 equivalent/year',
  scale: { times: 1 },
  hasBaseYear: true,
  rows: version === 'V1' ? ghgRowsV1 : ghgRowsV2,
  total: totalRow,
  columns: [...scopesOfGases, total, holds],
});

/** How the version of the Action Plan template is named to readers. */
export function planVersion(version: Settings['actionPlan']): SectorTable['version'] {
  const number = version === 'V1' ? 1 : 2;
  return { fr: `plan d’action, version ${number}`, en: `Action Plan, version ${number}` };
}
