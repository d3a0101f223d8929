import { textsSchema } from '../../src/schema/results';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { ran } from '../support/machine';

const plan = [
  'N° action;Intitulé de l’action;Description;Pilote;Budget prévisionnel (€ HT)',
  '1.1;Rénover les logements;"Guichet unique ; c’est ""ouvert""";Service habitat;1200000',
  '1.2;Développer le vélo;"Pistes cyclables\nen site propre";Service mobilité;800000',
].join('\n');
const text = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const json = (out: string) => textsSchema.parse(JSON.parse(out));

const sent = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  (await ran('texts plan.csv --out t.csv', files)).disk.get('t.csv');

test('the translator’s file holds each text once, with where it stands, whatever it is made of', async () => {
  const { code, out, disk } = await ran('texts plan.csv --out t.csv', { 'plan.csv': plan });
  expect(code).toBe(0);
  expect(out).toContain('4 textes écrits dans t.csv');
  const lines = text(disk.get('t.csv'));
  expect(lines.startsWith('\uFEFFkey;table;context;fr;en;state\r\n')).toBe(true);
  expect(lines).toContain('"Guichet unique ; c’est ""ouvert""";;à traduire');
  expect(lines.match(/Rénover les logements;;/g)).toHaveLength(1);
});

test('what the translator wrote is in each table that has the text, and stays there', async () => {
  const back = text(await sent({ 'plan.csv': plan }))
    .replace('Rénover les logements;;', 'Rénover les logements;Renovate homes;')
    .replace('""ouvert""";;', '""ouvert""";"=""Open"" desk; one stop";');
  const files = { 'plan.csv': plan, 't.csv': back };
  const first = await ran('texts plan.csv --in t.csv --out contrat.xlsx --json', files);
  expect(first.code).toBe(0);
  const { taken, counts } = json(first.out);
  expect(taken).toMatchObject({ texts: 2 });
  expect(taken?.refused.map(({ reason }) => reason)).toEqual(['blank', 'blank']);
  const built = first.disk.get('contrat.xlsx') ?? new Uint8Array();
  const again = await ran('build contrat.xlsx --out contrat.xlsx', { 'contrat.xlsx': built });
  expect(again.disk.get('contrat.xlsx')).toEqual(built);
  const left = await ran('texts contrat.xlsx --out t2.csv --json', { 'contrat.xlsx': built });
  expect(json(left.out).counts).toEqual(counts);
  expect(text(left.disk.get('t2.csv'))).toContain(`;"'=""Open"" desk; one stop";traduit`);
});

test('a translation is never written as a formula', async () => {
  const back = text(await sent({ 'plan.csv': plan })).replace('Développer le vélo;;', 'Développer le vélo;=1+1;');
  const { disk } = await ran('texts plan.csv --in t.csv --out contrat.xlsx', { 'plan.csv': plan, 't.csv': back });
  const bytes = disk.get('contrat.xlsx') ?? new Uint8Array();
  const read = await xlsxHost(bytes, 'contrat.xlsx', nodeInflater, 'fr').read();
  if (!read.ok) throw new Error(read.problem.kind);
  const sheet = read.value.sheets.find(({ ours }) => ours === 'B-2.1');
  const texts = [...Array(sheet?.cells.texts.size ?? 0).keys()].map((i) => sheet?.cells.texts.at(i));
  expect(texts).toContain('=1+1');
});

test('a file that a spreadsheet saved its own way is taken: Windows letters, commas, its lines in another order', async () => {
  const [head = '', ...lines] = text(await sent({ 'plan.csv': plan }))
    .slice(1)
    .split('\r\n')
    .filter(Boolean);
  const back = [head, ...lines.reverse()]
    .map((line) => line.replace('Développer le vélo;;', 'Développer le vélo;Cycling;'))
    .join('\n');
  const latin = Uint8Array.from([...back], (sign) =>
    sign === '’' ? 0x92 : sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 63,
  );
  const { out } = await ran('texts plan.csv --in t.csv --out c.xlsx --json', { 'plan.csv': plan, 't.csv': latin });
  expect(json(out).taken?.texts).toBe(1);
});

test('a text that changed since the file was sent is not taken, and its line is named', async () => {
  const back = text(await sent({ 'plan.csv': plan })).replace('Développer le vélo;;', 'Développer le vélo;Cycling;');
  const changed = plan.replace('Développer le vélo', 'Développer le vélo et la marche');
  const { code, out } = await ran('texts plan.csv --in t.csv --out c.xlsx', { 'plan.csv': changed, 't.csv': back });
  expect(code).toBe(0);
  expect(out).toMatch(/ligne \d+ : le texte de B-2\.1:action:1\.2\/action a changé depuis ce fichier/);
});

test.each([
  ['texts plan.csv --in autre.csv --out c.xlsx', 'autre.csv : aucun de ses textes n’est dans plan.csv.'],
  ['texts plan.csv --in rien.csv --out c.xlsx', 'rien.csv : ce n’est pas un fichier de textes à traduire'],
  ['texts plan.csv --in t.csv --out c.csv', 'c.csv'],
  ['texts plan.csv --out t.xlsx', 't.xlsx : le fichier du traducteur s’écrit en .csv.'],
])('%s is refused in one sentence, and nothing is written', async (line, sentence) => {
  const files = { 'plan.csv': plan, 'autre.csv': 'key;fr;en\nx;a;b', 'rien.csv': 'a;b\nc;d', 't.csv': 'key;fr;en\n' };
  const { code, error, disk } = await ran(line, files);
  expect(code).toBe(2);
  expect(error).toContain(sentence);
  expect([...disk.keys()]).toEqual(Object.keys(files));
});
