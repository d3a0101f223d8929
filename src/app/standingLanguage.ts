import { JOURNAL, sheetName } from '../catalogue/sheetNames';
import { isOwnId, isTableId } from '../catalogue/tableNames';
import type { Language } from '../domain/message';
import { defaultSettings } from '../domain/settings';
import type { Workbook } from '../domain/workbook';
import { withOwnSheets } from '../pipeline/take/ownSheets';
import type { Sources } from './contract';

/**
 * The language of the tables that stand in a workbook: as it remembers, else as the names of the sheets say. Nothing where no table
 * of ours stands. Speaking another language changes no table: rows and names differ from one to the other.
 */
export function standingLanguage(workbook: Workbook, stored: Sources['stored']): Language | undefined {
  const ours = withOwnSheets(workbook, stored.sheets).sheets.flatMap(({ name, ours: id, copyOf }) =>
    id === undefined || id === JOURNAL.id || copyOf !== undefined ? [] : [{ name, id }],
  );
  if (ours.length === 0) return undefined;
  return stored.settings.language ?? ours.map(languageOf).find((one) => one !== null) ?? defaultSettings.language;
}

/** The language of a sheet's name, where the two differ. */
function languageOf({ name, id }: { readonly name: string; readonly id: string }): Language | null {
  if (!isTableId(id) && !isOwnId(id)) return null;
  const own = sheetName(id, 'late');
  if (own.fr === own.en) return null;
  return name.startsWith(own.en) ? 'en' : name.startsWith(own.fr) ? 'fr' : null;
}
