import { newWorkbookBytes } from '../../src/adapters/xlsx/newWorkbook';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { testEngine, told } from '../support/engine';
import { grid } from '../support/grid';
import { idle, panesInBrowser } from '../support/paneOnPage';

jest.setTimeout(120_000);

const { open } = panesInBrowser();

const GES = `
  Rivemont Métropole, GES (tCO2e) | 2018  | 2019
  Résidentiel                     | 33840 | 33000
  Tertiaire                       | 24610 | 24000
  Transport routier               | 81270 | 80000
  Cadre bâti public               | 2000  | 2100
  Chaleur livrée                  | 3000  | 3100`;

/** A workbook where two odd labels were answered last year, and whose table has another row since. */
async function nextYear(): Promise<Uint8Array> {
  const engine = testEngine();
  const view = await told(engine, 'openFile', { bytes: newWorkbookBytes(grid(GES)), name: 'a.xlsx', language: 'fr' });
  const answers = ['Cadre bâti public', 'Chaleur livrée'].map((label) => ({
    question: view.read.questions.find(({ title }) => title.includes(label))?.key ?? label,
    meaning: 'sector:tertiaire',
  }));
  await told(engine, 'answerQuestions', { answers });
  await told(engine, 'planTables', { takeOurs: [] });
  await told(engine, 'applied', { isTakenBack: false });
  const saved = xlsxHost((await told(engine, 'save', {})).bytes, 'a.xlsx', nodeInflater);
  engine.end();
  const edits = [{ at: { sheet: 'Bilan', address: 'A3' }, from: 'Tertiaire', to: 'Déchets' }];
  expect(await saved.apply({ edits, sheets: [] })).toMatchObject({ ok: true });
  return saved.bytes();
}

test('answers whose table has changed are told in a line, shown on a page, and taken together', async () => {
  const bytes = await nextYear();
  const { page } = await open('lang=fr');
  await page.route('**/samples/next.xlsx', (route) => route.fulfill({ body: Buffer.from(bytes) }));
  await page.goto(page.url().replace('lang=fr', 'lang=fr&book=next.xlsx'));
  await page.waitForSelector('h1');
  await page.evaluate(() => pane.model.read());
  await idle(page);
  await page.locator('button.it', { hasText: '2 réponses gardées à confirmer' }).click();
  await page.waitForSelector('.pair');
  expect(await page.locator('.pair b').allTextContents()).toEqual(['Cadre bâti public', 'Chaleur livrée']);
  expect(await page.evaluate(() => pane.misfits())).toEqual([]);
  await page.locator('.actions .ms-Button--primary', { hasText: 'Reprendre les 2' }).click();
  await page.waitForSelector('.message.good:has-text("2 réponses retenues")');
  expect(await page.locator('button.it', { hasText: 'à confirmer' }).count()).toBe(0);
  await page.close();
});
