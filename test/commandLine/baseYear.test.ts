import { ran, sample } from '../support/machine';

const file = '01-rivemont-climat.xlsx';
const territory = { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' };
const checked = async (baselineYear: number) => {
  const settings = JSON.stringify({ territory, baselineYear, gapForm: 'G2' });
  const { out } = await ran(`check ${file} --settings reglages.json`, {
    [file]: sample(file),
    'reglages.json': settings,
  });
  return out;
};

test('the settings of the README fill both inventories, and say which years energy has', async () => {
  const out = await checked(2019);
  expect(out).not.toMatch(/aucun chiffre/);
  expect(out).toMatch(/Tableau A-1\.1 : 20\d\d ; tableau A-1\.3 : 2019\. Années de vos feuilles pour A-1\.1 : .*2018/);
});

test('a base year that no sheet has is answered with the years there are', async () => {
  expect(await checked(2003)).toMatch(/Tableau A-1\.3 : aucun chiffre pour 2003\. Vos feuilles donnent : .*2019/);
});

test('a blank among the sinks names the sinks', async () => {
  expect(await checked(2019)).toMatch(
    /G13 · Agricultural, Forestry and Land Use \(AFOLU\), Sinks \(negative emissions\), Total : case vide/,
  );
});
