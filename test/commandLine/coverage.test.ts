import ExcelJS from 'exceljs';
import { coverageSchema, returnSchema } from '../../src/schema/coverage';
import { ran } from '../support/machine';

const csv = ['GES (tCO2e);2018;2019', 'Résidentiel;10;11', 'Transport routier;800000;812700', 'Déchets;1;1'].join('\n');
const settings = JSON.stringify({ territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' } });
const files = { 'ges.csv': csv, 's.json': settings };

test('coverage says who asks for each figure, which cell answers, and whom to ask for the rest', async () => {
  const { code, out, error } = await ran('coverage ges.csv --settings s.json', files);
  expect([code, error]).toEqual([0, '']);
  expect(out).toMatch(/^4 chiffres sur \d+ demandés par le contrat sont déjà là/);
  expect(out).toMatch(/Émissions de GES - Transport routier +● +● +● +– +nous l’avons, 2019, ges!C3/);
  expect(out).toMatch(/observatoire régional .*\n +- /);
  const json = await ran('coverage ges.csv --settings s.json --json --lang en', files);
  expect(coverageSchema.parse(JSON.parse(json.out)).contract.shared).toBe(4);
});

test.each([
  ['fr', 'CCC Couverture', 'manque', /^(\d+) chiffres sur (\d+) .*Manquent : (\d+)\./],
  ['en', 'CCC Coverage', 'missing', /^(\d+) of the (\d+) figures .*Missing: (\d+)\./],
] as const)('the text, the JSON and the sheet count the same, in %s', async (language, name, missing, counted) => {
  const asked = JSON.stringify({ ...JSON.parse(settings), language });
  const all = { ...files, 's.json': asked };
  const words = `coverage ges.csv --settings s.json --lang ${language}`;
  const { out } = await ran(words, all);
  const { contract, rows } = coverageSchema.parse(JSON.parse((await ran(`${words} --json`, all)).out));
  expect(counted.exec(out)?.slice(1).map(Number)).toEqual([
    contract.shared + contract.own,
    contract.asked,
    contract.missing,
  ]);
  const { disk } = await ran(`build ges.csv --out o.xlsx --settings s.json --lang ${language}`, all);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(disk.get('o.xlsx') ?? []) as never);
  const lines = (book.getWorksheet(name)?.getSheetValues() ?? []).filter(Array.isArray);
  const ofContract = lines.filter((line) => line[3] === '●');
  expect(ofContract).toHaveLength(contract.asked);
  const names = new Set(lines.map((line) => line[2]));
  expect(rows.map(({ name: said }) => said[language]).filter((said) => !names.has(said))).toEqual([]); // each row stands in both
  const lacking = ofContract.filter((line) => line.includes(missing));
  expect(lacking).toHaveLength(contract.missing);
  const holders = rows.flatMap(({ holder, askedBy }) => (askedBy.contract && holder ? [holder.name[language]] : []));
  expect(lacking.filter((line, i) => !line.some((cell) => `${cell}`.startsWith(holders[i] ?? '?')))).toEqual([]);
  expect(holders.filter((holder) => !out.includes(`  ${holder}`))).toEqual([]);
});

test('coverage names the observatory of the region of a laureate', async () => {
  const lyon = JSON.stringify({ territory: { name: 'Ville de Lyon', level: 'commune', siren: '216901231' } });
  const { out } = await ran('coverage ges.csv --settings s.json', { ...files, 's.json': lyon });
  expect(out).toMatch(/observatoire régional de l’énergie et du climat \(ORCAE \/ Atmo AURA\) : /);
});

test('return writes the figures of one framework in its layout and unit, as a workbook or as text', async () => {
  const { disk, out } = await ran('return ges.csv --to tete --out tete.xlsx --settings s.json', files);
  expect(out).toMatch(/^6 valeurs pour TETE, écrites dans tete\.xlsx\./);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(disk.get('tete.xlsx') ?? []) as never);
  const rows = book.worksheets[0]?.getSheetValues().slice(1) ?? [];
  expect(rows[0]).toEqual(expect.arrayContaining(['Identifiant', 'Unité', '2018 Résultat', '2019 Résultat']));
  expect(rows).toContainEqual(expect.arrayContaining(['cae_1.e', 'kteq CO2', 800, 812.7]));
  const text = await ran('return ges.csv --to pcaet --out pcaet.csv --settings s.json', files);
  expect(new TextDecoder().decode(text.disk.get('pcaet.csv'))).toMatch(/PEC_GES_3_1;.*;TeqCO2;2019;812700;/);
});

test('the JSON of return holds each value with its source and its conversion', async () => {
  const { out } = await ran('return ges.csv --to tete --out t.csv --settings s.json --json', files);
  const json = returnSchema.parse(JSON.parse(out));
  expect(json.values.find(({ identifier, year }) => identifier === 'cae_1.e' && year === 2019)).toMatchObject({
    value: 812.7,
    unit: 'kteq CO2',
    from: { sheet: 'ges', address: 'C3' },
    steps: expect.arrayContaining([expect.stringContaining('÷ 1000')]),
  });
});

test('with nothing to give back, nothing is written', async () => {
  const { code, out, disk } = await ran('return vide.csv --to crte --out crte.xlsx', {
    'vide.csv': 'Réunion;Lieu\nlundi;mairie',
  });
  expect([code, disk.has('crte.xlsx')]).toEqual([0, false]);
  expect(out).toMatch(/Rien à reporter dans CRTE/);
});

test('figures in question are given back to nobody, and that is said with how to answer', async () => {
  const { out } = await ran('return ges.csv --to tete --out tete.xlsx', files);
  expect(out).toMatch(/^Rien à reporter dans TETE/);
  expect(out).toMatch(/Chiffres en question, laissés de côté : \d+\..*passerelle inspect ges\.csv --save-mapping/);
  expect((await ran('return ges.csv --to tete --out tete.xlsx --settings s.json', files)).out).not.toMatch(
    /en question/,
  );
});

test.each([
  ['return ges.csv --out t.xlsx', /--to tete/],
  ['return ges.csv --to insee --out t.xlsx', /« insee »/],
  ['return ges.csv --to tete', /--out/],
  ['return ges.csv --to tete --out t.docx', /t\.docx .*\.xlsx ou un \.csv/],
  ['coverage ges.csv --out t.xlsx', /--out/],
  ['return ges.csv --to tete --out ges.csv', /ges\.csv/],
])('"%s" is refused in one sentence', async (words, sentence) => {
  const { code, out, error } = await ran(words, files);
  expect([code, out]).toEqual([2, '']);
  expect(error).toMatch(sentence);
  expect(error.trim().split('\n')).toHaveLength(1);
});

const plan = [
  'Axe;Titre de l’action;Description;Structure pilote;Budget € HT;Statut',
  'Énergie;Réseau de chaleur;Extension nord;Rivemont Métropole;12000000;En cours',
  'Mobilité;Plan vélo;40 km;Rivemont Métropole;8000000;À venir',
].join('\n');

test('return to TETE writes the actions that it lacks in its import template; a CSV says that it leaves them out', async () => {
  const { disk, out } = await ran('return plan.csv --to tete --out tete.xlsx', { 'plan.csv': plan });
  expect(out).toMatch(/Actions que TETE n’a pas : 2, feuille « Fichier dimport »/);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(disk.get('tete.xlsx') ?? []) as never);
  const sheet = book.getWorksheet('Fichier dimport');
  expect([sheet?.getCell('A2').value, sheet?.getCell('D4').value, sheet?.getCell('X5').value]).toEqual([
    'Axe (x)',
    'Réseau de chaleur',
    8_000_000,
  ]);
  const text = await ran('return plan.csv --to tete --out tete.csv', { 'plan.csv': plan });
  expect([text.disk.has('tete.csv'), text.out]).toEqual([false, expect.stringContaining('--out un nom en .xlsx')]);
});

test('a plan in the template of TETE is from there: none of its actions is given back', async () => {
  const template = plan.replace('Axe;', 'Axe (x);');
  const { out } = await ran('return plan.csv --to tete --out tete.xlsx --json', { 'plan.csv': template });
  expect(returnSchema.parse(JSON.parse(out))).toMatchObject({ out: null, actions: [] });
});
