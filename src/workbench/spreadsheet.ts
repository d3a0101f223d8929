import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import designFr from '@univerjs/design/locale/fr-FR';
import designEn from '@univerjs/design/locale/en-US';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUiFr from '@univerjs/docs-ui/locale/fr-FR';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsFr from '@univerjs/sheets/locale/fr-FR';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiFr from '@univerjs/sheets-formula-ui/locale/fr-FR';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numfmtUiFr from '@univerjs/sheets-numfmt-ui/locale/fr-FR';
import numfmtUiEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiFr from '@univerjs/sheets-ui/locale/fr-FR';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import { UniverUIPlugin } from '@univerjs/ui';
import uiFr from '@univerjs/ui/locale/fr-FR';
import uiEn from '@univerjs/ui/locale/en-US';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/ui/facade';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import type { Language } from '../domain/message';
import type { FormatKind } from '../domain/workbook';
import { LocalTyping } from './localTyping';
import { PlainPaste } from './plainPaste';
import { hiddenMenus } from './spreadsheetCommands';

const locales = {
  [LocaleType.FR_FR]: mergeLocales(designFr, docsUiFr, sheetsFr, formulaUiFr, numfmtUiFr, sheetsUiFr, uiFr),
  [LocaleType.EN_US]: mergeLocales(designEn, docsUiEn, sheetsEn, formulaUiEn, numfmtUiEn, sheetsUiEn, uiEn),
};

/** Menus without what saving would lose, and no sheet to add. */
const HELD = {
  menu: hiddenMenus,
  footer: { menus: false, addSheetButtonConfig: { show: false } },
  clipboardConfig: { hidePasteOptions: true },
  disableForceStringAlert: true,
  disableForceStringMark: true,
};

/**
 * A living spreadsheet in a part of the page: formulas, number formats, undo, no network. With `kindOf`, the workbench's:
 * numbers as people of the language type them, and no tool that a save would lose.
 */
export function spreadsheetIn(
  container: HTMLElement,
  language: Language,
  kindOf?: (code: string) => FormatKind,
): FUniver {
  const isHeld = kindOf !== undefined;
  const univer = new Univer({
    locale: language === 'fr' ? LocaleType.FR_FR : LocaleType.EN_US,
    locales,
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false, contextMenu: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, isHeld ? HELD : {});
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatAlert: isHeld, disableTextFormatMark: isHeld });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  if (isHeld) {
    univer.registerPlugin(LocalTyping, { language, kindOf });
    univer.registerPlugin(PlainPaste, { language, kindOf });
  }
  return FUniver.newAPI(univer);
}
