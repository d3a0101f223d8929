import { openContract } from '../../../src/app/contract';
import { type Checked, pointsOf } from '../../../src/pipeline/check/findingPoints';
import { grid } from '../../support/grid';

const checked = (drawing: string): Checked =>
  openContract({
    workbook: grid(drawing),
    others: [],
    stored: { settings: {}, mapping: [], sheets: [] },
    given: { settings: {}, mapping: [] },
  });

/** The points of one rule, as they are known again. */
const points = (drawing: string, rule = 'scale-jump') =>
  [...pointsOf(checked(drawing))].flatMap(([{ ruleId }, point]) => (ruleId === rule ? [point] : []));

const table = `
  Secteur (tCO2e)   | 2016 | 2017
  Résidentiel       | 10   | 11
  Tertiaire         | 30   | 31000
  Transport routier | 40   | 41
  Déchets           | 1    | 1`;

test('a point is known again once rows were inserted above and between', () => {
  const before = points(table);
  expect(before.length).toBeGreaterThan(0);
  const moved = points(`
    Bilan

    Secteur (tCO2e)   | 2016 | 2017
    Résidentiel       | 10   | 11

    Tertiaire         | 30   | 31000
    Transport routier | 40   | 41
    Déchets           | 1    | 1`);
  expect(moved).toEqual(before);
});

test('a point whose figure has changed is the same point, and says something else', () => {
  const [before, after] = [points(table), points(table.replace('31000', '33000'))];
  expect(after.map(({ finding }) => finding)).toEqual(before.map(({ finding }) => finding));
  expect(after.map(({ seen }) => seen)).not.toEqual(before.map(({ seen }) => seen));
});

test('two points never share a key', () => {
  const contract = checked(`${table}\n  Agriculture | 20 | 21000`);
  const keys = [...pointsOf(contract).values()].map(({ finding }) => finding);
  expect(new Set(keys).size).toBe(contract.findings.length);
});
