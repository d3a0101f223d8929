import type { Page } from 'playwright-core';
import { axeFindings } from '../support/browser';
import { idle, panesInBrowser, TALL } from '../support/paneOnPage';

jest.setTimeout(240_000); // two languages, three widths, three themes, every page

const { open, read } = panesInBrowser();

/** Every place and page, each from the one before, in the order of a day. */
const screens: readonly (readonly [name: string, go: (page: Page) => Promise<unknown>])[] = [
  ['Lire', (page) => page.evaluate(() => pane.model.go('read'))],
  ['an understood list', (page) => page.evaluate(() => pane.model.open({ is: 'labels', kind: 'sure' }))],
  ['a sheet of another workbook', (page) => page.evaluate(() => pane.model.open({ is: 'take', offer: null }))],
  ['Vérifier', (page) => page.evaluate(() => pane.model.go('check'))],
  [
    'a fix',
    (page) =>
      page.evaluate(async () => {
        const groups = pane.model.snapshot().view?.check.groups ?? [];
        await pane.model.previewFix(groups.find(({ fixable }) => fixable > 0)?.key ?? '');
      }),
  ],
  [
    'a justification',
    (page) =>
      page.evaluate(() => {
        pane.model.go('check');
        const groups = pane.model.snapshot().view?.check.groups ?? [];
        const group = groups.find(({ severity, count }) => severity === 'warning' && count > 1);
        if (group !== undefined) pane.model.open({ is: 'justify', group });
      }),
  ],
  [
    'the help of a rule, with its examples',
    async (page) => {
      await page.evaluate(() => pane.model.go('check'));
      await page.locator('.card.open .plain').click();
      await page.waitForSelector('.help table');
    },
  ],
  ['Tableaux', (page) => page.evaluate(() => pane.model.go('tables'))],
  ['what will change', (page) => page.evaluate(() => pane.model.previewTables())],
  ['Tableaux, written', (page) => page.evaluate(() => pane.model.write([]))],
  [
    'a table',
    (page) =>
      page.evaluate(async () => {
        const lines = (pane.model.snapshot().view?.tables.groups ?? []).flatMap(({ tables }) => tables);
        const line = lines.find(({ table }) => table === 'A-1.3');
        if (line !== undefined) await pane.model.openTable(line);
      }),
  ],
  [
    'an origin',
    (page) =>
      page.evaluate(async () => {
        const { page: open } = pane.model.snapshot();
        const at = open?.is === 'table' ? open.figures.figures[0]?.cell.at : undefined;
        if (at !== undefined) await pane.model.origin(at);
      }),
  ],
  [
    'what each framework asks, a figure that is there and a mail',
    async (page) => {
      await page.evaluate(() => {
        pane.model.go('tables');
        pane.model.open({ is: 'coverage' });
      });
      const figures = page.locator('.asked tbody button');
      await figures.first().click();
      await page.locator('.holder .ms-Link').first().click();
      await page.waitForSelector('.copying textarea');
    },
  ],
  ['Envoyer', (page) => page.evaluate(() => pane.model.go('send'))],
  ['the settings', (page) => page.evaluate(() => pane.model.open({ is: 'settings' }))],
  [
    'a sector split by a key, in the settings',
    async (page) => {
      const sectors = page.locator('details:has(select)');
      await sectors.locator('summary').click();
      const industry = sectors.locator('.field:has(select)').nth(6);
      await industry.locator('select').first().selectOption('ippu');
      await industry.locator('select').nth(1).selectOption('buildings');
      await expect(industry.locator('input').count()).resolves.toBe(3);
    },
  ],
  [
    'since last year: a figure revised, in the file of last year as it was',
    async (page) => {
      await page.evaluate(async () => {
        pane.live.type([{ at: { sheet: 'GES', address: 'G8' }, value: 340_000, formula: null }]);
        const file = await (await fetch('samples/01-rivemont-climat.xlsx')).arrayBuffer();
        await pane.model.lastYear('2024.xlsx', new Uint8Array(file));
      });
      await page.waitForSelector('h1:has-text("1")');
      await page.waitForSelector('.counts');
      await expect(page.locator('.list .d').count()).resolves.toBe(1);
    },
  ],
  [
    'a message',
    (page) =>
      page.evaluate(async () => {
        pane.model.go('check');
        pane.live.refuse({ kind: 'protected-sheet', sheet: 'Énergie' });
        await pane.model.show([{ sheet: 'Énergie', address: 'D6' }]);
      }),
  ],
];

const misfits = (page: Page): Promise<readonly string[]> => page.evaluate(() => pane.misfits());

/** The pane follows another scheme of colours a frame later: until then its own are half of each. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const looks = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

describe.each(['fr', 'en'])('in %s', (language) => {
  test('every place and page fits and reads well at 320, 350 and 500 px, light, dark and with forced colours', async () => {
    const { page, errors, outside } = await open(`lang=${language}`);
    const wrong: string[] = [];
    const look = async (name: string) => {
      for (const width of [320, 350, 500]) {
        await page.setViewportSize({ width, height: TALL });
        for (const [scheme, media] of looks) {
          await page.emulateMedia(media);
          await settled(page);
          const found = [...(await misfits(page)), ...(await axeFindings(page))];
          wrong.push(...found.map((one) => `${name}, ${width} px, ${scheme}: ${one}`));
        }
      }
    };
    await look('the first opening');
    await page.evaluate(() => pane.model.read());
    await idle(page);
    for (const [name, go] of screens) {
      await go(page);
      await look(name);
    }
    expect(wrong).toEqual([]);
    expect([errors, outside]).toEqual([[], []]);
    await page.close();
  });
});

test('350 × 378, as Excel on a small laptop: the page keeps 190 px; at 200 % nothing scrolls sideways', async () => {
  const { page } = await read('lang=fr', 350, 378);
  for (const [, go] of screens) {
    await go(page);
    await page.evaluate(() => document.querySelector('.pane')?.scrollTo(0, 200));
    const left = await page.evaluate(() => {
      const top = document.querySelector('.places')?.getBoundingClientRect().bottom ?? 0;
      return (document.querySelector('.foot')?.getBoundingClientRect().top ?? 0) - top;
    });
    expect(left).toBeGreaterThanOrEqual(190);
  }
  await page.setViewportSize({ width: 640, height: TALL });
  await page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
  for (const place of ['read', 'check', 'tables', 'send'] as const) {
    await page.evaluate((to) => pane.model.go(to), place);
    expect(await misfits(page)).toEqual([]);
  }
  await page.close();
});

/** What has the focus, in words. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** From opening to written tables, on a workbook with nothing doubtful (pane/design, section 9). */
const MOST_KEYS = 60;

test('by keyboard alone, from opening to written tables in 60 keys at most', async () => {
  const { page } = await open('lang=fr&book=05-rivemont-propre.xlsx');
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const reach = async (wanted: RegExp, key: string) => {
    for (let tries = 0; tries < MOST_KEYS; tries += 1) {
      await press(key);
      if (wanted.test(await focused(page))) return;
    }
    throw new Error(`${key} does not reach ${wanted}`);
  };
  await reach(/^Lire ce classeur/, 'Tab');
  await press('Enter');
  await idle(page);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await reach(/^Tableaux/, 'Shift+Tab');
  await press('Enter');
  expect(await focused(page)).toMatch(/tableaux? à écrire$/);
  await reach(/^Prévisualiser/, 'Tab');
  await press('Enter');
  await page.waitForSelector('.back');
  expect(await focused(page)).toBe('Ce qui va changer');
  await reach(/^Écrire (?:le|les)/, 'Tab');
  await press('Enter');
  await page.waitForSelector('.message.good');
  expect(await page.locator('.message.good').textContent()).toMatch(/tableaux? écrits?/);
  expect(keys).toBeLessThanOrEqual(MOST_KEYS);
  await page.close();
});

test('a list takes one tab stop; arrows move in it, open and close; the way back is to the line she came from', async () => {
  const { page } = await read('lang=fr');
  await page.evaluate(() => pane.model.go('check'));
  const heads = page.locator('section').nth(1).locator('[data-head]');
  await heads.first().focus();
  expect(await page.locator('section').nth(1).locator('[data-head][tabindex="0"]').count()).toBe(1);
  const [first, second] = [await heads.nth(0).textContent(), await heads.nth(1).textContent()];
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
  await page.keyboard.press('ArrowRight');
  expect(await heads.nth(1).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowLeft');
  expect(await heads.nth(1).getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Home');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);

  await page.evaluate(() => pane.model.go('read'));
  const understood = page.locator('[data-line="sure"] [data-head]');
  await understood.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.back');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.keyboard.press('Escape');
  expect(await understood.evaluate((line) => line === document.activeElement)).toBe(true);
  await page.close();
});

test('the focus goes to the next question once one is answered, and is not taken by what others do', async () => {
  const { page } = await read('lang=fr');
  const titles = await page.locator('[data-line] h3').allTextContents();
  await page.locator('.card.open .ms-Button--primary').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.message.good');
  expect(titles[1]).toContain(await focused(page));
  await page.waitForFunction(() => /retenu.*Encore/.test(document.querySelector('[aria-live]')?.textContent ?? ''));

  await page.evaluate(() => pane.model.go('tables'));
  await page.locator('.settings').focus();
  await page.evaluate(() =>
    pane.live.type([{ at: { sheet: 'Énergie', address: 'D7' }, value: 230, formula: null }], 'colleague'),
  );
  await page.waitForSelector('.message.information');
  expect(await page.locator('.settings').evaluate((button) => button === document.activeElement)).toBe(true);
  await page.close();
});

test('what each framework asks: opened and left by keys, a figure to its cells or to who holds it, a mail to copy', async () => {
  const { page, errors } = await read('lang=fr', 320);
  await page.evaluate(() => pane.model.go('tables'));
  const link = page.locator('[data-line="what-each-asks"] [data-head]');
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.asked');
  expect(await focused(page)).toBe('Un même chiffre sert plusieurs cadres');
  const figures = page.locator('.asked tbody [data-head]');
  await figures.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await figures.nth(1).getAttribute('aria-expanded')).toBe('true');
  const cell = page.locator('.opened .cell').first();
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (text) => pane.live.shown().some((at) => text.endsWith(at.address)),
    (await cell.textContent()) ?? '',
  );

  await page.locator('.chips button').last().click();
  await figures.first().click();
  expect(await page.locator('.opened').textContent()).toContain('À demander à');
  expect(await misfits(page)).toEqual([]);
  await page.locator('.holder .ms-Link').first().click();
  expect(await page.getByLabel('Texte du courriel').inputValue()).toMatch(
    /^Bonjour, pour le Contrat Ville Climat de Rivemont/,
  );

  await page.keyboard.press('Escape');
  expect(await link.evaluate((line) => line === document.activeElement)).toBe(true);
  expect(errors).toEqual([]);
  await page.close();
});

test('Alt and a digit go to a place in the workbench, on a French keyboard too, and never in Excel', async () => {
  const bench = await read('lang=fr&kind=workbench');
  await bench.page.locator('.settings').focus();
  await bench.page.keyboard.press('Alt+Digit3');
  expect(await bench.page.evaluate(() => pane.model.snapshot().place)).toBe('tables');
  expect(await bench.page.title()).toBe('Tableaux – Passerelle');
  await bench.page.close();
  const excel = await read('lang=en');
  await excel.page.locator('.settings').focus();
  await excel.page.keyboard.press('Alt+Digit3');
  expect(await excel.page.evaluate(() => pane.model.snapshot().place)).toBe('read');
  expect(await excel.page.evaluate(() => document.documentElement.lang)).toBe('en');
  await excel.page.close();
});

test('a reading that ends soon shows no page of its own; a long one does, and Escape stops it', async () => {
  const { page } = await open('lang=fr');
  await page.evaluate(() => {
    const release = pane.live.hold();
    Object.assign(window, { release });
    void pane.model.read();
  });
  await page.waitForTimeout(200);
  expect(await page.locator('h1').textContent()).toMatch(/^Vos tableaux de suivi/);
  await page.waitForSelector('.steps');
  expect(await page.locator('.places a').first().textContent()).toBe('Lire, en cours');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.message.information', { timeout: 1000 });
  expect(await page.locator('.message').textContent()).toMatch(/^Lecture arrêtée/);
  await page.close();
});

test('a place asked for while the workbook is first read is where the pane opens', async () => {
  const { page } = await open('lang=fr');
  await page.evaluate(() => {
    Object.assign(window, { release: pane.live.hold() });
    void pane.model.read();
  });
  await page.locator('.places a[href="#tables"]').click();
  expect(await page.locator('.places a[aria-current]').getAttribute('href')).toBe('#tables');
  await page.evaluate(() => (window as unknown as { release: () => void }).release());
  await page.waitForSelector('h1:has-text("à écrire")');
  expect(await page.locator('.places a[aria-current]').getAttribute('href')).toBe('#tables');
  await page.close();
});

test('a cause that a person settles in the sheet stays on the screen, as settled just now', async () => {
  const { page } = await read('lang=fr');
  await page.evaluate(() => pane.model.go('check'));
  await page.evaluate(() => pane.live.type([{ at: { sheet: 'Énergie', address: 'D9' }, value: 196, formula: null }]));
  await page.getByText('Réglé à l’instant').first().waitFor({ timeout: 20_000 });
  await page.evaluate(() => pane.model.go('read'));
  await page.waitForSelector('.places a[href="#read"][aria-current]');
  await page.evaluate(() => pane.model.go('check'));
  expect(await page.getByText('Réglé à l’instant').count()).toBe(0);
  await page.close();
});

test('a wrong SIREN is told under its field, once it is left', async () => {
  const { page } = await read('lang=fr');
  await page.locator('.settings').click();
  const field = page.getByLabel('SIREN');
  await field.fill('12345');
  expect(await page.locator('.ms-TextField-errorMessage').count()).toBe(0);
  await field.blur();
  await page.waitForSelector('.ms-TextField-errorMessage');
  expect(await page.locator('.ms-TextField-errorMessage').textContent()).toMatch(/celui-ci en a 5/);
  await field.fill('200 000 008');
  await page.waitForSelector('output.why', { timeout: 20_000 });
  await page.close();
});
