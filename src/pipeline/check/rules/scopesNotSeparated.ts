import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { cellIn, cellsIn, isFigure, isInventory, type Table, type TableCell } from '../table';

/** CCC-011: a PCAET gives one total per sector, indirect emissions included. Said once per table. */
export const scopesNotSeparated = defineRule({
  meta: {
    id: 'scopes-not-separated',
    reference: 'CCC-011',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Scopes non séparés', en: 'Scopes not separated' },
    why: {
      fr: 'Le modèle demande les scopes 1, 2 et 3 en colonnes ; un PCAET compte l’électricité et la chaleur dans chaque secteur et ne les sépare pas.',
      en: 'The template asks for scopes 1, 2 and 3 in columns; a PCAET counts electricity and heat within each sector and does not separate them.',
    },
    message: message(
      'Tableau {table}, cases de scope qui renvoient au total de leur ligne (IE) : {count}.',
      'Table {table}, scope cells that refer to the total of their row (IE): {count}.',
    ),
    next: message(
      'Justifier ainsi : « Inventaire PCAET par secteur, émissions indirectes comprises ; le total de la ligne fait foi. »',
      'Justify it thus: "PCAET inventory by sector, indirect emissions included; the total of the row stands."',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, A-1.3 et A-1.4 ; CCC-011',
      en: 'CCC Action Plan template, A-1.3 and A-1.4; CCC-011',
    },
  },

  check: (table) => {
    if (!isInventory(table)) return nothing;
    const elsewhere = cellsIn(table, ({ value }) => typeof value === 'string' && /^IE\b/.test(value));
    const within = elsewhere.filter((cell) => /^scope[12]$/.test(cell.column) && isInRowTotal(table, cell));
    const [first] = within;
    return first === undefined ? nothing : [{ at: first.at, data: { table: table.id, count: within.length } }];
  },
});

/** Whether IE refers to the total of its own row: it says so, or says no place in a row that has its total and no scope. */
function isInRowTotal(table: Table, { row, cell }: TableCell): boolean {
  const place = `${cell.value ?? ''}`.replace(/^IE\b/, '');
  if (/[a-z]/i.test(place)) return /total/i.test(place);
  const hasFigure = (column: string) => isFigure(cellIn(table, row, column));
  return hasFigure('total') && !hasFigure('scope1') && !hasFigure('scope2');
}
