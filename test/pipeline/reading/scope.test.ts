import { scopeIn } from '../../../src/pipeline/reading/scope';

test.each([
  ['Scope 1', '1'],
  ['Émissions du scope n°2', '2'],
  ['Scope III (tCO2e)', '3'],
  ['Scopes 1 et 2', 'some'],
  ['Scope 1+2', 'some'],
  ['Scope 1 + Scope 2', 'some'],
  ['Scopes 1, 2 et 3', 'all'],
  ['Scopes 1 à 3', 'all'],
  ['Total hors scope 3', 'some'],
  ['Émissions directes', 'some'],
  ['Indirect emissions', 'some'],
  ['Émissions directes et indirectes', null],
  ['Total', null],
  ['Microscope 1', null],
  ['2018', null],
])('« %s » names scope %s', (text, seen) => {
  expect(scopeIn(text)).toBe(seen);
});
