import type { CityFile } from '../../src/domain/cities';
import { cityFile, observed, tableCells } from './cityFiles';

const inventory = (table: 'A-1.3' | 'A-1.4', transport: number, total: number) =>
  tableCells(table, 't CO2 equivalent/year', `row | total\ntransport | ${transport}\nwaste | NE\ntotal | ${total}`);

const costs = (grid: string) => [
  ...tableCells('IP-6', '€', `row | field | action | capex | tax\n${grid}`),
  ...tableCells('IP-6', 't CO2e/year', `row | - | - | - | - | impact\na1 | | | | | 2000`),
];

/** Three cities that say something for each sheet: a pack, a draft, and a declared workbook. */
export const threeCities: readonly CityFile[] = [
  cityFile({
    file: 'dijon.zip',
    on: '2026-03-01',
    territory: { name: 'Dijon Métropole', level: 'epci', siren: '242100410' },
    contract: {
      baselineYear: 2019,
      targetYear: 2030,
      actionPlan: 'V2',
      gapForm: 'G2',
      investmentPlan: 'late',
      inventoryMethod: 'territorial',
      inventories: 'ORECA V2024',
    },
    observations: [
      observed('ghg-total', 2019, 1_210_000, { sources: 'GES!C5; GES!C6', producer: 'ORECA', version: 'V2024' }),
    ],
    cells: [
      ...inventory('A-1.3', 500_000, 1_210_000),
      ...tableCells('A-2.2', 'kt CO2e/year', 'row | baseline | target | gap\ntotal | 1210 | 968 | 300'),
      ...costs('a1 | Transportation | Tramway | 40000000 | HT'),
      ...tableCells(
        'A-2.1-policies',
        '',
        'row | level | name | need\np1 | national | Décret tertiaire | L’étendre avant 2027',
      ),
    ],
    actions: [
      {
        id: '1',
        title: 'Tramway',
        lead: 'Métropole',
        sheet: 'Actions',
        address: 'B2',
        cost: { value: 40_000_000, taxBasis: 'HT', sheet: 'Actions', address: 'F2' },
        funding: [{ funder: 'État', amount: { value: 8_000_000, taxBasis: 'none', sheet: 'Actions', address: 'G2' } }],
      },
    ],
    chapters: [
      {
        key: 'A-1',
        title: { fr: 'Inventaire', en: 'Inventory' },
        state: 'open',
        written: 3,
        notApplicable: 0,
        elsewhere: 1,
        empty: 1,
        missing: 4,
        blocking: 0,
        toJustify: 2,
        justified: 1,
        toTranslate: 0,
      },
    ],
    counts: { blocking: 0, warning: 2, information: 5, justified: 1 },
    coverage: { asked: 60, answered: 41 },
  }),
  cityFile({
    file: 'nantes.zip',
    kind: 'draft',
    territory: { name: 'Nantes Métropole', level: 'epci', siren: '244400404' },
    contract: { baselineYear: 2019, targetYear: 2030, gapForm: 'G3', inventoryMethod: 'territorial' },
    observations: [
      observed('ghg-total', 2019, 3_350_000),
      observed('ghg-total', 2030, 800_000, { status: 'objective' }),
    ],
    cells: [
      ...inventory('A-1.4', 1_400_000, 3_350_000),
      ...tableCells('A-2.1', 'kt CO2e/year', 'row | bau | gap\ntotal | 3000 | 410'),
    ],
    findings: [
      {
        ruleId: 'total-differs',
        severity: 'blocking',
        sheet: 'CCC A-1.4',
        address: 'G12',
        message: 'Le total n’est pas la somme des lignes.',
      },
      { ruleId: 'told', severity: 'warning', message: 'Justifié.', justification: 'Arrondi du modèle.' },
    ],
    counts: { blocking: 1, warning: 0, information: 0, justified: 1 },
  }),
  cityFile({
    file: 'lyon.xlsx',
    origin: 'declared',
    territory: { name: 'Lyon', level: 'commune', siren: '216901231' },
    contract: { baselineYear: 2018, targetYear: 2030 },
    cells: [
      ...inventory('A-1.3', 610_000, 2_050_000),
      ...costs('a1 | Built Environment | Écoles | 60000000 | TTC'),
      ...tableCells('IP-5', '', 'row | barrier | stakeholders\nb1 | =Trésorerie des bailleurs | Région et État'),
    ],
  }),
];

/** What the first of them sent before. */
export const dijonBefore = cityFile({
  file: '',
  territory: { name: 'Dijon Métropole', level: 'epci', siren: '242100410' },
  observations: [observed('ghg-total', 2019, 1_190_000, { producer: 'ORECA', version: 'V2023' })],
});
