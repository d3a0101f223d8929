import { understood } from '../../support/drawFacts';
import { grids } from '../../support/grid';
import type { Mapping } from '../../../src/domain/mapping';
import type { Workbook } from '../../../src/domain/workbook';

const TABLE = `
  Émissions de GES, Rivemont Métropole (tCO2e)
  Secteur     | 2018 | 2021
  Résidentiel | 450  | 440
  Tertiaire   | 260  | 250`;
const other = TABLE.replace('450', '585').replace('260', '338').replace('440', '572').replace('250', '325');

const said = (meaning: string, sheet: string, recognition: string): Mapping => [
  { recognition, at: { sheet, address: 'A2' }, label: '', meaning, confidence: 1, reason: '', decidedBy: 'person' },
];

const idOn = (workbook: Workbook, sheet: string): string =>
  understood(workbook).recognitions.find((one) => one.sheet === sheet)?.id ?? '';

/** How many figures of each sheet are used, asked or excluded: `Ancien excluded 4`. */
function counted(workbook: Workbook, memory: Mapping = []): readonly string[] {
  const counts = new Map<string, number>();
  for (const { source, use } of understood(workbook, memory).facts) {
    const key = `${source.sheet} ${use}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${key} ${count}`);
}

const book = grids({ GES: TABLE, Ancien: other });

test('two sheets that say other figures are both in question', () => {
  expect(counted(book)).toEqual(['GES asked 4', 'Ancien asked 4']);
});

test.each(['table:ignore', 'sheet:ignore'])('%s: its figures stay counted, and contradict nobody', (meaning) => {
  const answer = said(meaning, 'Ancien', idOn(book, 'Ancien'));
  expect(counted(book, answer)).toEqual(['GES used 4', 'Ancien excluded 4']);
  const { facts } = understood(book, answer);
  const [doubt] = facts.find(({ source }) => source.sheet === 'Ancien')?.doubts ?? [];
  expect(doubt).toEqual({
    code: 'table-ignored',
    reason: 'Mis de côté par vous : ce tableau, ou sa feuille, n’est pas à lire.',
  });
});

test('the table that counts is used, the other gives way', () => {
  expect(counted(book, said('table:keep', 'Ancien', idOn(book, 'Ancien')))).toEqual([
    'GES excluded 4',
    'Ancien used 4',
  ]);
});

test('a table of a sheet that is not read may be read again', () => {
  const id = idOn(book, 'Ancien');
  const back = [...said('table:read', 'Ancien', id), ...said('sheet:ignore', 'Ancien', id)];
  expect(counted(book, back)).toEqual(['GES asked 4', 'Ancien asked 4']);
});

test('nothing is asked of a table that is not to be read', () => {
  const unsure = grids({ GES: TABLE, Essai: TABLE.replace('Rivemont Métropole', 'Région Rivemont') });
  const id = idOn(unsure, 'Essai');
  const asked = (memory: Mapping) =>
    understood(unsure, memory).mapping.filter(({ at, confidence }) => at.sheet === 'Essai' && confidence < 0.9).length;
  expect(asked([])).toBeGreaterThan(0);
  expect(asked(said('table:ignore', 'Essai', id))).toBe(0);
});

test('an answer on a table holds once the table has grown', () => {
  const answer = said('table:ignore', 'Ancien', idOn(book, 'Ancien'));
  const grown = grids({ GES: TABLE, Ancien: `${other}\n  Agriculture | 12 | 13` });
  expect(idOn(grown, 'Ancien')).not.toBe(answer[0]?.recognition);
  expect(counted(grown, answer)).toEqual(['GES used 4', 'Ancien excluded 6']);
});
