import { newWorkbookBytes } from '../../src/adapters/xlsx/newWorkbook';
import { mappingFileSchema } from '../../src/schema/mapping';
import { testEngine, told } from '../support/engine';
import { grids } from '../support/grid';
import { ran } from '../support/machine';

jest.setTimeout(30_000);

const book = newWorkbookBytes(
  grids({
    GES: `
      Émissions de GES, Rivemont Métropole (tCO2e)
      Secteur                        | 2018   | 2019
      Résidentiel                    | 450000 | 440000
      Industrie hors branche énergie | 900000 | 880000
      Industrie branche énergie      | 300000 | 290000
      Usages inconnus de nous        | 1000   | 1100`,
  }),
);

test('the file of answers of the pane is that of the command line, the crosswalk’s questions included', async () => {
  const engine = testEngine();
  await told(engine, 'openFile', { bytes: book.slice(), name: 'ges.xlsx', language: 'fr' });
  const text = await told(engine, 'exportMapping', { signed: { on: '2026-03-14' } });
  engine.end();
  const { exchangeQuestions, mapping } = mappingFileSchema.parse(JSON.parse(text));
  expect(exchangeQuestions?.map(({ sector }) => sector)).toEqual(['branche-energie']);
  expect(mapping.some(({ question }) => question !== undefined)).toBe(true);
  const { disk } = await ran('inspect ges.xlsx --save-mapping a.json', { 'ges.xlsx': book });
  expect(text).toBe(new TextDecoder().decode(disk.get('a.json')));
});
