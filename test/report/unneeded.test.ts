import { checkText } from '../../src/report/findings';
import { findingsPage } from '../../src/report/findingsPage';

const unneeded = [{ ruleId: 'scale-jump', text: 'Unité vérifiée.\nPar deux personnes.' }];
const answered = { findings: [], justified: new Map(), unneeded };

test('the text of the findings names the justifications that are no longer needed, each on one line', () => {
  expect(checkText(answered, 'en')).toBe(
    [
      'No finding.',
      'JUSTIFICATIONS NO LONGER NEEDED, their finding is gone: 1',
      '  A unit a thousand times too large or too small?: Unité vérifiée. Par deux personnes.',
      '',
      '',
    ].join('\n'),
  );
});

test('so does the page to read and print', () => {
  const page = findingsPage({ ...answered, unneeded: [{ ruleId: 'gone-rule', text: '<b>vu</b>' }] }, 'a.xlsx', 'fr');
  expect(page).toContain('JUSTIFICATIONS PLUS NÉCESSAIRES, leur constat a disparu');
  expect(page).toContain('<td>gone-rule</td><td>&lt;b&gt;vu&lt;/b&gt;</td>');
});
