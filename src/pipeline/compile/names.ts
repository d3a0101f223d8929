import { type SheetId, sheetNames } from '../../catalogue/sheetNames';
import type { Language } from '../../domain/message';
import { freeName, takenNames } from '../../domain/sheetName';
import type { Workbook } from '../../domain/workbook';

/**
 * The names of our sheets: the one that a sheet of ours has already, else the catalogue's; taken by another sheet, with
 * the first free number.
 */
export function namesIn(workbook: Workbook, language: Language): Readonly<Record<SheetId, string>> {
  const { sheets } = workbook;
  const taken = takenNames(workbook);
  const name = (id: SheetId): string => {
    const standing = sheets.find(({ ours, copyOf }) => ours === id && copyOf === undefined);
    if (standing !== undefined) return standing.name;
    const free = freeName(sheetNames[id][language], taken);
    taken.add(free.toLowerCase());
    return free;
  };
  return {
    cover: name('cover'),
    'A-1.1': name('A-1.1'),
    'A-1.3': name('A-1.3'),
    'A-1.4': name('A-1.4'),
    'A-2.1': name('A-2.1'),
    'A-2.2': name('A-2.2'),
    'A-2.3': name('A-2.3'),
    'B-2.1': name('B-2.1'),
    'B-2.2': name('B-2.2'),
    'IP-6': name('IP-6'),
    coverage: name('coverage'),
    'give-back': name('give-back'),
    findings: name('findings'),
    lineage: name('lineage'),
  };
}
