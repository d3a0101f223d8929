import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { formulaAt, sheetNamed, valueAt, type Workbook } from '../../src/domain/workbook';
import { positionOf } from '../../src/domain/cell';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const sampleBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, `../../assets/samples/${name}`)));

/** The workbench as a person uses it: tabs, cells by their address, typing, buttons of the pane. */
export function workbenchPage(page: Page) {
  const go = async (address: string): Promise<void> => {
    const box = page.locator('#spreadsheet input').first();
    await box.click();
    await box.fill(address);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(150);
  };
  const tab = (sheet: string) => page.locator('[data-u-comp=slide-tab-item]').getByText(sheet, { exact: true });
  return {
    go,
    tab,
    place: (name: string) => page.locator('nav.places a', { hasText: name }),
    main: () => page.locator('.actions .ms-Button--primary'),
    title: () => page.locator('main h1').textContent(),
    good: (text: string) => page.waitForSelector(`.message.good:has-text("${text}")`),
    /** The title once it reads so. */
    titled: (text: RegExp) =>
      page.waitForFunction(
        (wanted) => new RegExp(wanted).test(document.querySelector('main h1')?.textContent ?? ''),
        text.source,
      ),
    sheet: async (name: string): Promise<void> => {
      await tab(name).click();
      await page.waitForTimeout(300);
    },
    type: async (address: string, text: string): Promise<void> => {
      await go(address);
      await page.keyboard.type(text, { delay: 30 });
      await page.keyboard.press('Enter');
      await page.waitForTimeout(200);
    },
    paste: async (address: string, text: string): Promise<void> => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await go(address);
      await page.keyboard.press('Control+v');
      await page.waitForTimeout(500);
    },
    /** The spreadsheet shows the cell that a link names. */
    inFront: async (link: Locator): Promise<void> => {
      const address = (await link.textContent())?.split('!').at(-1) ?? '';
      await page.waitForFunction(
        (wanted) => document.querySelector<HTMLInputElement>('#spreadsheet input')?.value === wanted,
        address,
      );
    },
    /** The foot says when it was written: what the sheet computes again as it was is no check. */
    written: () => page.waitForSelector('.promise:has-text("Écrit")'),
    open: (name: string, bytes: Uint8Array) =>
      page.setInputFiles('.topbar input[type=file]', { name, mimeType: XLSX, buffer: Buffer.from(bytes) }),
    opened: (name: string) => page.waitForSelector(`.topbar .name:has-text("${name}")`),
    drop: async (name: string, bytes: Uint8Array): Promise<void> => {
      const given = await page.evaluateHandle(
        ([file, codes]) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(codes)], file));
          return data;
        },
        [name, [...bytes]] as const,
      );
      await page.dispatchEvent('.workbench', 'dragover', { dataTransfer: given });
      await page.dispatchEvent('.workbench', 'drop', { dataTransfer: given });
    },
    saved: async (): Promise<Uint8Array> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.click('.topbar button:has-text("Enregistrer")'),
      ]);
      return new Uint8Array(readFileSync(await file.path()));
    },
  };
}

/** A file as our own reader understands it. */
export async function readFile(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await xlsxHost(bytes, 'a.xlsx', nodeInflater).read();
  if (!workbook.ok) throw new Error(workbook.problem.kind);
  return workbook.value;
}

/** What a cell holds: its formula with `=`, else its value. */
export function contentIn(workbook: Workbook, sheet: string, address: string) {
  const found = sheetNamed(workbook, sheet);
  const { row, col } = positionOf(address);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  const formula = formulaAt(found, row, col);
  return formula === null ? valueAt(found, row, col) : `=${formula}`;
}
