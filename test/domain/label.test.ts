import * as fc from 'fast-check';
import { plain } from '../../src/domain/label';

test.each([
  [' Élu·e  référent·e', 'elue referente'],
  ['Elu-e référent-e', 'elue referente'],
  ['Élu(e) référent(e)s', 'elue referentes'],
  ['Émissions\u00a0de\u202fGES', 'emissions de ges'],
  ['Émissions', 'emissions'],
  ['L’eau', "l'eau"],
  ['6b \nProduction', '6b production'],
  ['teq C02', 'teq co2'],
  ['CO₂', 'co2'],
  ['Mise en œuvre', 'mise en oeuvre'],
  ['Sous-sous axe', 'sous-sous axe'],
])('%j is compared as "%s"', (text, label) => {
  expect(plain(text)).toBe(label);
});

test('a label made plain is plain', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      expect(plain(plain(text).replace(/[·•.(-]/g, ' '))).toBe(
        plain(text)
          .replace(/[·•.(-]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    }),
  );
});
