import type { Language } from '../domain/message';
import { catalogueJson } from '../report/catalogueJson';
import { meantBy, searched } from '../report/catalogueSearch';
import { catalogueText } from '../report/catalogueText';
import type { Machine } from './machine';
import type { ExitCode } from './session';

/** Says what the catalogue holds, or what is searched in it; no workbook is read. */
export function catalogue(search: string, isJson: boolean, language: Language, machine: Machine): ExitCode {
  const all = catalogueJson();
  const found = searched(all, search);
  const text = () => catalogueText(found, search, meantBy(all, search), language);
  machine.out(isJson ? `${JSON.stringify(found, null, 2)}\n` : text());
  return 0;
}
