import { namedTotals } from '../../../src/catalogue/totalNames';
import type { Settings } from '../../../src/domain/settings';
import type { DefinedName, Workbook } from '../../../src/domain/workbook';
import { compileBook } from '../../../src/pipeline/compile/compileBook';
import { compileTables } from '../../../src/pipeline/compile/compileTables';
import { built } from '../../support/rebuild';
import { rivemont, rivemontFacts, workbookBehind } from './rivemont';

const before = workbookBehind(rivemontFacts);
const after = (workbook: Workbook, settings: Partial<Settings> = {}): readonly DefinedName[] =>
  built(rivemont(settings), workbook).workbook.names;
const listed = (names: readonly DefinedName[]) => names.map(({ name, refersTo }) => `${name} = ${refersTo}`);
const withNames = (...names: readonly (readonly [string, string])[]): Workbook => ({
  ...before,
  names: names.map(([name, refersTo]) => ({ name, refersTo, isHidden: false })),
});

test('the main totals have names, with their year, and no other cell has', () => {
  expect(listed(after(before))).toEqual([
    "CCC_emissions_totales_2019 = 'CCC A-1.3'!$G$13",
    "CCC_objectif_de_reduction_2030 = 'CCC A-2.2'!$D$13",
    "CCC_reductions_existantes_2030 = 'CCC A-2.2'!$F$13",
    "CCC_ecart_a_combler_2030 = 'CCC A-2.2'!$H$13",
    "CCC_reductions_du_plan_2030 = 'CCC A-2.2'!$J$13",
    "CCC_emissions_residuelles_2030 = 'CCC A-2.2'!$L$13",
  ]);
});

test('a name leads to its own total', () => {
  const plans = compileTables(rivemont(), before);
  const sheets = compileBook({ tables: plans, dossier: rivemont(), findings: [], workbook: before });
  const table = sheets.find((one) => one.table === 'A-1.3');
  const at = table?.names?.[0]?.at;
  expect(table?.rows[at?.row ?? 0]?.cells[at?.col ?? 0]?.key).toBe('total/total');
});

test('written again, in another language, names stay as they are', () => {
  const { workbook } = built(rivemont(), before);
  expect(after(workbook, { language: 'en' }).map(({ name }) => name)).toEqual(workbook.names.map(({ name }) => name));
});

test('in English, names are English from the start', () => {
  expect(after(before, { language: 'en' })[0]?.name).toBe('CCC_total_emissions_2019');
});

test('a name that the officer gave to something else stays theirs, and ours gets a number that it keeps', () => {
  const theirs = withNames(['ccc_emissions_totales_2019', 'GES!$B$9']);
  const { workbook } = built(rivemont(), theirs);
  const found = listed(workbook.names).filter((one) => /emissions_totales/i.test(one));
  expect(found).toEqual(['ccc_emissions_totales_2019 = GES!$B$9', "CCC_emissions_totales_2019_2 = 'CCC A-1.3'!$G$13"]);
  expect(listed(after(workbook)).filter((one) => /emissions_totales/i.test(one))).toEqual(found);
});

test('the name of another base year goes: it would lead to a figure that is not of its year', () => {
  const { workbook } = built(rivemont(), before);
  const names = listed(after(workbook, { baselineYear: 2022 }));
  expect(names.filter((one) => one.includes('emissions_totales'))).toEqual([
    expect.stringMatching(/^CCC_emissions_totales_2022 = 'CCC A-1\.3'!/),
  ]);
});

test('an officer’s name on a cell of ours that is called otherwise stays', () => {
  const { workbook } = built(rivemont(), before);
  const mine = { name: 'Mon_total', refersTo: "'CCC A-1.3'!$G$13", isHidden: false };
  expect(after({ ...workbook, names: [...workbook.names, mine] })).toContainEqual(mine);
});

test('no two totals share a name, and none looks like a cell', () => {
  const names = namedTotals.flatMap(({ name: { fr, en } }) => [fr, en]);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^CCC_[a-z_]+$/.test(name))).toEqual([]);
});
