import { newWorkbookBytes } from '../../src/adapters/xlsx/newWorkbook';
import { buildSchema } from '../../src/schema/results';
import { testEngine, told } from '../support/engine';
import { grids } from '../support/grid';
import { ran } from '../support/machine';

/** A plan of actions, and its portfolio that the city began by hand: one description alike, one not. */
const workbook = grids({
  Actions: `
    N° action | Intitulé de l'action  | Description      | Pilote           | Budget prévisionnel (€ HT)
    1.1       | Rénover les logements | Guichet unique   | Service habitat  | 1200000
    1.2       | Développer le vélo    | Pistes cyclables | Service mobilité | 800000`,
  Portefeuille: `
    B-2.1: Description of action portfolios - textual or visual
    Fields of action  | List of actions       | Descriptions
    Built environment | Rénover les logements | Un guichet par quartier
    Mobility          | Développer le vélo    | Pistes cyclables`,
});

const bytes = newWorkbookBytes(workbook);

test('the preview says what a table made by hand says otherwise than ours, and changes nothing of it', async () => {
  const engine = testEngine();
  await told(engine, 'openFile', { bytes, name: 'contrat.xlsx', language: 'fr' });
  const { beside, counts } = await told(engine, 'previewTables', { tables: ['B-2.1'] });
  expect(counts.tables).toBe(1);
  expect(beside).toMatchObject([
    {
      table: 'B-2.1',
      sheet: 'Portefeuille',
      count: 1,
      cells: [
        {
          cell: { at: { sheet: 'Portefeuille', address: 'C3' } },
          theirs: 'Un guichet par quartier',
          ours: 'Guichet unique',
        },
      ],
    },
  ]);
  expect((await told(engine, 'previewTables', { tables: ['A-1.3'] })).beside).toEqual([]);
  engine.end();
});

test('so does the result of a build', async () => {
  const { out } = await ran('build contrat.xlsx --out o.xlsx --json', { 'contrat.xlsx': bytes });
  const { compared = [] } = buildSchema.parse(JSON.parse(out));
  expect(compared).toMatchObject([
    {
      table: 'B-2.1',
      sheet: 'Portefeuille',
      ours: 'CCC B-2.1',
      apart: [
        {
          at: { sheet: 'Portefeuille', address: 'C3' },
          theirs: 'Un guichet par quartier',
          ours: 'Guichet unique',
          cell: { sheet: 'CCC B-2.1' },
        },
      ],
    },
  ]);
  const told = await ran('build contrat.xlsx --out o.xlsx', { 'contrat.xlsx': bytes });
  expect(told.out).toContain('Votre tableau « Portefeuille » reste tel quel');
});
