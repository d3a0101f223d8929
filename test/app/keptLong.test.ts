import * as fc from 'fast-check';
import type { CellValue } from '../../src/domain/cell';
import type { Sheet, Workbook } from '../../src/domain/workbook';
import { nothingKept } from '../../src/pipeline';
import { grids } from '../support/grid';
import { type Edit, edit, edited, holdsAfter, opened, runs } from '../support/keptLaw';

jest.setTimeout(240_000);

const sectors = ['Résidentiel', 'Tertiaire', 'Transport routier', 'Autres transports', 'Agriculture', 'Déchets'];
const LINES = 48;
const lines = (of: (i: number) => string): string => Array.from({ length: LINES }, (_, i) => of(i)).join('\n');
const sector = (i: number): string => sectors[i % sectors.length] ?? '';

/** Long tables, of which a line is read by itself: places and sectors, a sector written once for its carriers, years in lines, units in cells. */
const long = grids({
  GES: `
    Émissions de gaz à effet de serre de Rivemont Métropole, en ktCO2e

    Commune | Secteur | 2015 | 2019 | Remarque
    ${lines((i) => `Commune ${Math.floor(i / 6)} | ${sector(i)} | ${400 + i} | ${390 + i} | ${i % 9 === 0 ? 'relevé' : ''}`)}`,
  Énergie: `
    Consommation d'énergie de Rivemont Métropole, en GWh
    Secteur | Énergie | 2018 | 2019
    ${lines((i) => `${i % 3 === 0 ? sector(i / 3) : ''} | ${['Gaz naturel', 'Électricité', 'Total'][i % 3]} | ${100 + i} | ${90 + i}`)}`,
  Suivi: `
    Consommation d'énergie de Rivemont Métropole
    Secteur | Unité | 2018 | 2019 | Source
    ${lines((i) => `${sector(i)} | ${i % 2 === 0 ? 'GWh' : 'MWh'} | ${i % 5 === 0 ? '0' : 200 + i} | n.d. | ${i % 7 === 0 ? 'ORCAE' : ''}`)}`,
  Relevés: `
    Consommation d'énergie de Rivemont Métropole
    Secteur | 2018 | 2019
    ${lines((i) => `${sector(i)} | ${200 + i} GWh | 1 ${100 + i} GWh`)}`,
});

/** What decides for other lines than its own. */
const telling: readonly CellValue[] = [
  '12,5 GWh',
  '1.234 GWh',
  '1,234',
  'MWh',
  'Gaz naturel',
  'donnée secrète',
  '',
  null,
  7,
  412,
];

const anywhere = (): fc.Arbitrary<Edit> =>
  fc.oneof(
    edit(long.sheets.length, LINES + 3),
    fc.record({
      sheet: fc.nat(long.sheets.length - 1),
      row: fc.nat(LINES + 2),
      col: fc.nat(4),
      value: fc.constantFrom(...telling),
    }),
  );

test('whatever is edited in long tables, a session says what a workbook opened anew says', () => {
  const edits = fc.array(anywhere(), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(edits, fc.nat(6), (all, answersAt) => holdsAfter(all, answersAt, long)),
    runs(0.7),
  );
});

test('an edit of one figure leaves all other facts of its table the same objects', () => {
  const kept = nothingKept();
  const first = opened(long, [], kept).dossier;
  const { facts } = opened(edited(long, { sheet: 0, row: 20, col: 3, value: 777 }), [], kept).dossier;
  const changed = facts.filter((fact, i) => fact !== first.facts[i]);
  expect(changed.map(({ source }) => source.address)).toEqual(['D21']);
});

/** The same workbook, which counts the texts that are read in it. */
function countedIn(workbook: Workbook): { readonly counted: Workbook; readonly texts: () => number } {
  let count = 0;
  const sheets = workbook.sheets.map((sheet): Sheet => {
    const { texts } = sheet.cells;
    const at = (index: number): string => {
      count += 1;
      return texts.at(index);
    };
    return { ...sheet, cells: { ...sheet.cells, texts: { ...texts, at } } };
  });
  return { counted: { ...workbook, sheets }, texts: () => count };
}

test('a figure typed for another has next to no label of its table read again', () => {
  const { counted, texts } = countedIn({ ...long, sheets: long.sheets.slice(0, 1) });
  const kept = nothingKept();
  opened(counted, [], kept);
  const before = texts();
  opened(edited(counted, { sheet: 0, row: 20, col: 3, value: 777 }), [], kept);
  expect(texts() - before).toBeLessThan(LINES); // the head of the sheet, which may be one of ours, and the line itself
});
