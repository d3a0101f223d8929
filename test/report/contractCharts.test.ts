import { openContract } from '../../src/app/contract';
import { contractCharts } from '../../src/report/contractCharts';
import { grids } from '../support/grid';

const charts = (sheets: Readonly<Record<string, string>>) => {
  const contract = openContract({
    workbook: grids(sheets),
    others: [],
    stored: { settings: {}, mapping: [], sheets: [] },
    given: { settings: { territory: { level: 'epci', siren: '200000008' } }, mapping: [] },
  });
  return contractCharts(contract, contract.findings, 'fr');
};
const titled = (start: string, all: ReturnType<typeof charts>) => all.filter(({ title }) => title.startsWith(start));

const inventory = `
  Métropole, émissions de GES (kt CO2e) | 2019
  Résidentiel                           | 310
  Tertiaire                             | 205
  Transport routier                     | 854
  Autres transports                     | 10
  Agriculture                           | 60
  Déchets                               | 74
  Industrie hors branche énergie        | 518
  Industrie branche énergie             | 12`;

test('emissions are drawn by sector, in the unit of the table, without the total', () => {
  const [emissions] = titled('Émissions', charts({ Bilan: inventory }));
  expect(emissions?.bars.find(({ label }) => label === 'Buildings')?.value).toBe(515_000);
  expect(emissions?.bars.map(({ label }) => label)).not.toContain('Total');
});

const plan = (basis: string) => `
    Axe      | Titre de la fiche action | Partenaires | Budget prévisionnel € ${basis} | Statut
    Mobilité | Pistes cyclables ${basis} | Région     | 500 | En cours
    Bâtiment | Conseil ${basis}          | Ademe      | 300 | À venir`;

test('budgets without and with tax are two charts, never one sum', () => {
  const budgets = titled('Budgets', charts({ Plan: plan('HT'), Suite: plan('TTC') }));
  expect(budgets.map(({ title, bars }) => [title, bars])).toEqual([
    [
      'Budgets des actions HT, par axe',
      [
        { label: 'Mobilité', value: 500 },
        { label: 'Bâtiment', value: 300 },
      ],
    ],
    [
      'Budgets des actions TTC, par axe',
      [
        { label: 'Mobilité', value: 500 },
        { label: 'Bâtiment', value: 300 },
      ],
    ],
  ]);
});

test('a workbook without figures has no chart but of its findings', () => {
  expect(charts({ Notes: 'Réunion | lundi' }).map(({ id }) => id)).toEqual(['findings']);
});
