import { applied } from '../../src/adapters/memory/applied';
import { openContract } from '../../src/app/contract';
import { readJournal } from '../../src/app/fixes/journal';
import { planFixes } from '../../src/app/fixes/planFixes';
import { planPutBack } from '../../src/app/fixes/planPutBack';
import { buildPlan } from '../../src/app/buildPlan';
import { contentAt } from '../../src/app/session/cells';
import { causesOf } from '../../src/app/session/findingGroups';
import { fixesFor, fixPreview } from '../../src/app/session/fixPreview';
import type { WritePlan } from '../../src/domain/plan';
import { withCells } from '../../src/domain/withCells';
import type { Workbook } from '../../src/domain/workbook';
import { draw, grid } from '../support/grid';

const territory = { name: 'Rivemont Métropole', level: 'epci' } as const;
const contractOf = (workbook: Workbook) =>
  openContract({
    workbook,
    others: [],
    stored: { settings: {}, mapping: [], sheets: [] },
    given: { settings: { territory }, mapping: [] },
    language: 'fr',
  });
const done = (workbook: Workbook, plan: WritePlan): Workbook => applied(workbook, plan).workbook;

const energy = grid(`
  Consommation d’énergie | 2015  | Consommation 2018
  Résidentiel            | 2 891 GWh | 2 891 GWh
  Tertiaire              | 1301  | 1 204 GWh
  Agriculture            | 118   | env. 118 GWh`);
const cause = (workbook: Workbook) => {
  const [found] = causesOf(contractOf(workbook)).filter(({ key }) => key.startsWith('unit-in-cell'));
  return found?.key ?? '';
};

test('a heading takes the unit of its whole column; an approximate value is left to judge', () => {
  const contract = contractOf(energy);
  const preview = fixPreview(contract, cause(energy), 'fr');
  expect(preview?.lines.map(({ cell, before, after, isProposed }) => [cell.text, before, after, isProposed])).toEqual([
    ['Bilan!C1', 'Consommation 2018', 'Consommation 2018, GWh', true],
    ['Bilan!C2', '2 891 GWh', '2\u202f891', true],
    ['Bilan!C3', '1 204 GWh', '1\u202f204', true],
    ['Bilan!C4', 'env. 118 GWh', '118', false],
  ]);
  expect(preview?.lines[3]?.doubt).toBe('«\u00a0env. 118 GWh\u00a0» est une valeur approchée\u202f: à vous de juger.');
  const after = done(energy, planFixes(fixesFor(contract, cause(energy), undefined), energy, 'fr'));
  expect(draw(after, 'Bilan')).toBe(
    draw(
      grid(`
        Consommation d’énergie | 2015  | Consommation 2018, GWh
        Résidentiel            | 2 891 GWh | 2891
        Tertiaire              | 1301  | 1204
        Agriculture            | 118   | env. 118 GWh`),
    ),
  );
});

test('one cell alone still brings the heading that it needs', () => {
  const contract = contractOf(energy);
  const fixes = fixesFor(contract, cause(energy), [{ sheet: 'Bilan', address: 'C3' }]);
  expect(fixes.map(({ edit: { at } }) => at.address)).toEqual(['C1', 'C3']);
});

test('a formula is never fixed by a value, nor a number whose heading is a formula', () => {
  const computed = withCells(energy, [
    { at: { sheet: 'Bilan', address: 'C1' }, value: 'Consommation 2018', formula: '"Consommation "&2018' },
  ]);
  expect(fixesFor(contractOf(computed), cause(computed), undefined)).toEqual([]);
});

test('fixes are put back by acceptance, the cell followed where the spreadsheet moved it', () => {
  const contract = contractOf(energy);
  const once = done(energy, planFixes(fixesFor(contract, cause(energy), undefined), energy, 'fr'));
  // a row is inserted above: the spreadsheet moves the cells, and the references to them
  const journal = readJournal(once);
  const moved = journal.map(({ at }, i) => ({
    at: { sheet: 'CCC Journal', address: `C${i + 4}` },
    value: null,
    formula: `'Bilan'!C${Number(at?.address.slice(1)) + 1}`,
  }));
  const shifted = withCells(once, [
    { at: { sheet: 'Bilan', address: 'C1' }, value: null, formula: null },
    { at: { sheet: 'Bilan', address: 'C2' }, value: 'Consommation 2018, GWh', formula: null },
    { at: { sheet: 'Bilan', address: 'C3' }, value: 2891, formula: null },
    { at: { sheet: 'Bilan', address: 'C4' }, value: 1204, formula: null },
    ...moved,
  ]);
  const { restored, left, plan } = planPutBack(shifted, 'fr', new Set([1]));
  expect([restored.length, left.length]).toEqual([3, 0]);
  expect(draw(done(shifted, plan), 'Bilan')).toContain('1 204 GWh');
});

test('a cell fixed twice goes back step by step', () => {
  const at = { sheet: 'Bilan', address: 'B2' };
  const book = grid('a | b\nc | 1');
  const plan = (workbook: Workbook, from: number, to: number) =>
    done(
      workbook,
      planFixes(
        [{ finding: { ruleId: 'number-as-text', severity: 'information', at, data: {} }, edit: { at, from, to } }],
        workbook,
        'fr',
      ),
    );
  const twice = plan(plan(book, 1, 2), 2, 3);
  expect(readJournal(twice).map(({ order }) => order)).toEqual([1, 2]);
  expect(draw(done(twice, planPutBack(twice, 'fr', new Set([2])).plan), 'Bilan')).toMatch(/c \| 2$/);
  const all = planPutBack(twice, 'fr');
  expect([all.restored.length, all.plan.edits]).toEqual([2, [{ at, from: 3, to: 1 }]]);
  const first = planPutBack(twice, 'fr', new Set([1]));
  expect([first.restored.length, first.left.map(({ order }) => order)]).toEqual([0, [1]]);
});

test('a number written over the total of a table is fixed by our formula, and can be put back', () => {
  const inventory = grid(`
    Émissions de GES (kt CO2e) | 2019
    Résidentiel                | 310
    Tertiaire                  | 205
    Transport routier          | 854
    Autres transports          | 41
    Agriculture                | 60
    Déchets                    | 74
    Industrie                  | 518
    Industrie branche énergie  | 12`);
  const written = done(inventory, buildPlan(contractOf(inventory), 'fr'));
  const at = { sheet: 'CCC A-1.3', address: 'G14' };
  const before = contentAt(written, at);
  expect(before.formula).toMatch(/^SUM/);
  const typed = withCells(written, [{ at, value: 999, formula: null }]);
  const contract = contractOf(typed);
  const [wrong] = causesOf(contract).filter(({ key }) => key.startsWith('table-total-not-sum'));
  const fixes = fixesFor(contract, wrong?.key ?? '', undefined);
  expect(fixes.map(({ edit }) => edit)).toEqual([{ at, from: 999, to: before.value, toFormula: before.formula }]);
  expect(fixPreview(contract, wrong?.key ?? '', 'fr')?.lines.map(({ after }) => after)).toEqual([`=${before.formula}`]);
  const fixed = done(typed, planFixes(fixes, typed, 'fr'));
  expect(contentAt(fixed, at)).toEqual(before);
  const back = planPutBack(fixed, 'fr');
  expect([back.restored.length, back.left.length]).toEqual([1, 0]);
  expect(contentAt(done(fixed, back.plan), at)).toEqual({ value: 999 });
});
