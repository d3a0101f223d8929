import type { Finding } from '../../../src/domain/finding';
import { defaultSettings } from '../../../src/domain/settings';
import { findingsIn, understand } from '../../../src/pipeline';
import { grids } from '../../support/grid';

const Plan = `
  Axe (x)  | Titre de la fiche action        | Pilote     | Statut   | Descriptif
  Bâtiment | Action 1 : Rénover les écoles   | Patrimoine | En cours | Isolation
  Mobilité | Action 2 : Ouvrir le réseau vélo | Mobilités  | En cours | Pistes`;

const weightsIn = (PPI: string, ruleId: string) => {
  const settings = { ...defaultSettings, territory: { name: 'Rivemont Métropole', level: 'epci' as const } };
  const dossier = understand(grids({ Plan, PPI }), { settings, memory: [] });
  return findingsIn({ dossier, tables: [] })
    .filter((finding) => finding.ruleId === ruleId)
    .map(({ severity, at }: Finding) => `${at?.address} ${severity}`);
};

test('a total that is not the sum of its years blocks where the operation pays an action, and warns elsewhere', () => {
  const plan = `
    PPI en k€ TTC
    N° | Opération      | CP 2024 | CP 2025 | Total | Fiche action
    1  | Pistes         | 100     | 200     | 330   | 2
    2  | Cimetière      | 10      | 20      | 33    | -`;
  expect(weightsIn(plan, 'plan-total-not-sum')).toEqual(['E3 blocking', 'E4 warning']);
});

test('funders above the cost block where the operation pays an action, and warn elsewhere', () => {
  const plan = `
    PPI en € HT
    N° | Opération | Coût total HT | DSIL | Région | Ville | Fiche action
    1  | Pistes    | 1000          | 300  | 2000   | 500   | 2
    2  | Cimetière | 1000          | 300  | 2000   | 500   | -`;
  expect(weightsIn(plan, 'funders-above-operation')).toEqual(['C3 blocking', 'C4 warning']);
});
