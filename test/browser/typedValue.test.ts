import type { Language } from '../../src/domain/message';
import type { FormatKind } from '../../src/domain/workbook';
import type { HostsPage } from '../pages/hosts';
import { openBrowser, openPage, serve } from '../support/browser';

type Case = readonly [typed: string, expected: number | null, language?: Language, shown?: FormatKind];

/** The spreadsheet's own reader of numbers, which the page holds, does the rest. */
async function readAll(cases: readonly Case[]): Promise<readonly Case[]> {
  const [served, browser] = [await serve('test-pages'), await openBrowser()];
  const { page } = await openPage(browser, `${served.address}/hosts.html`);
  const read = await page.evaluate((given) => {
    const { hosts } = window as unknown as { hosts: HostsPage };
    return given.map(([typed, , language, shown]) => hosts.typed(typed, language ?? 'fr', shown ?? 'number'));
  }, cases);
  await browser.close();
  served.close();
  return cases.map(([typed, , ...rest], at) => [typed, read[at] ?? null, ...rest]);
}

test('numbers are read as French people type them, and what only looks like one stays a text', async () => {
  const cases: readonly Case[] = [
    ['12,5', 12.5],
    ['1 234,5', 1234.5],
    ['1\u202f234\u00a0567', 1_234_567],
    ['-0,5', -0.5],
    ['12.5', 12.5],
    ['-12.5', -12.5],
    [' 42 ', 42],
    ['1250 €', 1250],
    ['0012', 12],
    ['NE', null],
    ['1.234.567', null],
    ['01 23', null],
    ['06 12 34 56 78', null],
    ['12,5,3', null],
    ['12,5 kt', null],
    ['VRAI', null],
    ['', null],
  ];
  expect(await readAll(cases)).toEqual(cases);
});

test('a percentage and a date are read only where the cell shows one, the day before the month', async () => {
  const cases: readonly Case[] = [
    ['12,5 %', null],
    ['12,5 %', 0.125, 'fr', 'percent'],
    ['12.5%', 0.125, 'fr', 'percent'],
    ['05/03/2024', null],
    ['05/03/2024', 45_356, 'fr', 'date'],
    ['1/2', null, 'fr', 'date'],
    ['10:30', null],
  ];
  expect(await readAll(cases)).toEqual(cases);
});

test('English is read as English', async () => {
  const cases: readonly Case[] = [
    ['1,234.5', 1234.5, 'en'],
    ['12.5', 12.5, 'en'],
  ];
  expect(await readAll(cases)).toEqual(cases);
});
