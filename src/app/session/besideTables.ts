import type { Language } from '../../domain/message';
import { GENERAL } from '../../domain/workbook';
import { type CellApart, handMadeTables } from '../../pipeline';
import { shownValue } from '../../report/shownValue';
import type { Contract } from '../contract';
import { codeOf, titleOf } from '../questions/tablesFed';
import type { BesideTable } from '../view/tablesView';
import { linkTo } from './cells';

/** Cells drawn at once for a table; the count tells how many there are. */
const MOST_CELLS = 200;

/** The tables made by hand that stand beside some of ours: what both say, and what they say otherwise. */
export const besideTables = (
  contract: Contract,
  tables: ReadonlySet<string>,
  language: Language,
): readonly BesideTable[] =>
  handMadeTables(contract)
    .filter(({ table }) => tables.has(table))
    .map(({ table, sheet, alike, taken, left, apart, otherwise }) => {
      const cells: readonly CellApart[] = [...apart, ...otherwise];
      return {
        table,
        title: titleOf(table, language),
        code: codeOf(table, contract.dossier.settings, language),
        sheet,
        alike,
        taken,
        left: left.length,
        count: cells.length,
        cells: cells.slice(0, MOST_CELLS).map(({ at, row, column, theirs, ours }) => ({
          cell: linkTo(at),
          what: [row, column].filter((text) => text !== '').join(' · '),
          theirs: shownValue(theirs, GENERAL, language),
          ours: shownValue(ours, GENERAL, language),
        })),
      };
    });
