import { checkSchema } from '../../src/schema/results';
import { remarksSchema, remarkSheetSchema } from '../../src/schema/remarks';
import { ran, sample } from '../support/machine';

const file = '05-rivemont-propre.xlsx';
const settings = 'rivemont-reglages.json';
const files = { [file]: sample(file), [settings]: sample(settings) };
const remarks = `Table;Case;Remarque;Par;Attendu
A-1.3;G9;Le chiffre des déchets paraît bas.;Conseil NetZeroCities;la source
A-9.9;B2;Rien ici;;
`;
const packed = ran(`pack ${file} --draft --out envoi.zip --settings ${settings}`, files);
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

async function answered() {
  const { disk } = await packed;
  const given = { 'envoi.zip': disk.get('envoi.zip') ?? new Uint8Array(), 'relecture.csv': remarks };
  return ran('remarks envoi.zip --in relecture.csv --out reponses.json --json', given);
}

test('remarks are led back to the cells, and to the city’s cells that these come from', async () => {
  const { code, out, disk } = await answered();
  expect(code).toBe(0);
  const { sheet, refused } = remarksSchema.parse(JSON.parse(out));
  expect(sheet.remarks).toEqual([
    expect.objectContaining({
      table: 'A-1.3',
      key: 'waste/total',
      sheet: 'CCC A-1.3',
      address: 'G9',
      label: 'Waste · Total',
      sources: expect.stringMatching(/^GES!/),
      by: 'Conseil NetZeroCities',
      wanted: 'la source',
    }),
  ]);
  expect(refused).toEqual([{ line: 3, why: 'no-such-table', at: 'A-9.9 · B2' }]);
  expect(remarkSheetSchema.parse(JSON.parse(text(disk.get('reponses.json'))))).toEqual(sheet);
});

test('the city reads them back as findings to answer, and answers by a justification', async () => {
  const reponses = text((await answered()).disk.get('reponses.json'));
  const given = { ...files, 'reponses.json': reponses };
  const checked = await ran(`check ${file} --settings ${settings} --remarks reponses.json --json`, given);
  const { findings } = checkSchema.parse(JSON.parse(checked.out));
  expect(findings.find(({ ruleId }) => ruleId === 'remark-to-answer')).toMatchObject({
    severity: 'warning',
    at: { sheet: 'CCC A-1.3', address: 'G9' },
    message: 'Remarque (Conseil NetZeroCities) – Waste · Total : « Le chiffre des déchets paraît bas. » → la source.',
  });
  const built = await ran(`build ${file} --settings ${settings} --remarks reponses.json --out contrat.xlsx`, given);
  expect(built.code).toBe(0);
  const kept = { 'contrat.xlsx': built.disk.get('contrat.xlsx') ?? new Uint8Array() };
  const asked = await ran('inspect contrat.xlsx --save-mapping a.json', kept);
  const answers = JSON.parse(text(asked.disk.get('a.json'))) as { justifications: { rule: string; text: string }[] };
  const own = answers.justifications.map((one) => ({
    ...one,
    text: one.rule === 'remark-to-answer' ? 'Source : observatoire, 2024.' : '',
  }));
  const again = await ran('check contrat.xlsx --mapping b.json --json', {
    ...kept,
    'b.json': JSON.stringify({ ...answers, justifications: own }),
  });
  expect(
    checkSchema.parse(JSON.parse(again.out)).findings.find(({ ruleId }) => ruleId === 'remark-to-answer'),
  ).toMatchObject({ justification: { text: 'Source : observatoire, 2024.', isToReview: false } });
});

test('what is no pack, no remark and no answer sheet is refused in a sentence', async () => {
  const { disk } = await packed;
  const given = {
    ...files,
    'envoi.zip': disk.get('envoi.zip') ?? new Uint8Array(),
    'a.csv': 'a;b\n1;2\n',
    'a.json': '{}',
  };
  const said = async (line: string) => (await ran(line, given)).error;
  expect(await said(`remarks ${file} --in a.csv`)).toContain('ce n’est pas un dossier fait par Passerelle');
  expect(await said('remarks envoi.zip --in a.csv')).toContain('a.csv : aucune colonne de remarques');
  expect(await said('remarks envoi.zip')).toContain('--in');
  expect(await said(`check ${file} --remarks a.json`)).toContain('a.json : ce n’est pas une feuille de remarques');
  const pack = { territory: 'Ville d’Angers', kind: 'draft', fingerprint: 'a'.repeat(64) };
  const sheet = JSON.stringify({
    format: 'passerelle-remarks',
    version: 1,
    pack,
    remarks: [{ id: 'r1', remark: 'Et ?' }],
  });
  const theirs = await ran(`check ${file} --settings ${settings} --remarks b.json`, { ...given, 'b.json': sheet });
  expect(theirs.error).toContain('b.json : ces remarques sont sur Ville d’Angers');
});
