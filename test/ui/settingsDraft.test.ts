import { defaultSettings } from '../../src/domain/settings';
import { changesIn, draftOf, problemsIn } from '../../src/ui/settings/settingsDraft';

const draft = draftOf(defaultSettings, null);

test.each([
  ['200 000 008', {}],
  ['', {}],
  ['200000009', { siren: { count: 9 } }],
  ['2000', { siren: { count: 4 } }],
])('the SIREN “%s” is said to be wrong before it empties a table', (siren, problems) => {
  expect(problemsIn({ ...draft, siren })).toEqual(problems);
});

test('the year of the budget is typed, or left to the workbooks', () => {
  const said = { ...defaultSettings, budgetYear: 2026 };
  expect(draft.budgetYear).toBe('');
  expect(changesIn({ ...draft, budgetYear: ' 2026 ' }, defaultSettings, null)).toEqual({ budgetYear: 2026 });
  expect(changesIn({ ...draftOf(said, null), budgetYear: '' }, said, null)).toEqual({ budgetYear: null });
  expect(problemsIn({ ...draft, budgetYear: '' })).toEqual({});
  expect(problemsIn({ ...draft, budgetYear: '26' })).toEqual({ budgetYear: {} });
});

test('whether targets are computed is a setting, off until it is asked for, and taken back', () => {
  const asked = { ...defaultSettings, interpolate: true };
  expect(draft.interpolate).toBe(false);
  expect(changesIn({ ...draft, interpolate: true }, defaultSettings, null)).toEqual({ interpolate: true });
  expect(changesIn({ ...draftOf(asked, null), interpolate: false }, asked, null)).toEqual({ interpolate: null });
});
