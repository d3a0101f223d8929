import { privateAid } from '../../catalogue/operationTopics';
import type { Investment } from '../../domain/fact';
import { plain } from '../../domain/label';
import { taxIn } from '../../domain/unitWritten';
import { budgetIn, budgetNamed } from '../reading/taxNote';
import type { PlanToRead } from './investmentFacts';
import { oneLineAt } from './oneLine';

export type BudgetName = 'main' | 'annex';

/**
 * The budget that each row belongs to: by its own cells, else by the last title above that names one, else by the note that tells
 * budgets apart: what no title calls annex is of the main one.
 */
export function budgetsOf({ table, fields, taxes: { note } }: PlanToRead): (row: number) => BudgetName | null {
  const { layout, sheet } = table;
  const titles = (layout.groups ?? []).flatMap(({ row, text }) => {
    const budget = budgetIn(text);
    return budget === null ? [] : [{ row, budget }];
  });
  const usual = note !== null && note.main !== null && note.main !== note.annex ? 'main' : null;
  return (row) => {
    const textOf = (field: string): string => {
      const col = fields.get(field);
      return col === undefined ? '' : oneLineAt(sheet, { row, col });
    };
    const named = textOf('budgetName');
    if (named !== '') return budgetNamed(named);
    const own = budgetIn(textOf('programme'));
    if (own !== null) return own;
    return titles.filter((title) => title.row < row).at(-1)?.budget ?? usual;
  };
}

/** The basis that the row says in a column for it; a rate or a yes does not say whether the amounts hold the tax. */
export function taxOfRow({ table, fields }: PlanToRead, row: number): 'HT' | 'TTC' | null {
  const col = fields.get('taxBasis');
  return col === undefined ? null : taxIn(oneLineAt(table.sheet, { row, col }));
}

/** By the section, else by the chapter of the account (M57: 2 investment, 0 and 6 operation), else by what the plan says it is. */
export function natureOf({ table }: PlanToRead, section: string, chapter: string): Investment['nature'] {
  const words = plain(section);
  if (/^i\b|^inv/.test(words)) return 'capex';
  if (/^f\b|^fonc/.test(words)) return 'opex';
  if (/^(?:1|2)\d/.test(chapter)) return 'capex';
  if (/^(?:0\d|6)/.test(chapter)) return 'opex';
  const titles = [table.sheet.name, ...table.layout.notes.map(({ text }) => text)].map(plain);
  return titles.some((text) => OF_INVESTMENT.test(text)) ? 'capex' : 'unknown';
}

const OF_INVESTMENT = /\binvestissement|\bppi\b|\bap[ /-]?cp\b|\bautorisations? de programme\b/;

/** A grant of chapter 204, unless its title says that households, owners or firms get it: those are in no public accounts. */
export const isTransfer = (title: string, chapter: string, account: string): boolean =>
  (chapter.startsWith('204') || account.startsWith('204')) && !privateAid.test(plain(title));
