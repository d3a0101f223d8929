import { inspectText } from '../../src/report/inspectText';
import { understood } from '../support/drawFacts';
import { grids } from '../support/grid';

test('blank sheets are one line, however many', () => {
  const blank = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`Feuille ${i + 1}`, '']));
  const said = inspectText(understood(grids({ ...blank, Notes: 'Le plan vélo avance.' })), 'fr').split('\n');
  expect(said).toContain('  Feuille 1, Feuille 2, Feuille 3, Feuille 4 et 296 autres · feuille vide');
  expect(said.filter((line) => line.includes('Feuille '))).toHaveLength(1);
  expect(said).toContain('  Notes · texte libre, aucun tableau');
});
