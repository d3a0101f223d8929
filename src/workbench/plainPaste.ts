import {
  CanceledError,
  CellValueType,
  ICommandService,
  type ICellData,
  Injector,
  Inject,
  UniverInstanceType,
  IUniverInstanceService,
  type Workbook,
} from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/sheets-ui';
import Papa from 'papaparse';
import { LocalPlugin } from './localPlugin';
import { typedNumber } from './typedValue';

const BY_KEYS = 'sheet.command.paste-by-short-key';
const BY_MENU = 'univer.command.paste';
/** What the spreadsheet writes beside the cells that it copies. */
const COPIED = /data-copy-id="([^"\s]+)"/;

/** Pastes values, never looks nor merges, which saving would lose; numbers are read in the person's language. */
export class PlainPaste extends LocalPlugin {
  static override pluginName = 'passerelle-plain-paste';

  override onRendered(): void {
    const commands = this.services.get(ICommandService);
    this.disposeWithMe(
      commands.beforeCommandExecuted(({ id, params }) => {
        if (id !== BY_KEYS && id !== BY_MENU) return;
        const { htmlContent = '', textContent = '' } = (params ?? {}) as { htmlContent?: string; textContent?: string };
        if (id === BY_KEYS) void this.#paste(htmlContent, textContent);
        else void fromClipboard().then(({ html, text }) => this.#paste(html, text));
        throw new CanceledError();
      }),
    );
  }

  async #paste(html: string, text: string): Promise<void> {
    const clipboard = this.services.get(ISheetClipboardService);
    const copy = COPIED.exec(html)?.[1];
    if (copy !== undefined && (await clipboard.pasteByCopyId(copy, PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE)))
      return;
    const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' });
    if (data.length > 0) await this.#put(data);
  }

  /** From the first selected cell on; a single value fills the selection. */
  async #put(rows: readonly (readonly string[])[]): Promise<void> {
    const book = this.services
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = book?.getActiveSheet();
    const range = this.services.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (!book || !sheet || !range) return;
    const { startRow, startColumn } = range;
    const isOne = rows.length === 1 && rows[0]?.length === 1;
    const height = isOne ? range.endRow - startRow + 1 : rows.length;
    const width = isOne ? range.endColumn - startColumn + 1 : Math.max(...rows.map(({ length }) => length));
    const [endRow, endColumn] = [startRow + height - 1, startColumn + width - 1];
    const place = { unitId: book.getUnitId(), subUnitId: sheet.getSheetId() };
    const commands = this.services.get(ICommandService);
    if (endRow >= sheet.getRowCount())
      commands.syncExecuteCommand('sheet.mutation.set-worksheet-row-count', { ...place, rowCount: endRow + 1 });
    if (endColumn >= sheet.getColumnCount())
      commands.syncExecuteCommand('sheet.mutation.set-worksheet-column-count', {
        ...place,
        columnCount: endColumn + 1,
      });
    const value: Record<number, Record<number, ICellData>> = {};
    for (let row = startRow; row <= endRow; row += 1) {
      const line: Record<number, ICellData> = (value[row] = {});
      for (let col = startColumn; col <= endColumn; col += 1) {
        const text = isOne ? rows[0]?.[0] : rows[row - startRow]?.[col - startColumn];
        const style = book.getStyles().get(sheet.getCellRaw(row, col)?.s);
        if (text !== undefined) line[col] = this.#cell(text, style?.n?.pattern ?? 'General');
      }
    }
    const to = { startRow, startColumn, endRow, endColumn };
    await commands.executeCommand('sheet.command.set-range-values', { ...place, range: to, value });
  }

  #cell(text: string, pattern: string): ICellData {
    const { language, kindOf } = this.config;
    const bare: ICellData = { v: null, t: null, f: null, si: null, p: null };
    if (text === '') return bare;
    const number = typedNumber(text, language, kindOf(pattern), kindOf);
    return number === null
      ? { ...bare, v: text, t: CellValueType.FORCE_STRING }
      : { ...bare, v: number, t: CellValueType.NUMBER };
  }
}
// The second parameter of its maker, after the configuration.
Inject(Injector)(PlainPaste, '', 1);

/** Asks the browser, which asks the person; what they refuse is not pasted. */
async function fromClipboard(): Promise<{ readonly html: string; readonly text: string }> {
  try {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) === true ? (await item.getType(type)).text() : '');
    return { html: await read('text/html'), text: await read('text/plain') };
  } catch {
    return { html: '', text: '' };
  }
}
