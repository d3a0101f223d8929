import { plain } from '../../domain/label';
import type { Spot } from '../../domain/recognition';
import { valueAt } from '../../domain/workbook';
import { type EnergyType, energyTypeIn } from '../reading/filiere';
import type { Context } from './context';
import { isSumOf } from './figures';
import type { Row } from './provedBySums';
import { titleBetween } from './sections';
import { textOf } from './surroundings';

const A_TOTAL = /^(?:sous-)?total\b/;

/** Lines on the left of the labels, or over them, where a type may stand. */
const REACH = 3;

/**
 * The energy that each row of a table of production gives: from a cell beside its label, written once for several rows or on each; else
 * from the title of its block.
 */
export function typesOfRows(context: Context, rows: readonly Row[]): readonly (EnergyType | null)[] {
  const { sheet, layout } = context;
  const isAcross = layout.orientation === 'across';
  const cell = (entry: number, line: number): Spot =>
    isAcross ? { row: entry, col: line } : { row: line, col: entry };
  const textAt = ({ row, col }: Spot): string => textOf(valueAt(sheet, row, col));
  const lines = Array.from({ length: REACH }, (_, i) => layout.labelLine - 1 - i).filter((line) => line >= 0);
  const column = lines.find((line) => rows.some(({ entry }) => energyTypeIn(textAt(cell(entry, line))) !== null));
  let type: EnergyType | null = null;
  let last = layout.headings[0]?.row ?? context.recognition.box.top;
  return rows.map(({ entry, label }, i) => {
    if (column !== undefined) {
      const text = textAt(cell(entry, column));
      if (text !== '') type = energyTypeIn(text);
      return type;
    }
    const between = isAcross ? titleBetween(context, last, entry) : null;
    last = entry;
    if (between !== null) type = energyTypeIn(between);
    if (A_TOTAL.test(plain(label))) {
      const own = type;
      type = null; // what follows a sum is another block
      return own;
    }
    if (energyTypeIn(label) !== null) type = isOver(rows, i) ? energyTypeIn(label) : null;
    return type;
  });
}

/** Whether a type stands over the rows below it: without figures, or as their sum. Under its rows, it says nothing of the next ones. */
function isOver(rows: readonly Row[], i: number): boolean {
  const own = rows[i]?.figures ?? [];
  if (own.every((figure) => figure === null)) return true;
  const below = rows.slice(i + 1);
  const end = below.findIndex(({ label }) => energyTypeIn(label) !== null || A_TOTAL.test(plain(label)));
  const parts = end < 0 ? below : below.slice(0, end);
  return isSumOf(
    own,
    parts.map(({ figures }) => figures),
  );
}
