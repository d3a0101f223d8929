import type { Box } from '../../domain/cell';
import { boxOf, rangeOf } from './sheetFacts';
import { OPERATION, sheetIn, type Step } from './steps';

/** What a block of a sheet of ours let people type before a plan wrote it anew: our drop-down lists, or a rule of theirs. */
export interface ListBefore {
  readonly box: Box;
  readonly rule: Excel.DataValidationRule;
  readonly alert: Excel.DataValidationErrorAlert;
}

/** Queues where a sheet has rules on what is typed: column by column, since neighbours with two lists are told as one block. */
export function queueListed(sheet: Excel.Worksheet): () => readonly Box[] {
  const all = sheet.getRange();
  all.untrack();
  const cells = all.getSpecialCellsOrNullObject('DataValidations');
  cells.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  cells.untrack();
  return () => (cells.isNullObject ? [] : cells.areas.items.map(boxOf).flatMap(columnsOf));
}

const columnsOf = (box: Box): readonly Box[] =>
  Array.from({ length: box.right - box.left + 1 }, (_, i) => ({ ...box, left: box.left + i, right: box.left + i }));

/** Queues the rule of each block; one with two rules, one under the other, tells none and is not given back. */
export function queueLists(sheet: Excel.Worksheet, boxes: readonly Box[]): () => readonly ListBefore[] {
  const read = boxes.map((box) => {
    const { dataValidation } = rangeOf(sheet, box);
    dataValidation.load('rule,errorAlert');
    return { box, dataValidation };
  });
  return () =>
    read.flatMap(({ box, dataValidation: { rule, errorAlert: alert } }) =>
      Object.keys(rule ?? {}).length === 0 ? [] : [{ box, rule, alert }],
    );
}

/** Gives the rules of a sheet back. */
export const listSteps = (sheet: string, lists: readonly ListBefore[]): readonly Step[] =>
  lists.length === 0
    ? []
    : [
        {
          sheet,
          bytes: lists.length * 2 * OPERATION,
          queue: (context) => {
            for (const { box, rule, alert } of lists) {
              const { dataValidation } = rangeOf(sheetIn(context, sheet), box);
              dataValidation.rule = rule;
              dataValidation.errorAlert = alert;
            }
          },
        },
      ];
