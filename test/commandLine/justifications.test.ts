import { mappingFileSchema } from '../../src/schema/mapping';
import { checkSchema } from '../../src/schema/results';
import { ran } from '../support/machine';

const csv = (offices = '31000') =>
  [
    'GES (tCO2e);2016;2017',
    'Périmètre : Rivemont Métropole;;',
    'Résidentiel;10;11',
    `Tertiaire;30;${offices}`,
    'Transport routier;40;41',
    'Déchets;1;1',
  ].join('\n');

const text = 'Le dernier inventaire complet est de 2017.';

type Files = Parameters<typeof ran>[1];

/** The questions of a workbook, as a person finds them. */
async function asked(files: Files, file = 'ges.csv') {
  const { disk, error } = await ran(`inspect ${file} --save-mapping r.json`, files);
  const saved = disk.get('r.json');
  if (saved === undefined) throw new Error(error);
  return mappingFileSchema.parse(JSON.parse(new TextDecoder().decode(saved)));
}

async function checked(files: Files, line: string) {
  const { out, error } = await ran(`check ${line} --json`, files);
  return { ...checkSchema.parse(JSON.parse(out)), error };
}

/** A workbook in which the first warning was justified. */
async function justified(answer: object = {}) {
  const saved = await asked({ 'ges.csv': csv() });
  const [first] = saved.justifications ?? [];
  if (first === undefined) throw new Error('nothing to justify');
  const given = { version: 1, mapping: [], justifications: [{ ...first, text, ...answer }] };
  const { disk, error } = await ran(
    ['build', 'ges.csv', '--mapping', 'r.json', '--author', 'Marie Durand', '--out', 'o.xlsx'],
    { 'ges.csv': csv(), 'r.json': JSON.stringify(given) },
  );
  const workbook = disk.get('o.xlsx');
  if (workbook === undefined) throw new Error(error);
  return { workbook, rule: first.rule, first };
}

test('each cause to justify is in the file of answers, with what it says and an empty text', async () => {
  const { justifications = [] } = await asked({ 'ges.csv': csv() });
  expect(justifications.length).toBeGreaterThan(0);
  for (const { rule, says, text: empty, seen } of justifications) {
    expect([rule, says, seen]).not.toContain('');
    expect(empty).toBe('');
  }
});

test('a justification is kept in the workbook, and told beside its finding the next time', async () => {
  const { workbook, rule } = await justified();
  const { findings, toJustify } = await checked({ 'o.xlsx': workbook }, 'o.xlsx');
  const found = findings.filter(({ ruleId, severity }) => ruleId === rule && severity === 'warning');
  expect(found.length).toBeGreaterThan(0);
  for (const { justification } of found) {
    expect(justification).toEqual({ text, signed: { by: 'Marie Durand' }, isToReview: false });
  }
  expect(toJustify).toBe(findings.filter(({ severity }) => severity === 'warning').length - found.length);
  const { out } = await ran('check o.xlsx', { 'o.xlsx': workbook });
  expect(out).toContain(`    = Justifié : ${text} Décidé par Marie Durand.`);
});

test('the report and the findings sheet show it; the sheet holds nobody’s name', async () => {
  const { workbook } = await justified();
  const { disk } = await ran('check o.xlsx --report r.html', { 'o.xlsx': workbook });
  expect(new TextDecoder().decode(disk.get('r.html'))).toContain(text);
  const { out } = await ran('inspect o.xlsx --json', { 'o.xlsx': workbook });
  expect(out).not.toContain('Marie Durand');
});

test('an empty text takes it back', async () => {
  const { workbook, first } = await justified();
  const back = JSON.stringify({ version: 1, mapping: [], justifications: [{ rule: first.rule, text: '' }] });
  const { disk } = await ran('build o.xlsx --mapping r.json --out p.xlsx', { 'o.xlsx': workbook, 'r.json': back });
  const { findings } = await checked({ 'p.xlsx': disk.get('p.xlsx') ?? '' }, 'p.xlsx');
  expect(findings.filter(({ justification }) => justification !== undefined)).toEqual([]);
});

test('written for figures that have changed since, it is to review, and stays so until a person says otherwise', async () => {
  const { justifications = [] } = await asked({ 'ges.csv': csv() });
  const answered = justifications.map((one) => ({ ...one, text }));
  const files = (answers: object) => ({
    'ges.csv': csv('33000'),
    'r.json': JSON.stringify({ version: 1, mapping: [], justifications: answers }),
  });
  const jumps = async (answers: object) =>
    (await checked(files(answers), 'ges.csv --mapping r.json')).findings.filter(
      ({ ruleId }) => ruleId === 'scale-jump',
    );
  expect(await jumps(answered)).toMatchObject([
    { justification: { text, isToReview: true } },
    { justification: { text } },
  ]);
  const { disk } = await ran('inspect ges.csv --mapping r.json --save-mapping s.json', files(answered));
  const again = mappingFileSchema.parse(JSON.parse(new TextDecoder().decode(disk.get('s.json'))));
  const kept = (again.justifications ?? []).filter(({ rule }) => rule === 'scale-jump');
  expect(kept[0]).toMatchObject({ text, isToReview: true });
  expect((await jumps(kept)).map(({ justification }) => justification)).toEqual([undefined, undefined]);
  const confirmed = kept.map((one) => ({ ...one, isToReview: false }));
  expect((await jumps(confirmed))[0]).toMatchObject({ justification: { text, isToReview: false } });
});

const given = (rule: string) =>
  JSON.stringify({ version: 1, mapping: [], justifications: [{ rule, text: 'parce que' }] });

test('a rule that is none is refused; points that are not here are said', async () => {
  const refused = await ran('check ges.csv --mapping r.json', { 'ges.csv': csv(), 'r.json': given('base-line') });
  expect([refused.code, refused.error]).toEqual([2, expect.stringContaining('« base-line »')]);
  const aside = await ran('check ges.csv --mapping r.json', {
    'ges.csv': csv(),
    'r.json': given('negative-emissions'),
  });
  expect(aside.error).toContain('negative-emissions');
});

test('in stage ready, what waits for a sentence is said with the way to answer', async () => {
  const { out } = await ran('check ges.csv --stage ready', { 'ges.csv': csv() });
  expect(out).toMatch(/Reste à justifier avant l’envoi : \d+ constats/);
  const draft = await ran('check ges.csv', { 'ges.csv': csv() });
  expect(draft.out).not.toContain('Reste à justifier');
});
