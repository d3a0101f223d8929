import type { Fact } from '../../../src/domain/fact';
import { handEditsOf } from '../../../src/pipeline/compile/changes';
import { textPairs, toTranslateIn } from '../../../src/pipeline/compile/translations';
import { compileTables } from '../../../src/pipeline/compile/compileTables';
import { dossierOf } from '../../support/facts';
import { sortedAsSeen, typed } from '../../support/officer';
import { built, cellOf, contents } from '../../support/rebuild';
import { rivemont, rivemontFacts, workbookBehind } from './rivemont';

const settings = { ...rivemont().settings, languages: ['fr', 'en'] as const };
const again = (workbook: typeof first.workbook, facts: readonly Fact[] = rivemontFacts) =>
  built(dossierOf(facts, settings), workbook);
const first = built(dossierOf(rivemontFacts, settings), workbookBehind(rivemontFacts));
const spot = (key: string, table = 'B-2.2') => cellOf(first.tables, table, key).spot;
const FR = 'action:1.1/description';
const EN = 'action:1.1/description@en';
const changed = (description: string): readonly Fact[] =>
  rivemontFacts.map((fact) => (fact.kind === 'action' && fact.id === '1.1' ? { ...fact, description } : fact));

test('one language writes no column of translation', () => {
  const tables = compileTables(rivemont(), workbookBehind(rivemontFacts));
  expect(textPairs(tables)).toEqual([]);
  expect(tables.flatMap(({ columns }) => columns.filter(({ translates }) => translates !== undefined))).toEqual([]);
});

test('each text has its translation beside it, under the same heading, and figures have none', () => {
  const plan = first.tables.find(({ table }) => table === 'B-2.1');
  const row = (key: string) => plan?.rows.find((one) => one.key === key)?.cells.map((cell) => cell?.value ?? null);
  const headings = ['Fields of action', 'List of actions', 'List of actions', 'Descriptions', 'Descriptions'];
  expect(row('heading')).toEqual(['heading', ...headings]);
  expect(row('under')).toEqual(['under', null, null, '(English)', null, '(English)']);
  expect(textPairs(first.tables).filter(({ key }) => key.includes('reduction'))).toEqual([]);
});

test('a text waits to be translated until a person writes it, and it is kept by key', () => {
  const before = toTranslateIn(first.tables).toTranslate;
  expect(cellOf(first.tables, 'B-2.2', EN)).toMatchObject({ value: null, translation: { state: 'to-translate' } });
  const second = again(typed(first.workbook, { [spot(EN)]: 'One-stop shop.' }));
  expect(cellOf(second.tables, 'B-2.2', EN)).toMatchObject({
    value: 'One-stop shop.',
    translation: { state: 'translated' },
  });
  expect(toTranslateIn(second.tables).toTranslate).toBeLessThan(before);
  expect(handEditsOf(second.tables)).toEqual([]);
  const third = again(second.workbook);
  expect(contents(third.tables)).toEqual(contents(second.tables));
});

test('the same text is translated once', () => {
  const { tables, workbook } = again(typed(first.workbook, { [spot('action:1.1/name@en')]: 'Home renovation' }));
  for (const [table, key] of [
    ['B-2.1', 'action:1.1/action@en'],
    ['IP-6', 'action:1.1/action@en'],
  ] as const) {
    expect(cellOf(tables, table, key)).toMatchObject({
      value: 'Home renovation',
      translation: { state: 'translated', isRepeated: true },
    });
  }
  const other = again(typed(workbook, { [spot('action:1.1/name@en')]: 'Renovation of homes' }));
  expect(cellOf(other.tables, 'B-2.1', 'action:1.1/action@en').value).toBe('Renovation of homes');
});

test('a text translated in two ways is asked for where it is not translated', () => {
  const { tables } = again(
    typed(first.workbook, {
      [spot('action:1.1/name@en')]: 'Home renovation',
      [spot('action:1.1/action@en', 'B-2.1')]: 'Renovation of homes',
    }),
  );
  expect(cellOf(tables, 'IP-6', 'action:1.1/action@en')).toMatchObject({
    value: null,
    translation: { state: 'to-translate' },
  });
});

test('a text that changes after its translation marks it to review, until the translation changes too', () => {
  const written = again(typed(first.workbook, { [spot(EN)]: 'One-stop shop.' }));
  const moved = again(written.workbook, changed('Guichet unique et audits.'));
  expect(cellOf(moved.tables, 'B-2.2', EN)).toMatchObject({
    value: 'One-stop shop.',
    translation: { state: 'to-review', of: 'Guichet unique et audits.' },
  });
  expect(toTranslateIn(moved.tables).toReview).toBe(1);
  const still = again(moved.workbook, changed('Guichet unique et audits.'));
  expect(cellOf(still.tables, 'B-2.2', EN).translation?.state).toBe('to-review');
  const reviewed = again(
    typed(moved.workbook, { [cellOf(moved.tables, 'B-2.2', EN).spot]: 'One-stop shop and audits.' }),
    changed('Guichet unique et audits.'),
  );
  expect(cellOf(reviewed.tables, 'B-2.2', EN).translation?.state).toBe('translated');
});

test('a translation written against the text of the last run is to review when the text changes in the same run', () => {
  const { tables } = again(typed(first.workbook, { [spot(EN)]: 'One-stop shop.' }), changed('Guichet et audits.'));
  expect(cellOf(tables, 'B-2.2', EN).translation?.state).toBe('to-review');
});

test('a text rewritten by hand in its cell marks its translation to review', () => {
  const written = again(typed(first.workbook, { [spot(EN)]: 'One-stop shop.' }));
  const { tables } = again(typed(written.workbook, { [spot(FR)]: 'Un guichet, sans rendez-vous.' }));
  expect(cellOf(tables, 'B-2.2', EN)).toMatchObject({
    value: 'One-stop shop.',
    translation: { state: 'to-review', of: 'Un guichet, sans rendez-vous.' },
  });
});

test('a line that a person fills is a text, what the template prints is not', () => {
  const barrier = spot('free:1/barrier', 'IP-5');
  const { tables } = again(typed(first.workbook, { [barrier]: 'Taux d’endettement' }));
  expect(textPairs(tables).filter(({ table }) => table === 'IP-5')).toMatchObject([
    { key: 'IP-5:free:1/barrier', source: 'Taux d’endettement', translation: '', state: 'to-translate' },
  ]);
  expect(textPairs(first.tables).filter(({ source }) => source.startsWith('Total'))).toEqual([]);
});

test('indicators of the catalogue come with their name in both languages', () => {
  const names = textPairs(first.tables).filter(({ key }) => /^B-3\.1:.*\/name$/.test(key));
  expect(names.length).toBeGreaterThan(0);
  expect(names.every(({ state, translation }) => state === 'translated' && translation !== '')).toBe(true);
});

const dated = (end: string): readonly Fact[] =>
  rivemontFacts.map((fact) =>
    fact.kind === 'action' && fact.id === '1.1'
      ? { ...fact, start: '2024', end, cells: { ...fact.cells, end: 'F2' } }
      : fact,
  );

test('a status and its dates are said in both languages, unless the dates are the officer’s words', () => {
  const key = 'action:1.1/comments@en';
  const years = compileTables(dossierOf(dated('2026'), settings), workbookBehind(rivemontFacts));
  expect(cellOf(years, 'B-2.2', key)).toMatchObject({
    value: expect.stringContaining('2024 – 2026'),
    translation: { state: 'translated', isRepeated: true },
  });
  const words = compileTables(dossierOf(dated('après 2030'), settings), workbookBehind(rivemontFacts));
  expect(cellOf(words, 'B-2.2', key)).toMatchObject({ value: null, translation: { state: 'to-translate' } });
});

test('translations follow their lines when these are sorted', () => {
  const written = again(typed(first.workbook, { [spot(EN)]: 'One-stop shop.' }));
  const plan = written.tables.find(({ table }) => table === 'B-2.2');
  const top = plan?.frozen?.rows ?? 0;
  const { tables } = again(sortedAsSeen(written.workbook, plan?.name ?? '', top, [1, 0]));
  expect(cellOf(tables, 'B-2.2', EN)).toMatchObject({ value: 'One-stop shop.', translation: { state: 'translated' } });
});

test('a contract that goes back to one language keeps what was translated, beside the table', () => {
  const written = again(typed(first.workbook, { [spot(EN)]: 'One-stop shop.' }));
  const { tables } = built(rivemont(), written.workbook);
  const texts = tables.find(({ table }) => table === 'B-2.2')?.rows.flatMap(({ cells }) => cells.map((c) => c?.value));
  expect(texts).toContain('One-stop shop.');
});
