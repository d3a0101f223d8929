import type { PlannedCell, SheetPlan } from '../../src/domain/plan';
import { inLanguage } from '../../src/report/inLanguage';

const pair = (of: string, value: string | null): readonly PlannedCell[] => [
  { value: of, key: 'a/description' },
  { value, key: 'a/description@en', translation: { of, state: value === null ? 'to-translate' : 'translated' } },
];
const plan: SheetPlan = {
  table: 'B-2.2',
  name: 'CCC B-2.2',
  visibility: 'visible',
  rows: [
    {
      key: 'heading',
      cells: [{ value: 'heading' }, { value: 'Description' }, { value: 'Description' }, { value: 'Cost' }],
    },
    { key: 'under', cells: [{ value: 'under' }, { value: null }, { value: '(English)' }, { value: null }] },
    { key: 'a', cells: [{ value: 'a' }, ...pair('Guichet unique', 'One-stop shop'), { value: 12 }] },
    { key: 'b', cells: [{ value: 'b' }, ...pair('Pistes', null), { value: 5 }] },
    { key: 'note-translation', cells: [{ value: 'note-translation' }, { value: 'Cases mauves' }] },
  ],
  columns: [
    { width: 12, isHidden: true },
    { width: 30 },
    { width: 30, translates: { col: 1, language: 'en' } },
    { width: 12 },
  ],
  merges: [],
  links: [],
  print: { orientation: 'landscape' },
  hasGridLines: false,
};
const seen = ({ rows, columns }: SheetPlan) =>
  rows.map(({ cells }) => cells.flatMap((cell, col) => (columns[col]?.isHidden === true ? [] : [cell?.value ?? null])));

test('in English each text is its translation, or itself where none is written', () => {
  expect(seen(inLanguage(plan, 'en'))).toEqual([
    ['Description', 'Cost'],
    ['One-stop shop', 12],
    ['Pistes', 5],
  ]);
});

test('in French the translations are left out', () => {
  expect(seen(inLanguage(plan, 'fr'))).toEqual([
    ['Description', 'Cost'],
    ['Guichet unique', 12],
    ['Pistes', 5],
  ]);
});

test('a table in one language is printed as it is', () => {
  const one = { ...plan, columns: plan.columns.map(({ width }) => ({ width })) };
  expect(inLanguage(one, 'en')).toBe(one);
});
