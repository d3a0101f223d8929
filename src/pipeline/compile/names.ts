import { OWN_SHEETS, type SheetId, sheetName } from '../../catalogue/sheetNames';
import { tableIds } from '../../catalogue/tableNames';
import type { Settings } from '../../domain/settings';
import { freeName, takenNames } from '../../domain/sheetName';
import type { Workbook } from '../../domain/workbook';

export type Names = Readonly<Record<SheetId, string>>;

/**
 * The names of our sheets: the one that a sheet of ours has already, else the catalogue's; taken by another sheet, with
 * the first free number.
 */
export function namesIn(
  workbook: Workbook,
  { language, investmentPlan }: Pick<Settings, 'language' | 'investmentPlan'>,
): Names {
  const { sheets } = workbook;
  const taken = takenNames(workbook);
  const name = (id: SheetId): string => {
    const standing = sheets.find(({ ours, copyOf }) => ours === id && copyOf === undefined);
    if (standing !== undefined) return standing.name;
    const free = freeName(sheetName(id, investmentPlan)[language], taken);
    taken.add(free.toLowerCase());
    return free;
  };
  const ids: readonly SheetId[] = ['cover', ...tableIds, ...OWN_SHEETS.slice(1)];
  return Object.fromEntries(ids.map((id) => [id, name(id)])) as Names; // one name for each identifier
}
