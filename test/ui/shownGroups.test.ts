import type { CheckView, FindingGroup } from '../../src/app/view/checkView';
import { noFilter } from '../../src/ui/model/paneState';
import { shownGroups } from '../../src/ui/check/shownGroups';

const group = (title: string, severity: FindingGroup['severity'], sheet: string | null): FindingGroup => ({
  key: title,
  ruleId: 'a-rule',
  reference: null,
  severity,
  title,
  why: '',
  source: '',
  sheet,
  count: 1,
  findings: [],
  next: '',
  fixable: 0,
  state: 'open',
});
const check: CheckView = {
  counts: { blocking: 1, warning: 1, information: 0 },
  groups: [group('Un total ne tombe pas juste', 'blocking', 'GES'), group('Deux unités', 'warning', 'Énergie')],
  settled: [],
  unneeded: [],
  toJustify: 0,
  labelsAsked: 0,
  checksMade: 2,
};
const titles = (filter: Partial<typeof noFilter>) =>
  shownGroups(check, { ...noFilter, ...filter }).map(({ title }) => title);

test('findings are filtered by severity, by sheet, and by words without accents', () => {
  expect(titles({}).length).toBe(2);
  expect(titles({ severity: 'warning' })).toEqual(['Deux unités']);
  expect(titles({ sheet: 'GES' })).toEqual(['Un total ne tombe pas juste']);
  expect(titles({ text: ' unites ' })).toEqual(['Deux unités']);
  expect(titles({ text: 'energie' })).toEqual(['Deux unités']);
  expect(titles({ text: 'énergie', severity: 'blocking' })).toEqual([]);
});
