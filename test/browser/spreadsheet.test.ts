import type { Browser, Page } from 'playwright-core';
import { allowed, refused } from '../../src/workbench/spreadsheetCommands';
import { openBrowser, openPage, serve, type Watched } from '../support/browser';
import { eventually } from '../support/eventually';
import type { HostsPage } from '../pages/hosts';
import { contentIn, readFile, sampleBytes, workbenchPage } from '../support/workbenchPage';

jest.setTimeout(240_000);

let browser: Browser;
let watched: Watched;
let page: Page;
let bench: ReturnType<typeof workbenchPage>;
let close: () => void;

const sample = sampleBytes('01-rivemont-climat.xlsx');
const names = async () => page.locator('[data-u-comp=slide-tab-item]').allTextContents();

beforeAll(async () => {
  const served = await serve('workbench');
  close = served.close;
  browser = await openBrowser();
  watched = await openPage(browser, `${served.address}/`, {
    viewport: { width: 1280, height: 760 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  ({ page } = watched);
  bench = workbenchPage(page);
  await page.waitForSelector('nav.places');
  await bench.sheet('GES');
});

afterAll(async () => {
  await browser.close();
  close();
});

/** What cells of the sheet hold in the file that is saved. */
const written = async (...addresses: readonly string[]) => {
  const workbook = await readFile(await bench.saved());
  return Object.fromEntries(addresses.map((address) => [address, contentIn(workbook, 'GES', address)]));
};

test('what is typed is read as French people write it', async () => {
  await bench.type('M30', '12,5');
  await bench.type('M31', '1 234,5');
  await bench.type('M32', '-0,5');
  await bench.type('M33', '12.5');
  await bench.type('M34', '05/03/2024');
  await bench.type('M35', '12,5 %');
  await bench.type('M36', 'NE');
  await bench.type('M37', '01 23');
  await bench.type('M38', '=M30*2');
  await eventually(async () =>
    expect(await written('M30', 'M31', 'M32', 'M33', 'M34', 'M35', 'M36', 'M37', 'M38')).toEqual({
      M30: 12.5,
      M31: 1234.5,
      M32: -0.5,
      M33: 12.5,
      M34: '05/03/2024',
      M35: '12,5 %',
      M36: 'NE',
      M37: '01 23',
      M38: '=M30*2',
    }),
  );
});

test('a block is pasted by its values, and more rows than the sheet has', async () => {
  await bench.paste('O30', 'Bois\t1 234,5\n"Gaz\nnaturel"\t\nFioul\t12,5 kt\n');
  await bench.paste('Q200', '1\n2\n3');
  await eventually(async () =>
    expect(await written('O30', 'P30', 'O31', 'P31', 'P32', 'Q200', 'Q202')).toEqual({
      O30: 'Bois',
      P30: 1234.5,
      O31: 'Gaz\nnaturel',
      P31: null,
      P32: '12,5 kt',
      Q200: 1,
      Q202: 3,
    }),
  );
});

test('a cell that is copied gives its value as it is, not as it is shown', async () => {
  await bench.go('C19'); // a ratio shown with two decimals
  await page.keyboard.press('Control+c');
  await page.waitForTimeout(400);
  await bench.go('O40');
  await page.keyboard.press('Control+v');
  await page.waitForTimeout(600);
  await eventually(async () => {
    const value = contentIn(await readFile(await bench.saved()), 'GES', 'O40');
    expect(value).toBeCloseTo(5.65, 2);
    expect(value).not.toBe(5.65);
  });
});

test('cells are emptied, and undone and done again', async () => {
  await bench.go('E8');
  await page.keyboard.press('Delete');
  await bench.go('F8');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+z');
  await eventually(async () =>
    expect(await written('E8', 'F8')).toEqual({ E8: null, F8: contentIn(await readFile(sample), 'GES', 'F8') }),
  );
  await bench.go('F8');
  await page.keyboard.press('Control+y');
  await eventually(async () => expect(await written('F8')).toEqual({ F8: null }));
});

/** Where the letters of the columns are, down the page. */
const HEADINGS = 90;

/** The pointer on the edge of a column, wherever the widths of the sheet put it. */
async function columnEdge(): Promise<number> {
  for (let x = 300; x < 600; x += 2) {
    await page.mouse.move(x, HEADINGS);
    const isEdge = await page.evaluate(() =>
      [...document.querySelectorAll('canvas')].some((canvas) => getComputedStyle(canvas).cursor === 'col-resize'),
    );
    if (isEdge) return x;
  }
  throw new Error('no edge of a column under the pointer');
}

/** What a person tries, each in vain: it is said, and neither the sheets nor the file have it. */
const gestures: Readonly<Record<string, () => Promise<void>>> = {
  'a name typed in a tab': async () => {
    await bench.tab('GES').dblclick();
    await page.keyboard.type('Zut');
    await page.keyboard.press('Enter');
  },
  'a tab that is dragged': async () => {
    const [from, to] = [await bench.tab('GES').boundingBox(), await bench.tab('Énergie').boundingBox()];
    if (from === null || to === null) throw new Error('no tabs');
    await page.mouse.move(from.x + 15, from.y + 10);
    await page.mouse.down();
    await page.waitForTimeout(400);
    await page.mouse.move(to.x + to.width - 2, to.y + 10, { steps: 10 });
    await page.mouse.up();
  },
  'a column that is drawn wider': async () => {
    const edge = await columnEdge();
    await page.mouse.down();
    await page.mouse.move(edge + 68, HEADINGS, { steps: 6 });
    await page.mouse.up();
  },
  'letters set in bold': () => page.keyboard.press('Control+b'),
  'cells cut': () => page.keyboard.press('Control+x'),
  'a fill downwards': () => page.keyboard.press('Control+d'),
};

test.each(Object.keys(gestures))('%s is stopped, with a sentence', async (name) => {
  await bench.place('Tableaux').click();
  await bench.place('Lire').click();
  await bench.go('H10');
  const before = await names();
  await gestures[name]?.();
  await page.waitForSelector('.message.information:has-text("rouvrez le classeur")');
  expect(await names()).toEqual(before);
  await eventually(async () =>
    expect(await written('A1', 'H10')).toEqual({ A1: null, H10: contentIn(await readFile(sample), 'GES', 'H10') }),
  );
});

test.each([
  ['a cell', () => page.mouse.click(430, 330, { button: 'right' })],
  ['a row', () => page.mouse.click(25, 330, { button: 'right' })],
  ['a column', () => page.mouse.click(430, 90, { button: 'right' })],
])('the menu of %s offers only to copy, paste and empty', async (_, open) => {
  await open();
  await page.waitForTimeout(500);
  const offered = await page.locator('[role=menuitem], [data-u-comp=context-menu] *').allTextContents();
  expect(offered.join(' ')).not.toMatch(/Insérer|Supprimer|Masquer|Figer|Protéger|Couper|Fusion|Hauteur|Largeur/);
  await page.keyboard.press('Escape');
  await page.mouse.click(430, 330);
});

test('no sheet can be added, and the tabs have no menu', async () => {
  await bench.place('Tableaux').click();
  await bench.tab('GES').click({ button: 'right' });
  await page.waitForSelector('.message.information:has-text("rouvrez le classeur")');
  expect(await page.getByText(/^(Supprimer|Dupliquer|Renommer|Masquer|Afficher)$/).count()).toBe(0);
  await page.keyboard.press('Escape');
});

test('nothing was said on the console, and nothing asked of another address', () => {
  expect([watched.errors, watched.outside]).toEqual([[], []]);
});

test('every command of the spreadsheet is either allowed to people or refused', async () => {
  const served = await serve('test-pages');
  const { page: hosts } = await openPage(browser, `${served.address}/hosts.html`);
  const known = await hosts.evaluate(async () => {
    const { hosts: given } = window as unknown as { hosts: HostsPage };
    const sheet = { name: 'A', visibility: 'visible', merges: [], hiddenRows: [], hiddenCols: [] } as const;
    await given.openUniver(1, [
      { book: { isDate1904: false, names: [], customXml: [], remarks: [] } },
      { sheet: { ...sheet, tables: [], isFiltered: false, isProtected: false } },
    ]);
    await new Promise((later) => setTimeout(later, 3_000)); // parts of the spreadsheet are started late
    return given.commands();
  });
  served.close();
  const MUTATION = 2; // what commands come to: they follow
  const ids = known.filter(({ type }) => type !== MUTATION).map(({ id }) => id);
  expect(ids.filter((id) => allowed.has(id) === refused.has(id))).toEqual([]);
  expect([...allowed, ...refused].filter((id) => !ids.includes(id))).toEqual([]);
});
