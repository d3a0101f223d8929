import { type Heading, labelSpot, type Layout, type Spot } from '../../domain/recognition';
import { remembered } from '../../domain/remember';
import { valueAt } from '../../domain/workbook';
import type { Context } from './context';
import type { Sectioned } from './sections';
import { textOf } from './surroundings';

/** What qualifies a row is short; a sentence that speaks of it is a remark. */
const LONGEST = 40;
/** Entries that tell whether a line beside the labels qualifies its rows. */
const TELLING = 400;

/**
 * The texts that may qualify a row, the nearest first: its label, the cells beside it on lines without figures where some row has a
 * text that tells, the title of its block.
 */
export function rowTexts(
  context: Context,
  figures: readonly Heading[],
  tells: (text: string) => boolean,
): (row: Sectioned) => readonly string[] {
  const { sheet, layout } = context;
  const textAt = ({ row, col }: Spot): string => textOf(valueAt(sheet, row, col));
  const lines = freeLines(context, figures).filter((line) =>
    layout.entries.slice(0, TELLING).some((entry) => {
      const text = textAt(cellOn(layout, entry, line));
      return text.length <= LONGEST && tells(text);
    }),
  );
  return ({ entry, label, section }) => {
    const own = labelSpot(layout, entry);
    if (lines.length === 0 && section === undefined) {
      const held = valueAt(sheet, own.row, own.col);
      if (held === label || textOf(held) === label) return onlyText(label);
    }
    const spots = [own, ...lines.map((line) => cellOn(layout, entry, line))];
    const texts = [label, ...spots.map(textAt), ...(section === undefined ? [] : [section])];
    return [...new Set(texts)].filter((text) => text !== '' && text.length <= LONGEST);
  };
}

/** Most rows have nothing but their label; the same few labels stand over again in a long list. */
const onlyText = remembered((text): readonly string[] => (text !== '' && text.length <= LONGEST ? [text] : []));

/** The lines of a table that hold no figures: beside the labels, and for a table that runs down, over its figures. */
function freeLines({ layout, recognition }: Context, figures: readonly Heading[]): readonly number[] {
  const { top, bottom, left, right } = recognition.box;
  const isAcross = layout.orientation === 'across';
  const taken = new Set(figures.map(({ row, col }) => (isAcross ? col : row)));
  const [from, to] = isAcross ? [left, right] : [top, Math.min(bottom, ...taken)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).filter((line) => !taken.has(line));
}

const cellOn = ({ orientation }: Layout, entry: number, line: number): Spot =>
  orientation === 'across' ? { row: entry, col: line } : { row: line, col: entry };
