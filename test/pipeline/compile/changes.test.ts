import type { Fact } from '../../../src/domain/fact';
import type { TableChanges } from '../../../src/domain/tableChange';
import { changesOf } from '../../../src/pipeline/compile/changes';
import { compileTables } from '../../../src/pipeline/compile/compileTables';
import { dossierOf } from '../../support/facts';
import { sorted, typed } from '../../support/officer';
import { built, cellOf } from '../../support/rebuild';
import { rivemont, rivemontFacts, workbookBehind } from './rivemont';

const source = workbookBehind(rivemontFacts);
const first = built(rivemont(), source);

/** What a next run would change. */
function changes(workbook = first.workbook, facts: readonly Fact[] = rivemontFacts): ReadonlyMap<string, TableChanges> {
  const tables = compileTables(dossierOf(facts, rivemont().settings), workbook);
  return new Map(changesOf(workbook, tables).map((one) => [one.table, one]));
}

const states = (all: ReadonlyMap<string, TableChanges>) =>
  Object.fromEntries([...all].map(([table, { state }]) => [table, state]));

test('before the first run every table is to write, with its size', () => {
  const all = changes(source);
  expect(new Set([...all.values()].map(({ state }) => state))).toEqual(new Set(['to-write']));
  expect(all.get('A-1.3')).toMatchObject({ name: 'CCC A-1.3', cells: [], size: { columns: 7 } });
});

test('after it nothing is to change: up to date, or to complete where cells wait', () => {
  const all = changes();
  expect(states(all)).toMatchObject({
    'A-1.1': 'up-to-date',
    'A-1.3': 'to-complete',
    'A-2.2': 'up-to-date',
    'B-2.1': 'up-to-date',
    'B-2.2': 'up-to-date',
    'IP-6': 'to-complete',
  });
  const bare = [...all.values()].filter(({ isBare }) => isBare);
  expect(bare.map(({ table }) => table)).toEqual(expect.arrayContaining(['A-1.2', 'C-1.2', 'IP-5', 'IP-15']));
  expect(new Set(bare.map(({ state }) => state))).toEqual(new Set(['to-complete']));
  expect([...all.values()].flatMap(({ cells, edits }) => [...cells, ...edits])).toEqual([]);
  expect(all.get('IP-6')?.toComplete).toBe(6);
});

test('a source that changed shows in each table that depends on it, with what stands and what would', () => {
  const facts = rivemontFacts.map((fact) =>
    fact.kind === 'observation' && fact.source.address === 'B7' && fact.source.sheet === 'GES'
      ? { ...fact, value: 80000, source: { ...fact.source, text: '80' }, read: { value: 80, unit: 'ktCO2e/an' } }
      : fact,
  );
  const all = changes(first.workbook, facts);
  expect(states(all)).toMatchObject({ 'A-1.1': 'up-to-date', 'A-1.3': 'source-changed', 'A-2.2': 'source-changed' });
  expect(
    all.get('A-1.3')?.cells.map(({ row, column, before, after }) => [row, column, before?.value, after?.value]),
  ).toEqual([
    ['Waste', 'Total', 74500, 80000],
    ['Total', 'Total', 2100000, 2105500],
  ]);
});

test('an action that goes, one that comes', () => {
  const facts = rivemontFacts.map((fact) =>
    fact.kind === 'action' && fact.id === '4.1' ? { ...fact, id: '4.2', title: 'Former les élus' } : fact,
  );
  const cells = changes(first.workbook, facts).get('B-2.1')?.cells ?? [];
  expect(cells.map(({ before, after }) => [before?.value, after?.value])).toContainEqual([
    undefined,
    'Former les élus',
  ]);
  expect(cells.map(({ row, before, after }) => [row, before?.value, after])).toContainEqual([
    'action:4.1',
    'Former les agents',
    null,
  ]);
});

test('a cell changed by hand is to decide, before anything else; what was typed in a blank only stays', () => {
  const { spot } = cellOf(first.tables, 'A-1.3', 'waste/total');
  const blank = cellOf(first.tables, 'A-1.3', 'waste/scope3').spot;
  const all = changes(typed(first.workbook, { [spot]: 80000, [blank]: 'NO' }));
  expect(all.get('A-1.3')).toMatchObject({ state: 'edited-by-hand', kept: 1 });
  expect(all.get('A-1.3')?.edits).toMatchObject([
    { row: 'Waste', column: 'Total', theirs: { value: 80000 }, ours: { value: 74500 } },
  ]);
  expect(all.get('A-2.2')?.state).toBe('source-changed'); // its baseline follows the typed figure
});

test('rows that a person sorted are no change of content', () => {
  const place = Number(/\d+$/.exec(cellOf(first.tables, 'B-2.1', 'action:1.1/action').spot)?.[0]) - 1;
  const turned = sorted(first.workbook, 'CCC B-2.1', place, [place + 1, place]);
  expect(changes(turned).get('B-2.1')).toMatchObject({ state: 'up-to-date', cells: [], edits: [] });
});

test('a table that the settings leave out is said to be left out', () => {
  const [last] = changesOf(source, [], [{ table: 'A-2.1', name: 'CCC A-2.1' }]);
  expect(last).toMatchObject({ table: 'A-2.1', state: 'left-out' });
});
