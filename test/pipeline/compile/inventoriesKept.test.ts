import type { CellValue } from '../../../src/domain/cell';
import { inventoriesKept, inventoriesOf } from '../../../src/pipeline/compile/inventory';
import { nothingKept } from '../../../src/pipeline';
import { grids } from '../../support/grid';
import { edited, opened } from '../../support/keptLaw';

const book = grids({
  Bilan: `
    Émissions de GES de Rivemont Métropole, en ktCO2e
    Secteur           | 2018 | 2019
    Résidentiel       | 402  | 395
    Tertiaire         | 210  | 205
    Transport routier | 298  | 284`,
  Région: `
    Émissions de GES de la région Occitanie, en ktCO2e
    Secteur           | 2018 | 2019
    Résidentiel       | 4020 | 3950
    Transport routier | 2980 | 2840`,
});

/** The inventories before and after a cell is typed, in one session. */
function bothWith(sheet: number, value: CellValue) {
  const [session, kept] = [nothingKept(), inventoriesKept()];
  const before = inventoriesOf(opened(book, [], session).dossier, kept);
  const now = opened(edited(book, { sheet, row: 3, col: 2, value }), [], session).dossier;
  return { before, now: inventoriesOf(now, kept), anew: inventoriesOf(now) };
}

test('a figure of another territory leaves the inventories the same objects', () => {
  const { before, now } = bothWith(1, 2841);
  expect(now).toBe(before);
});

test('a figure of theirs makes them anew', () => {
  const { before, now, anew } = bothWith(0, 206);
  expect(now.ghg).not.toBe(before.ghg);
  expect(now.energy).toBe(before.energy);
  expect(now.ghg.seen('tertiaire', 'base')).toEqual(anew.ghg.seen('tertiaire', 'base'));
});

test('so does one that is in doubt', () => {
  const { now, anew } = bothWith(0, 'env. 206');
  expect(now.ghg.seen('tertiaire', 'base')).toEqual(anew.ghg.seen('tertiaire', 'base'));
});
