import { indicators } from '../../src/catalogue/indicators';
import { catalogueSchema } from '../../src/schema/catalogue';
import { ran } from '../support/machine';

const json = async (words: string) =>
  catalogueSchema.parse(JSON.parse((await ran(`catalogue ${words} --json`, {})).out));

test('catalogue --json gives the whole catalogue, in the published shape', async () => {
  const { code, out, error } = await ran('catalogue --json', {});
  expect([code, error]).toEqual([0, '']);
  const catalogue = catalogueSchema.parse(JSON.parse(out));
  expect(catalogue.indicators.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
  expect(catalogue.tete.indicators).toHaveLength(730);
  expect(catalogue.tete.measures).toHaveLength(1362);
  const listed = new Map(catalogue.frameworks.map(({ id, identifiers }) => [id, identifiers.length]));
  expect(listed.get('crte-2021')).toBe(22);
  expect(listed.get('ccc-indicator')).toBe(78);
  expect(catalogue.views.map(({ id }) => id)).toContain('CRF');
  expect(catalogue.crosswalks).toHaveLength(9);
});

test('a sector of any view is found by its code or its name, with where it goes', async () => {
  const { views: found, indicators: none, crosswalks } = await json('751');
  expect(found.map(({ id, sectors }) => [id, sectors.map((one) => one.id)])).toEqual([['M57-FUNCTION', ['751']]]);
  expect(none).toEqual([]);
  expect(crosswalks.map(({ to, edges }) => [to, edges.map(({ from }) => from)])).toEqual([['FIELD', ['75']]]);
  expect((await json('transport')).indicators.length).toBeGreaterThan(5);
  const { out } = await ran(['catalogue', 'habitat logement'], {});
  expect(out).toContain(
    'Fonctions du budget (M57) · 55 Habitat (logement)\n      Champs d’action : Cadre bâti (toujours ; un',
  );
});

test('an identifier of any framework finds its indicator, and only it', async () => {
  for (const [code, id] of [
    ['cae_1.a', 'ghg-total'],
    ['CRTE_1.1', 'ghg-total'],
    ['ghg-total', 'ghg-total'],
    ['PEC_GES_3_{period}', 'ghg-transport-routier'],
    ['PEC_GES_3_1', 'ghg-transport-routier'],
    ['PEC_GES_3', 'ghg-transport-routier'],
    ['eci_5', 'waste-per-capita'],
  ] as const) {
    const { indicators: found } = await json(code);
    expect(found.map((one) => one.id)).toContain(id);
    expect(found.length).toBeLessThan(4);
  }
});

test.each(['CAE 1.a', 'cae_1.a', 'crte 1.1'])('an identifier typed as people do finds it alone: %s', async (code) => {
  expect((await json(code)).indicators.map(({ id }) => id)).toEqual(['ghg-total']);
});

test.each([
  ['trasnport routier', 'transport routier'],
  ['résidentielle nox', 'residentiel nox'],
  ['polution', 'pollution'],
])('a slip is not met with nothing: %s', async (typed, meant) => {
  const { out } = await ran(['catalogue', typed], {});
  expect(out).toBe(`Rien dans le catalogue pour « ${typed} ». Essayez : passerelle catalogue ${meant}\n`);
  expect((await json(meant)).indicators.length).toBeGreaterThan(0);
});

test('words find names, labels and TETE titles, in either language, and must all be there', async () => {
  const { indicators: found, tete } = await json('nox road');
  expect(found.map(({ id }) => id)).toEqual(['air-nox-transport-routier']);
  expect(tete.indicators).toEqual([]);
  expect((await json('NOx routier')).tete.indicators.map(({ id }) => id)).toEqual(['cae_4.ag']);
  expect((await json('definir la vision')).tete.measures.map(({ id }) => id)).toEqual(['1.1.1']);
});

test('a word is looked for at the head of words: a bicycle is not in a development', async () => {
  const { tete } = await json('vélo');
  expect(tete.measures.length).toBeGreaterThan(3);
  expect(tete.measures.filter(({ name }) => !/(?<!\p{L})vélo/iu.test(name))).toEqual([]);
});

test('without a word, the text says what the catalogue holds and how to search', async () => {
  const { out } = await ran('catalogue', {});
  expect(out).toMatch(/^Socle commun : indicateurs \d+\n/);
  expect(out.trim().split('\n').at(-1)).toContain('passerelle catalogue nox');
  expect((await ran('catalogue --lang en', {})).out).toMatch(/^Common core: indicators \d+\n/);
});

test('the text of an indicator says each equivalent with its unit and its factor', async () => {
  const { out } = await ran('catalogue cae_1.a', {});
  expect(out).toContain('TETE climat-air-énergie (CAE) · cae_1.a : valeur × 0,001 (kt CO₂e/an)');
  expect(out).toContain('CRTE 2021 · crte_1.1 : même valeur (t CO₂e/an), remplacé par cae_1.a');
  expect(out).toContain('  Attention : ');
  const english = await ran('catalogue renewable-total --lang en', {});
  expect(english.out).toContain(
    'PCAET deposit (V2) · ENR_1_{period}_Production: a part of the indicator, value × 0.001 (GWh/year)',
  );
});

test('a long answer is shortened, and what is not there is said', async () => {
  const { out } = await ran('catalogue emissions', {});
  expect(out).toMatch(/… et encore \d+ : précisez, ou --json\./);
  expect(out.split('\n').length).toBeLessThan(220);
  expect((await ran('catalogue zzz --lang en', {})).out).toBe(
    'Nothing in the catalogue for "zzz". Try a shorter word, or an identifier.\n',
  );
});

test('an option that needs a workbook is refused', async () => {
  const { code, error } = await ran('catalogue nox --out c.xlsx', {});
  expect([code, error]).toEqual([
    2,
    expect.stringContaining('--out ne va qu’avec : fix, undo, build, return, texts, pack.'),
  ]);
  expect((await ran('catalogue --stage ready', {})).code).toBe(2);
});
