import { renderToStaticMarkup } from 'react-dom/server';
import { PaneView } from '../../src/ui/PaneView';

const summary = {
  counts: { used: 148, asked: 12, excluded: 3 },
  tables: ['GES · B7:Q20 · Inventaire du PCAET'],
  kept: ['Annuaire · aucun tableau'],
  findings: [
    { ruleId: 'total-not-sum', severity: 'blocking' as const, title: 'Un total ne tombe pas juste', count: 2 },
  ],
};
const drawn = (given: typeof summary | null, status = '') =>
  renderToStaticMarkup(<PaneView language="fr" status={status} summary={given} onChoose={() => undefined} />);

test('before any file, the pane says what it does and that nothing leaves the page', () => {
  expect(drawn(null)).toMatch(/sans ressaisie.*Aucune donnée ne quitte cette page/);
});

test('after a file, tables, what is kept, and findings by cause are shown', () => {
  const page = drawn(summary);
  for (const words of ['Données reprises 148', 'Inventaire du PCAET', 'Annuaire', 'Un total ne tombe pas juste : 2']) {
    expect(page).toContain(words);
  }
});

test('a refusal is said where a screen reader announces it', () => {
  expect(drawn(null, 'plan.xls : format non pris en charge.')).toMatch(/<output>plan\.xls/);
});
