import { strToU8 } from 'fflate';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { testEngine, told } from '../support/engine';
import { ran } from '../support/machine';

jest.setTimeout(30_000);

const csv = strToU8(
  [
    'GES (tCO2e);2018;2019',
    'Périmètre : Rivemont Métropole;;',
    'Résidentiel;10;11',
    'Tertiaire;20;21',
    'Agriculture;5;6',
    'Déchets;1;1',
  ].join('\n'),
);
const sheetsOf = async (bytes: Uint8Array) => {
  const workbook = await xlsxHost(bytes, 'ges.xlsx', nodeInflater).read();
  return workbook.ok ? workbook.value.sheets.map(({ name }) => name) : [workbook.problem.kind];
};

test('a CSV is opened in the page as on the command line, and saved as a new workbook', async () => {
  const engine = testEngine();
  const pieces: string[] = [];
  engine.onPiece((piece) => pieces.push(piece.is === 'sheet' ? piece.head.name : piece.is));
  const view = await told(engine, 'openFile', { bytes: csv.slice(), name: 'ges.csv', language: 'fr' });
  expect(pieces).toContain('ges');
  expect(view.read.counts).toMatchObject({ tables: 1, sheets: 1 });
  await told(engine, 'planTables', { takeOurs: [] });
  await told(engine, 'applied', { isTakenBack: false });
  const saved = await told(engine, 'save', {});
  expect(saved.name).toBe('ges.xlsx');
  const { disk } = await ran('build ges.csv --out ges.xlsx', { 'ges.csv': csv });
  expect(await sheetsOf(saved.bytes)).toEqual(await sheetsOf(disk.get('ges.xlsx') ?? new Uint8Array()));
  engine.end();
});

test('a CSV gives its sheet to the workbook in front', async () => {
  const engine = testEngine();
  await told(engine, 'openFile', { bytes: csv.slice(), name: 'ges.csv', language: 'fr' });
  const offer = await told(engine, 'offerFile', {
    bytes: strToU8('Énergie (GWh);2019\nRésidentiel;500'),
    name: 'nrj.csv',
  });
  expect(offer.sheets.map(({ name }) => name)).toEqual(['nrj']);
  await told(engine, 'planTake', { sha256: offer.sha256, sheets: ['nrj'] });
  const view = await told(engine, 'applied', { isTakenBack: false });
  expect(view.read.taken).toEqual([{ file: 'nrj.csv', sheets: [{ name: 'nrj', there: 'nrj' }] }]);
  engine.end();
});

test('what is no text under the name of a CSV is refused in a sentence that agrees with itself', async () => {
  const engine = testEngine();
  const answer = await engine.ask('openFile', { bytes: new Uint8Array([0x89, 0, 3]), name: 'ges.csv', language: 'en' });
  expect(answer.ok ? '' : answer.sentence).toMatch(/^ges.csv: this is not text in columns/);
  engine.end();
});
