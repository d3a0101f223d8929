import { defaultSettings } from '../../src/domain/settings';
import { draftOf, problemsIn } from '../../src/ui/settings/settingsDraft';

const draft = draftOf(defaultSettings, null);

test.each([
  ['200 000 008', {}],
  ['', {}],
  ['200000009', { siren: { count: 9 } }],
  ['2000', { siren: { count: 4 } }],
])('the SIREN “%s” is said to be wrong before it empties a table', (siren, problems) => {
  expect(problemsIn({ ...draft, siren })).toEqual(problems);
});
