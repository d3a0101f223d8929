import { actionPriorityIn, actionStatusIn, isYes } from '../../../src/pipeline/reading/status';

test.each([
  ['À venir', 'planned'],
  ['En cours', 'ongoing'],
  ['EN COURS ', 'ongoing'],
  ['Realise', 'done'],
  ['Terminée', 'done'],
  ['En pause', 'paused'],
  ['Abandonné ', 'abandoned'],
  ['Bloqué ', 'blocked'],
  ['En retard', 'late'],
  ['A discuter', 'to-discuss'],
])('the status "%s" is %s', (text, status) => {
  expect(actionStatusIn(text)).toMatchObject({ value: status });
  expect(actionStatusIn(text)?.match.confidence).toBeGreaterThanOrEqual(0.9);
});

test.each([
  ['Abandonné faute de crédits', 'abandoned'],
  ['Annulée en 2023', 'abandoned'],
  ['Reporté à 2031', 'paused'],
  ['En cours - 50 %', 'ongoing'],
])('"%s" is %s: what follows a status does not change it', (text, status) => {
  expect(actionStatusIn(text)).toMatchObject({ value: status, match: { confidence: 0.95 } });
});

test.each(['Abandonné puis relancé', 'Non abandonné', 'Réalisé à 80 %', 'Abandonnerie'])('"%s" is not sure', (text) => {
  expect(actionStatusIn(text)?.match.confidence ?? 0).toBeLessThan(0.9);
});

test('"Haut" and "eleve" are one priority', () => {
  expect(['Élevé', 'eleve', 'Haut', 'P1'].map((text) => actionPriorityIn(text)?.value)).toEqual(Array(4).fill('high'));
});

test('yes and no, as booleans and as words', () => {
  expect([true, 'VRAI', 'oui', 'x', 1].map(isYes)).toEqual(Array(5).fill(true));
  expect([false, 'FAUX', 'non', 0].map(isYes)).toEqual(Array(4).fill(false));
  expect(isYes('peut-être')).toBeNull();
});
