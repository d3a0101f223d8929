import { tableStateWords } from '../../catalogue/packWords';
import type { Language } from '../../domain/message';
import type { SheetPlan } from '../../domain/plan';
import type { Settings, TableSaid } from '../../domain/settings';
import { isBare } from './state';

/** What is said of a table that holds nothing: that it does not apply, or where it is written. A table that holds something is written here. */
export const tableSaid = (plan: SheetPlan, { tables = {} }: Pick<Settings, 'tables'>): TableSaid | undefined =>
  isBare(plan) ? tables[plan.table] : undefined;

/** `sans objet : …`, `écrit ailleurs : p. 42`. */
export const tableSaidWords = (said: TableSaid, language: Language): string =>
  `${tableStateWords[said.state][language]}${language === 'fr' ? '\u202f' : ''}: ${said.state === 'elsewhere' ? said.page : said.reason}`;
