import type { Fact } from '../../../src/domain/fact';
import type { Mapping } from '../../../src/domain/mapping';
import { handEditsOf } from '../../../src/pipeline/compile/changes';
import { dossierOf } from '../../support/facts';
import { renamed, sorted, sortedAsSeen, typed, withColumnAt, withRowAt } from '../../support/officer';
import { built, cellOf, contents } from '../../support/rebuild';
import { rivemont, rivemontFacts, workbookBehind } from './rivemont';

const first = built(rivemont(), workbookBehind(rivemontFacts));
const waste = cellOf(first.tables, 'A-1.3', 'waste/total');
const total = cellOf(first.tables, 'A-1.3', 'total/total');

const again = (workbook: typeof first.workbook, facts: readonly Fact[] = rivemontFacts, answers: Mapping = []) =>
  built(dossierOf(facts, rivemont().settings), workbook, answers);

test('a workbook that nobody touched has no cell changed by hand, and gives the same tables', () => {
  const second = again(first.workbook);
  expect(handEditsOf(second.tables)).toEqual([]);
  expect(contents(second.tables)).toEqual(contents(first.tables));
});

test('a number typed where we wrote a formula stays, is told with ours, and the total follows it', () => {
  const { tables } = again(typed(first.workbook, { [waste.spot]: 80000 }));
  expect(cellOf(tables, 'A-1.3', 'waste/total')).toMatchObject({ value: 80000 });
  expect(cellOf(tables, 'A-1.3', 'waste/total').formula).toBeUndefined();
  expect(handEditsOf(tables)).toMatchObject([
    {
      table: 'A-1.3',
      key: 'waste/total',
      row: 'Waste',
      column: 'Total',
      theirs: { value: 80000 },
      ours: { value: 74500, formula: 'IF(ISNUMBER(GES!B7),GES!B7*1000,"NE")' },
    },
  ]);
  expect(cellOf(tables, 'A-1.3', 'total/total')).toMatchObject({ formula: total.formula, value: 2105500 });
});

test('it stays run after run, and the lineage says that it was typed', () => {
  const second = again(typed(first.workbook, { [waste.spot]: 80000 }));
  const third = again(second.workbook);
  expect(contents(third.tables)).toEqual(contents(second.tables));
  expect(handEditsOf(third.tables)).toHaveLength(1);
  expect(cellOf(third.tables, 'A-1.3', 'waste/total').lineage).toEqual({
    from: [],
    texts: [],
    steps: ['saisi à la main dans ce tableau, gardé'],
  });
});

test('it is given back by an answer on the cell, or by emptying the cell', () => {
  const { workbook } = again(typed(first.workbook, { [waste.spot]: 80000 }));
  const [sheet = '', address = ''] = waste.spot.split('!');
  const answer = { at: { sheet, address }, label: '', confidence: 1, reason: '', decidedBy: 'person' } as const;
  const answers: Mapping = [{ ...answer, recognition: 'table:A-1.3', meaning: 'cell:computed' }];
  expect(contents(again(workbook, rivemontFacts, answers).tables)).toEqual(contents(first.tables));
  expect(contents(again(typed(workbook, { [waste.spot]: null })).tables)).toEqual(contents(first.tables));
});

test('a text that we wrote and a person rewrote stays, when the source’s text changes too', () => {
  const text = cellOf(first.tables, 'B-2.2', 'action:1.1/description');
  const changed = rivemontFacts.map((fact) =>
    fact.kind === 'action' && fact.id === '1.1' ? { ...fact, description: 'Guichet unique, aides et audits.' } : fact,
  );
  const untouched = again(first.workbook, changed);
  expect(cellOf(untouched.tables, 'B-2.2', 'action:1.1/description').value).toBe('Guichet unique, aides et audits.');
  expect(handEditsOf(untouched.tables)).toEqual([]);
  const { tables } = again(typed(first.workbook, { [text.spot]: 'Un guichet.' }), changed);
  expect(handEditsOf(tables)).toMatchObject([
    { theirs: { value: 'Un guichet.' }, ours: { value: 'Guichet unique, aides et audits.' } },
  ]);
});

const withoutWaste = rivemontFacts.filter(
  ({ source: { sheet, address } }) => sheet !== 'GES' || !/^[BC]7$/.test(address),
);

test.each(['NO', 'NE', 'IE', 'C', 120000])(
  '%s typed in a cell that we leave blank stays, and is no change of ours',
  (value) => {
    const facts = withoutWaste;
    const open = again(workbookBehind(facts), facts);
    const { spot } = cellOf(open.tables, 'A-1.3', 'waste/total');
    const { tables, workbook } = again(typed(open.workbook, { [spot]: value }), facts);
    expect(cellOf(tables, 'A-1.3', 'waste/total').value).toBe(value);
    expect(cellOf(again(workbook, facts).tables, 'A-1.3', 'waste/total').value).toBe(value);
    expect(handEditsOf(tables)).toEqual([]);
  },
);

test.each(['NO', 'NE', 'IE', 'C'])(
  '%s typed on the line of sinks, where the sources are in question, stays',
  (value) => {
    const sinks = {
      ...rivemontFacts[0]!,
      indicator: 'sequestration-total',
      sector: 'sequestration',
      use: 'asked',
    } as Fact;
    const facts = [...rivemontFacts, sinks];
    const open = again(workbookBehind(facts), facts);
    const { spot, value: blank } = cellOf(open.tables, 'A-1.3', 'afolu-sinks/total');
    expect(blank).toBeNull();
    const { tables } = again(typed(open.workbook, { [spot]: value }), facts);
    expect(cellOf(tables, 'A-1.3', 'afolu-sinks/total').value).toBe(value);
  },
);

test('what was typed in a blank stays when the sources come to have a figure, which is told', () => {
  const facts = withoutWaste;
  const open = again(workbookBehind(facts), facts);
  const { spot } = cellOf(open.tables, 'A-1.3', 'waste/total');
  const { tables } = again(typed(open.workbook, { [spot]: 'NE' }));
  expect(handEditsOf(tables)).toMatchObject([{ theirs: { value: 'NE' }, ours: { value: 74500 } }]);
});

test('another formula in the place of ours stays; the same one said otherwise is ours', () => {
  const { formula = '' } = waste;
  const other = again(typed(first.workbook, { [waste.spot]: { value: 75000, formula: 'GES!B7*1000+500' } }));
  expect(cellOf(other.tables, 'A-1.3', 'waste/total')).toMatchObject({ formula: 'GES!B7*1000+500', value: 75000 });
  expect(handEditsOf(other.tables)).toHaveLength(1);
  const elsewhere = again(
    typed(first.workbook, { [waste.spot]: { value: 68900, formula: formula.replaceAll('B7', 'B6') } }),
  );
  expect(handEditsOf(elsewhere.tables)).toHaveLength(1);
  const respelt = formula
    .toLowerCase()
    .replaceAll('ges!b7', "'GES'!$B$7")
    .replaceAll(',', ', ')
    .replace('"ne"', '"NE"');
  expect(
    handEditsOf(again(typed(first.workbook, { [waste.spot]: { value: 74500, formula: respelt } })).tables),
  ).toEqual([]);
});

/** The facts as a second reading finds them: in another sheet or column. */
const moved = (facts: readonly Fact[], to: (source: Fact['source']) => Fact['source']): readonly Fact[] =>
  facts.map((fact) => ({ ...fact, source: to(fact.source) }));

test('a source sheet renamed, a column put in it: our formulas are still ours, typed cells still theirs', () => {
  const renamedBook = renamed(typed(first.workbook, { [waste.spot]: 80000 }), 'GES', 'Bilan 2024');
  const inBilan = moved(rivemontFacts, (source) =>
    source.sheet === 'GES' ? { ...source, sheet: 'Bilan 2024' } : source,
  );
  const afterRename = again(renamedBook, inBilan);
  expect(handEditsOf(afterRename.tables).map(({ key }) => key)).toEqual(['waste/total']);

  const widened = withColumnAt(first.workbook, 'GES', 1);
  const shifted = moved(rivemontFacts, (source) =>
    source.sheet === 'GES'
      ? { ...source, address: `${String.fromCharCode(source.address.charCodeAt(0) + 1)}${source.address.slice(1)}` }
      : source,
  );
  expect(handEditsOf(again(widened, shifted).tables)).toEqual([]);
});

test('a column put in a source while the plan changes too: nothing is said to be changed by hand', () => {
  const widened = withColumnAt(first.workbook, 'GES', 1);
  const otherYear = rivemontFacts.filter(({ source }) => source.sheet !== 'GES' || !source.address.startsWith('B'));
  const shifted = moved(otherYear, (source) =>
    source.sheet === 'GES'
      ? { ...source, address: `${String.fromCharCode(source.address.charCodeAt(0) + 1)}${source.address.slice(1)}` }
      : source,
  );
  expect(handEditsOf(again(widened, shifted).tables)).toEqual([]);
});

test('rows put in a table of ours, and columns before it: nothing is lost, nothing is said to be changed', () => {
  const { workbook } = again(typed(first.workbook, { [waste.spot]: 80000 }));
  const taller = withRowAt(withRowAt(workbook, 'CCC A-1.3', 9), 'CCC A-1.3', 2);
  expect(handEditsOf(again(taller).tables).map(({ key }) => key)).toEqual(['waste/total']);
  expect(handEditsOf(again(withColumnAt(workbook, 'CCC A-1.3', 4)).tables).map(({ key }) => key)).toEqual([
    'waste/total',
  ]);
  expect(handEditsOf(again(withColumnAt(workbook, 'CCC A-1.3', 0)).tables).map(({ key }) => key)).toEqual([
    'waste/total',
  ]);
});

/** The row of the first action of a table, from 0. */
const firstAction = (table: string): number =>
  first.tables.find((plan) => plan.table === table)?.rows.findIndex(({ key = '' }) => key.startsWith('action:')) ?? 0;

test('rows of actions sorted: what people wrote follows its action, and formulas that the sort moved are ours', () => {
  const outcome = cellOf(first.tables, 'B-2.2', 'action:2.1/description');
  const narrated = typed(first.workbook, { [outcome.spot]: 'Trois lignes, trente stations.' });
  const place = firstAction('B-2.2');
  const order = [4, 2, 0, 3, 1].map((i) => place + i);
  const { tables } = again(sorted(narrated, 'CCC B-2.2', place, order));
  expect(cellOf(tables, 'B-2.2', 'action:2.1/description').value).toBe('Trois lignes, trente stations.');
  expect(handEditsOf(tables)).toEqual([]);
});

test('a heading that a person rewrote stays, and its column is still found', () => {
  const row = first.tables.find(({ table }) => table === 'A-1.3')?.rows.findIndex(({ key }) => key === 'heading') ?? 0;
  const [, letters = ''] = /!([A-Z]+)/.exec(waste.spot) ?? [];
  const spot = `CCC A-1.3!${letters}${row + 1}`;
  const { tables, workbook } = again(typed(first.workbook, { [spot]: 'Total (t)', [waste.spot]: 80000 }));
  expect(handEditsOf(tables).map(({ key, theirs }) => [key, theirs.value])).toEqual([
    [expect.stringMatching('heading'), 'Total (t)'],
    ['waste/total', 80000],
  ]);
  expect(contents(again(workbook).tables)).toEqual(contents(tables));
});

test('values only, then formulas again: our own values are not taken for typed ones', () => {
  const flat = built(rivemont({ isValuesOnly: true }), first.workbook);
  expect(handEditsOf(flat.tables)).toEqual([]);
  expect(contents(again(flat.workbook).tables)).toEqual(contents(first.tables));
});

test('a lineage sheet that is gone, while the plan changes: our formulas are still ours', () => {
  const { sheets } = first.workbook;
  const without = { ...first.workbook, sheets: sheets.filter(({ ours }) => ours !== 'lineage') };
  const later = rivemontFacts.filter(({ source }) => source.sheet !== 'GES' || !source.address.startsWith('B'));
  expect(handEditsOf(again(without, later).tables)).toEqual([]);
});

test('a source column that was deleted leaves #REF! in our formulas: nobody typed that', () => {
  const broken = { value: { error: '#REF!' }, formula: 'IF(ISNUMBER(#REF!),#REF!*1000,"NE")' };
  const { tables } = again(typed(first.workbook, { [waste.spot]: broken }));
  expect(handEditsOf(tables)).toEqual([]);
});

test('rows sorted without their hidden columns: what people wrote still follows its action', () => {
  const outcome = cellOf(first.tables, 'B-2.2', 'action:2.1/description');
  const narrated = typed(first.workbook, { [outcome.spot]: 'Trois lignes, trente stations.' });
  const place = firstAction('B-2.1');
  const order = [4, 2, 0, 3, 1].map((i) => place + i);
  const turned = sortedAsSeen(narrated, 'CCC B-2.1', place, order);
  const { tables } = again(turned);
  expect(handEditsOf(tables)).toEqual([]);
  expect(contents(tables).find(({ table }) => table === 'B-2.1')).toEqual(
    contents(first.tables).find(({ table }) => table === 'B-2.1'),
  );
});

test('a row that a person adds is kept under the table, with a column of their own, run after run', () => {
  const waste = Number(/\d+$/.exec(cellOf(first.tables, 'A-1.3', 'waste/total').spot)?.[0]);
  const heading =
    first.tables.find(({ table }) => table === 'A-1.3')?.rows.findIndex(({ key }) => key === 'heading') ?? 0;
  const taller = typed(withRowAt(first.workbook, 'CCC A-1.3', waste), {
    [`CCC A-1.3!B${waste + 1}`]: 'Port de plaisance',
    [`CCC A-1.3!G${waste + 1}`]: 1200,
    [`CCC A-1.3!J${heading + 1}`]: 'Vu avec',
    [`CCC A-1.3!J${waste}`]: 'service déchets',
  });
  const second = again(taller);
  const plan = second.tables.find(({ table }) => table === 'A-1.3');
  const row = plan?.rows.find(({ key }) => key === 'aside:+1')?.cells.map((cell) => cell?.value ?? null);
  expect(row).toEqual(['aside:+1', 'Port de plaisance', null, null, null, null, 1200, null, null]);
  expect(plan?.rows.find(({ key }) => key === 'waste')?.cells.at(-1)?.value).toBe('service déchets');
  expect(plan?.rows.find(({ key }) => key === 'heading')?.cells.at(-1)?.value).toBe('Vu avec');
  const third = again(second.workbook);
  expect(contents(third.tables)).toEqual(contents(second.tables));
  expect(handEditsOf(third.tables)).toEqual([]);
});

test('what a person wrote on an action that the sources drop is kept aside, and comes back with the action', () => {
  const spot = cellOf(first.tables, 'B-2.2', 'action:4.1/description').spot.replace(/[A-Z]+(?=\d+$)/, 'F');
  const narrated = typed(first.workbook, { [spot]: 'Cent agents par an.' });
  const dropped = rivemontFacts.filter((fact) => fact.kind !== 'action' || fact.id !== '4.1');
  const without = again(narrated, dropped);
  const plan = without.tables.find(({ table }) => table === 'B-2.2');
  const row = plan?.rows.find(({ key }) => key === 'aside:action:4.1');
  expect(row?.cells.map((cell) => cell?.value)).toEqual(
    expect.arrayContaining(['Former les agents', 'Cent agents par an.']),
  );
  expect(contents(again(without.workbook, dropped).tables)).toEqual(contents(without.tables));
  const back = again(without.workbook);
  expect(contents(back.tables)).toEqual(contents(again(narrated).tables));
});

test('a formula that a person typed follows the cells of ours that it names', () => {
  const { spot } = cellOf(first.tables, 'A-1.3', 'waste/scope3');
  const agriculture = cellOf(first.tables, 'A-1.3', 'afolu-sources/total').spot.split('!')[1] ?? '';
  const added = typed(first.workbook, { [spot]: { value: 6890, formula: `${agriculture}/10` } });
  const taller = withRowAt(added, 'CCC A-1.3', 2); // and everything comes back in its place at the next run
  expect(cellOf(again(taller).tables, 'A-1.3', 'waste/scope3').formula).toBe(`${agriculture}/10`);
});
