import { figuresOutside } from '../../../src/pipeline/check/figuresOutside';
import { understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const outside = (text: string): number => {
  const workbook = grid(text);
  return figuresOutside({ workbook, dossier: understood(workbook) });
};

test('averages and changes are counted beside the data, numbers of rows are not', () => {
  expect(
    outside(`
      Émissions de GES, Rivemont Métropole (tCO2e)
      N° | Secteur          | 2019   | 2021   | Moyenne | Évolution 2019-2021
      1  | Résidentiel      | 338400 | 320000 | 329200  | -5%
      2  | Tertiaire        | 246100 | 240000 | 243050  | -2%
      3  | Transport routier | 812700 | 800000 | 806350 | -2%`),
  ).toBe(6);
});

test('the figures of a subject that nobody has said yet are counted: they wait', () => {
  expect(
    outside(`
      Secteur           | 2019   | 2021
      Résidentiel       | 338400 | 320000
      Tertiaire         | 246100 | 240000
      Transport routier | 812700 | 800000`),
  ).toBe(6);
});

test('a table all taken leaves nothing', () => {
  expect(
    outside(`
      Émissions de GES, Rivemont Métropole (tCO2e)
      Secteur           | 2019   | 2021
      Résidentiel       | 338400 | 320000
      Tertiaire         | 246100 | 240000
      Transport routier | 812700 | 800000`),
  ).toBe(0);
});
