import { defaultSettings } from '../../../src/domain/settings';
import { drawPlan } from '../../support/drawPlan';
import { grid } from '../../support/grid';
import { compileBook, compileTables, understand } from '../../../src/pipeline';

const workbook = grid(
  `
  GES par secteur (tCO2e) | 2019
  Résidentiel             | 298000
  Transport routier       | 401000`,
  'GES',
);
const settings = {
  ...defaultSettings,
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000016' },
  tables: {
    'IP-5': { state: 'not-applicable', reason: 'aucun frein relevé' },
    'IP-13': { state: 'elsewhere', page: 'p. 42' },
    'A-1.3': { state: 'elsewhere', page: 'p. 7' },
  },
} as const;

test('the cover says which tables do not apply and where others are written, and asks nothing of them', () => {
  const dossier = understand(workbook, { settings, memory: [] });
  const tables = compileTables(dossier, workbook);
  const [cover] = compileBook({ tables, dossier, findings: [], workbook });
  if (cover === undefined) throw new Error('no cover');
  const drawn = drawPlan(cover);
  expect(drawn).toMatch(/CCC Tableau 5 .*Barriers to Climate Investment · sans objet\u202f: aucun frein relevé/);
  expect(drawn).toMatch(/CCC Tableau 13 .*· écrit ailleurs\u202f: p\. 42/);
  expect(drawn).not.toContain('p. 7'); // it holds figures: it is written here
});
