import {
  CellValueType,
  type ICellData,
  Injector,
  InterceptorEffectEnum,
  type Nullable,
  numfmt,
  Inject,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import type { Language } from '../domain/message';
import { LocalPlugin } from './localPlugin';
import { typedNumber } from './typedValue';

/** Before, and after, what the spreadsheet itself does with a cell. */
const FIRST = 1_000;
const LAST = 1; // the spreadsheet ends with its own at −1, which asks no other

/** Numbers as people of a language type and read them: `1 234,5` in French. The spreadsheet alone knows English ones. */
export class LocalTyping extends LocalPlugin {
  static override pluginName = 'passerelle-local-typing';

  override onReady(): void {
    const { language, kindOf } = this.config;
    this.services.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
    const service = this.services.get(SheetInterceptorService);
    this.disposeWithMe(
      service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        effect: InterceptorEffectEnum.Value,
        priority: LAST,
        handler: (cell, _place, next) => {
          const { v, t } = cell ?? {};
          if (typeof v !== 'number' || t !== CellValueType.NUMBER || Number.isInteger(v)) return next(cell);
          return next({ ...cell, v: numfmt.format('General', v, { locale: language }) });
        },
      }),
    );
    this.disposeWithMe(
      service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
        priority: FIRST,
        handler: (cell, _place, next) => opened(next(cell), language),
      }),
    );
    this.disposeWithMe(
      service.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
        priority: FIRST,
        handler: (cell, { workbook, worksheet, row, col }, next) => {
          const text = typedText(cell);
          if (text === null || text.startsWith('=')) return next(cell);
          const style = workbook.getStyles().get(worksheet.getCellRaw(row, col)?.s);
          const number = typedNumber(text, language, kindOf(style?.n?.pattern ?? 'General'), kindOf);
          if (number !== null) return next({ ...cell, p: null, v: number, t: CellValueType.NUMBER });
          return /\d/.test(text) ? next({ ...cell, p: null, v: text, t: CellValueType.FORCE_STRING }) : next(cell);
        },
      }),
    );
  }
}
// The second parameter of its maker, after the configuration.
Inject(Injector)(LocalTyping, '', 1);

/** A number as it is shown for typing over it. */
function opened(cell: Nullable<ICellData>, language: Language): Nullable<ICellData> {
  const isPointed = /^-?\d+\.\d+%?$/.test(String(cell?.v ?? ''));
  return language === 'fr' && cell?.t === CellValueType.NUMBER && isPointed
    ? { ...cell, v: String(cell.v).replace('.', ',') }
    : cell;
}

function typedText(cell: Nullable<ICellData>): string | null {
  const body = cell?.p?.body?.dataStream;
  if (body !== undefined) return body.replace(/\r\n$/, '');
  return typeof cell?.v === 'string' || typeof cell?.v === 'number' ? String(cell.v) : null;
}
