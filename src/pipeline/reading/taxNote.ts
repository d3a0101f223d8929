import { taxIn } from '../../domain/unitWritten';
import { plain } from '../../domain/label';
import type { Layout } from '../../domain/recognition';

/** The tax basis that notes give: one for all, or one for the main budget and another for the annex budgets. */
export interface TaxSaid {
  readonly main: 'HT' | 'TTC' | null;
  readonly annex: 'HT' | 'TTC' | null;
  /** Where it is said. */
  readonly note: number;
}

const ANNEX = /\bbudgets? annexes?\b/;
const MAIN = /\bbudget principal\b|\bbudget general\b/;

/** `Budget principal : montants TTC. Budgets annexes : montants HT.` The clauses of a note are read one by one. */
export function taxSaid(notes: readonly string[]): TaxSaid | null {
  for (const [note, text] of notes.entries()) {
    const clauses = text.split(/[.;,](?=\s|$)|\bet\b/);
    const of = (budget: RegExp) =>
      clauses.map((one) => (budget.test(plain(one)) ? taxIn(one) : null)).find((tax) => tax !== null) ?? null;
    const [main, annex] = [of(MAIN), of(ANNEX)];
    if (main !== null || annex !== null) return { main, annex, note };
    const tax = taxIn(text);
    if (tax !== null) return { main: tax, annex: tax, note };
  }
  return null;
}

/** The budget that a text names. */
export const budgetIn = (text: string): 'main' | 'annex' | null =>
  ANNEX.test(plain(text)) || /^(?:ba\b|annexes?\b)/.test(plain(text))
    ? 'annex'
    : MAIN.test(plain(text)) || /^(?:bp|principal)$/.test(plain(text))
      ? 'main'
      : null;

/** Services that have a budget of their own, beside the main one: what a column of budgets names is never within the main budget. */
const OF_ANNEX =
  /\b(?:eaux?|assainissement|spanc|transports?(?: urbains| publics)?|mobilites|stationnement|parkings?|parcs? de stationnement|zac|zae?|lotissements?|zones? d'activites?|ordures|dechets|collecte|reseaux? de chaleur|chauffage urbain|energies?|pompes funebres|crematorium|funeraire|ports?|campings?|abattoir|aeroport|tourisme|immobilier d'entreprises?)\b/;

/** The budget that a cell names in a column of budgets; `null` for one that is not known. */
export const budgetNamed = (text: string): 'main' | 'annex' | null =>
  budgetIn(text) ??
  (OF_ANNEX.test(plain(text))
    ? 'annex'
    : /\b(?:ville|commune|metropole|agglomeration|general|principal)\b/.test(plain(text))
      ? 'main'
      : null);

/** The titles and notes of a plan, those included that stand between its headings and its first operation. */
export const titlesOf = ({ notes, groups = [], entries }: Layout): Layout['notes'] => [
  ...notes,
  ...groups.filter(({ row }) => row < (entries[0] ?? 0)),
];
