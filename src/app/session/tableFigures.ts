import type { Language } from '../../domain/message';
import { figuresOf, namesOf } from '../../pipeline/compile/tables/writtenFigures';
import type { Contract } from '../contract';
import type { TableFigures } from '../view/tablesView';
import { linkTo } from './cells';
import { shownPlanned } from './origin';

/** The figures of a table that lead to their sources, from a place on; none of a table that is not made. */
export function tableFigures(
  contract: Contract,
  table: string,
  from: number,
  count: number,
  language: Language,
): TableFigures {
  const plan = contract.tables.find((one) => one.table === table);
  if (plan === undefined) return { count: 0, figures: [] };
  const figures = figuresOf(plan);
  const named = namesOf(plan);
  return {
    count: figures.length,
    figures: figures.slice(from, from + count).map(({ at, row, col, cell }) => {
      const names = named(row, col);
      return {
        cell: linkTo(at),
        what: [names.row, names.column].filter((text) => text !== '').join(' · '),
        value: [shownPlanned(cell, language), cell.unit ?? ''].filter((text) => text !== '').join('\u00a0'),
      };
    }),
  };
}
