import { strFromU8, unzipSync } from 'fflate';
import { sample } from '../support/machine';
import { testEngine, told } from '../support/engine';

const opened = async () => {
  const engine = testEngine();
  await told(engine, 'openFile', {
    bytes: sample('01-rivemont-climat.xlsx'),
    name: '01-rivemont-climat.xlsx',
    language: 'fr',
  });
  return engine;
};

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

test('the tables leave the pane as a Word document, before they are written, always the same', async () => {
  const engine = await opened();
  const { name, bytes } = await told(engine, 'saveTables', { form: 'docx' });
  expect(name).toBe('tableaux-du-contrat.docx');
  const text = partsOf(bytes).get('word/document.xml') ?? '';
  expect(text).toContain('GHG emissions by source sectors');
  const again = await told(engine, 'saveTables', { form: 'docx' });
  expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
  engine.end();
});

test('and as CSVs, one per table, in one file', async () => {
  const engine = await opened();
  const { name, bytes } = await told(engine, 'saveTables', { form: 'csv' });
  expect(name).toBe('tableaux-du-contrat.zip');
  const parts = partsOf(bytes);
  expect(parts.get('CCC A-1.3.csv')).toContain('GHG emissions by source sectors');
  expect([...parts.keys()].every((part) => part.startsWith('CCC '))).toBe(true);
  engine.end();
});
