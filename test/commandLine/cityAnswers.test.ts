import { CELL_FIELDS, columnNamed, type PackCell } from '../../src/domain/packCell';
import { remarksSchema } from '../../src/schema/remarks';
import { drawnPack } from '../support/drawnPack';
import { ran } from '../support/machine';

const total: Partial<PackCell> = {
  table: 'A-1.3',
  sheet: 'CCC A-1.3',
  address: 'G8',
  key: 'transport/total',
  value: '500000',
  unit: 't CO2 equivalent/year',
  origin: 'source',
};

const NO_ASK = 'table,sheet,address,kind,text,to_whom,for_what,by_when,level\r\n';

/** A draft of one figure, with these findings. */
const draftOf = (name: string, siren: string, findings: readonly object[]) =>
  drawnPack(
    {
      'tables/cells.csv': [
        CELL_FIELDS.map(columnNamed).join(','),
        CELL_FIELDS.map((field) => `"${total[field] ?? ''}"`).join(','),
      ].join('\r\n'),
      'tables/asks.csv': NO_ASK,
      'findings.json': JSON.stringify({
        stage: 'draft',
        counts: { blocking: 1, warning: 1, information: 1 },
        toJustify: 0,
        findings,
      }),
    },
    { kind: 'draft', territory: { name, level: 'epci', siren } },
  );

const warning = {
  ruleId: 'sector-to-place',
  severity: 'warning',
  at: { sheet: 'GES', address: 'D12' },
  message: 'À confirmer.',
  next: 'Dire sa ligne.',
  data: {},
};
const blocking = {
  ruleId: 'required-blank',
  severity: 'blocking',
  at: { sheet: 'CCC A-1.3', address: 'G8' },
  message: 'Transports : case vide.',
  next: 'Donner le chiffre.',
  data: {},
};
const information = { ...warning, severity: 'information', message: 'Rien à faire.' };
const justified = { ...blocking, message: 'Justifié.', justification: { text: 'Pas de rail.', isToReview: false } };

const dijon = draftOf('Dijon Métropole', '242100410', [warning, information, justified, blocking]);
const command = (second: string) =>
  ['consolidate', 'a.zip', second, '--out', 'villes.xlsx', '--csv', 'remarques'] as const;

test('the open findings of a city are remarks in a file of its name, that lead back to their cells', async () => {
  const nantes = await draftOf('Nantes Métropole', '244400404', [information]);
  const { disk, out } = await ran([...command('b.zip')], { 'a.zip': await dijon, 'b.zip': nantes });
  expect(out).toContain('Remarques à compléter, par ville : remarques');
  expect([...disk.keys()].filter((path) => path.startsWith('remarques/'))).toEqual(['remarques/Dijon Métropole.csv']);
  const bytes = disk.get('remarques/Dijon Métropole.csv') ?? new Uint8Array();
  expect(new TextDecoder().decode(bytes).trim().split('\r\n')).toEqual([
    '"table","cell","remark","by","wanted"',
    '"CCC A-1.3","G8","Transports : case vide.","","Donner le chiffre."',
    '"","","GES!D12 · À confirmer.","","Dire sa ligne."',
  ]);
  const placed = await ran('remarks a.zip --in a.csv --out reponse.json --json', {
    'a.zip': await dijon,
    'a.csv': bytes,
  });
  const { sheet, refused } = remarksSchema.parse(JSON.parse(placed.out));
  expect(refused).toEqual([]);
  expect(sheet.remarks.map(({ table, address }) => [table, address])).toEqual([
    ['A-1.3', 'G8'],
    [undefined, undefined],
  ]);
});

test('two cities of one name have a file each', async () => {
  const [one, other] = [
    await draftOf('Rivemont', '200000008', [blocking]),
    await draftOf('Rivemont', '200000016', [blocking]),
  ];
  const { disk } = await ran([...command('b.zip')], { 'a.zip': one, 'b.zip': other });
  expect([...disk.keys()].filter((path) => path.startsWith('remarques/'))).toEqual([
    'remarques/Rivemont.csv',
    'remarques/Rivemont (2).csv',
  ]);
});

test('with nothing to answer, no folder is announced', async () => {
  const [one, other] = [
    await draftOf('Dijon Métropole', '242100410', [information]),
    await draftOf('Nantes Métropole', '244400404', [justified]),
  ];
  const { out } = await ran([...command('b.zip')], { 'a.zip': one, 'b.zip': other });
  expect(out).toContain('Aucune remarque à compléter');
  expect(out).not.toContain('remarques\n');
});
