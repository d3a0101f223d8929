import type { Dossier } from '../../../src/domain/dossier';
import type { Fact } from '../../../src/domain/fact';
import type { Settings } from '../../../src/domain/settings';
import { addressOf, positionOf } from '../../../src/domain/cell';
import { workbookOf } from '../../../src/domain/drawnWorkbook';
import { type Workbook } from '../../../src/domain/workbook';
import { action, dossierOf, euros, observation, source } from '../../support/facts';

const sectors = [
  ['residentiel', 338.4, 190, 250],
  ['tertiaire', 246.1, 120, 190],
  ['transport-routier', 812.7, 170, 600],
  ['autres-transports', 41.3, 10, 38],
  ['agriculture', 68.9, 50, 66],
  ['dechets', 74.5, 30, 60],
  ['industrie', 518.1, 200, 430],
] as const;

const energy = [3120.5, 2210, 3005.25, 160, 95, 12, 1750] as const;

/** The inventory, objectives, energy and five actions of a small fictional city. */
export const rivemontFacts: readonly Fact[] = [
  ...sectors.flatMap(([sector, base, target, existing], i) => [
    observation(`ghg-${sector}`, 2019, `GES!B${i + 2}`, base, { unit: 'ktCO2e/an', version: 'V2024', sector }),
    observation(`ghg-${sector}`, 2022, `GES!C${i + 2}`, base - 10, { unit: 'ktCO2e/an', version: 'V2024', sector }),
    observation(`ghg-${sector}`, 2030, `GES!D${i + 2}`, target, { unit: 'ktCO2e/an', status: 'objective', sector }),
    observation(`ghg-${sector}`, 2030, `GES!E${i + 2}`, existing, {
      unit: 'ktCO2e/an',
      status: 'scenario',
      version: 'existing-strategies',
      sector,
    }),
    observation(`energy-${sector}`, 2019, `Énergie!B${i + 2}`, energy[i] ?? 0, { version: 'V2024', sector }),
  ]),
  observation('ghg-total', 2019, 'GES!B9', 2100, { unit: 'ktCO2e/an', version: 'V2024' }),
  action('1.1', 'Rénover 1 200 logements par an', 3, {
    sector: 'residentiel',
    description: 'Guichet unique et aides.',
    lead: 'Direction de l’habitat',
    partners: ['ANAH', 'Action Logement'],
    status: 'ongoing',
    start: '2023-01-01',
    end: '2030-12-31',
    budget: euros('Plan d’actions!H3', 12500000),
    reduction: { value: 45000, unit: 'tCO2e/an', source: source('Plan d’actions!G3', 45000) },
  }),
  action('1.2', 'Réseau de chaleur bois', 4, {
    sector: 'tertiaire',
    axis: 'Axe 1 : énergie renouvelable',
    budget: euros('Plan d’actions!H4', 8200, 'TTC', 'k€'),
    reduction: { value: 21000, unit: 'tCO2e/an', source: source('Plan d’actions!G4', 21000) },
  }),
  action('2.1', 'Lignes de bus à haut niveau de service', 5, {
    sector: 'transport-routier',
    budget: euros('Plan d’actions!H5', 94000000),
    reduction: { value: 60000, unit: 'tCO2e/an', source: source('Plan d’actions!G5', '60 000 t') },
  }),
  action('3.1', 'Planter 100 000 arbres', 6, { axis: 'Axe 3 : nature en ville' }),
  action('4.1', 'Former les agents', 7, { axis: 'Axe 4 : exemplarité' }),
];

/** The workbook that those facts were read in: each source cell holds what the fact says. */
export function workbookBehind(facts: readonly Fact[]): Workbook {
  const grids = new Map<string, Map<string, number | string>>();
  const put = ({ sheet, address, text, isLive }: Fact['source']) => {
    const cells = grids.get(sheet) ?? new Map<string, number | string>();
    grids.set(sheet, cells.set(address, isLive === true ? Number(text) : text));
  };
  for (const fact of facts) {
    put(fact.source);
    if (fact.kind !== 'action') continue;
    if (fact.budget) put(fact.budget.source);
    if (fact.reduction) put(fact.reduction.source);
  }
  return workbookOf(
    [...grids].map(([name, cells]) => {
      const positions = [...cells.keys()].map(positionOf);
      const height = Math.max(...positions.map(({ row }) => row)) + 1;
      const width = Math.max(...positions.map(({ col }) => col)) + 1;
      const rows = Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_, col) => cells.get(addressOf(row, col)) ?? null),
      );
      return { name, rows };
    }),
  );
}

export const rivemont = (settings: Partial<Settings> = {}): Dossier =>
  dossierOf(rivemontFacts, {
    territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000001' },
    ...settings,
  });
