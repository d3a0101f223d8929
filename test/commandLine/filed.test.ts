import { ran } from '../support/machine';

const table = [
  'Diagnostic du PCAET : émissions de GES (tCO2e), Rivemont Métropole',
  'Secteur;2019',
  'Résidentiel;310000',
  'Tertiaire;246000',
  'Transport routier;801000',
].join('\n');
const settings = JSON.stringify({ territory: { name: 'Rivemont Métropole', level: 'epci' } });

test('what comes from a framework’s own sheets is not given back to it, and how much that is, is said', async () => {
  const files = { 'ges.csv': table, 's.json': settings };
  const { out } = await ran('return ges.csv --to pcaet --settings s.json --out r.xlsx', files);
  expect(out).toContain('Chiffres qui viennent déjà de PCAET : 3. Rien à y reporter.');
  expect((await ran('return ges.csv --to crte --settings s.json --out r.xlsx', files)).out).not.toContain(
    'viennent déjà',
  );
});
