import * as fc from 'fast-check';
import { findsPeople } from '../../../src/pipeline/pack/knownPeople';
import { withholding } from '../../../src/pipeline/pack/withholding';

const territory = new Set(['rivemont']);
const looking = (...people: readonly string[]) => ({ people: findsPeople(people), territory });
const clean = (text: string, isPilot = false, ...people: readonly string[]) =>
  withholding(looking(...people), 'fr').withhold(text, isPilot ? 'pilot' : 'text');

test.each([
  ['Suivi par Mme Vauquelin', 'Suivi par [nom non transmis]'],
  ['Voir avec M. Le Goff, puis avec l’ADEME', 'Voir avec [nom non transmis], puis avec l’ADEME'],
  ['Piloté par Jean-Pierre Dupont depuis 2021', 'Piloté par [nom non transmis] depuis 2021'],
  ['DUPONT Sophie, 04 76 00 00 00', '[nom non transmis], [numéro non transmis]'],
  ['Hélène de la Tour relit', '[nom non transmis] relit'],
  ['écrire à jean.dupont@rivemont.fr', 'écrire à [adresse non transmise]'],
  ['appeler le +33 6 12 34 56 78', 'appeler le [numéro non transmis]'],
])('personal data is taken out of any text: %s', (text, expected) => {
  expect(clean(text)).toBe(expected);
});

test.each([
  'Groupe scolaire Simone Veil : rénovation',
  'Tramway T3, place Jean Jaurès',
  'Rénovation du gymnase Marie-José Pérec',
  'Mobilités douces, rue Victor Hugo',
  'Caisse des Dépôts et Consignations',
  'Énergie marine et bois énergie',
  'Rivemont Métropole',
  'Plan Climat Air Énergie Territorial',
  'Lot 2 : 1 044 000 000 kWh en 2019',
  'SIREN 200000008, SIRET 20000000800012',
  'a-26bebc06@0.25',
  'Florence Nord et Clermont Sud',
])('what names no person goes out as it is: %s', (text) => {
  expect(clean(text)).toBe(text);
});

test.each([
  ['Apolyne Vauquelin', '[nom non transmis]'],
  ['Direction de l’énergie – Apolyne Vauquelin', 'Direction de l’énergie – [nom non transmis]'],
  ['Apolyne VAUQUELIN (DTE) ; Karim Benali', '[nom non transmis] (DTE) ; [nom non transmis]'],
  ['Sophie', '[nom non transmis]'],
])('in a column of pilots two capitalised words are a person: %s', (text, expected) => {
  expect(clean(text, true)).toBe(expected);
});

test.each([
  'Direction de la transition écologique',
  'Service Habitat',
  'Pôle Mobilités',
  'DTE',
  'ADEME',
  'SNCF RESEAU',
  'Angers Mobilités',
  'Rivemont Métropole',
  'Ville de Rivemont, service de l’eau',
  'Mission Plan Climat',
  'À définir',
  'Quai des Tanneries',
])('and a department is none: %s', (text) => {
  expect(clean(text, true)).toBe(text);
});

const told = (text: string) => clean(text, false, 'Apolyne Vauquelin-Trestan');

test('who is known by name is found however written, and no further', () => {
  expect(told('vu avec apolyne vauquelin trestan')).toBe('vu avec [nom non transmis]');
  expect(told('PPI_Apolyne_Vauquelin-Trestan.xlsx')).toBe('PPI_[nom non transmis].xlsx');
  expect(told('Vauquelin-Trestan, Apolyne')).toBe('[nom non transmis]');
  expect(told('Vauquelin-Trestan Apolyne')).toBe('[nom non transmis]');
  expect(told('A. Vauquelin-Trestan')).toBe('[nom non transmis]');
  expect(told('rue Vauquelin')).toBe('rue Vauquelin');
});

test('a surname in capitals is found alone, whichever comes first', () => {
  expect(clean('relu par VAUQUELIN-TRESTAN', false, 'Apolyne Vauquelin-Trestan')).toBe('relu par [nom non transmis]');
  expect(clean('relu par VAUQUELIN', false, 'VAUQUELIN Apolyne')).toBe('relu par [nom non transmis]');
  expect(clean('relu par APOLYNE', false, 'VAUQUELIN Apolyne')).toBe('relu par APOLYNE');
});

test('thousands of known people cost little: a text is searched for names that begin with its words', () => {
  const people = Array.from({ length: 3000 }, (_, i) => `Prenom${i} Nomdefamille${i}`);
  const text = `${'Rénover les copropriétés des années 1950 à 1975. '.repeat(40)} Nomdefamille17 Prenom17`;
  const { withhold } = withholding(looking(...people), 'fr');
  const texts = Array.from({ length: 500 }, (_, i) => `${i} ${text}`);
  expect(texts.every((one) => withhold(one).endsWith('[nom non transmis]'))).toBe(true);
});

test('what was taken out is counted, each once', () => {
  const { withhold, withheld } = withholding(looking(), 'en');
  withhold('Mme Vauquelin');
  withhold('Ask Mme Vauquelin');
  expect(withheld()).toEqual([{ kind: 'name', text: 'Mme Vauquelin', times: 2 }]);
});

test('a text keeps all that is not personal, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.boolean(), (text, isPilot) => {
      const once = clean(text, isPilot, 'Apolyne Vauquelin');
      return clean(once, isPilot, 'Apolyne Vauquelin') === once;
    }),
  );
});
