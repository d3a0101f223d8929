import { plain } from '../../domain/label';
import { crossing, type Heading, type Layout, type Spot } from '../../domain/recognition';
import { type Sheet, valueAt } from '../../domain/workbook';
import { missingIn } from '../reading/missing';
import type { FigureSeen } from './figure';

const A_REMARK = /^(?:commentaires?|remarques?|observations?|notes?|precisions?)(?: \(.*\))?(?: (\d))?$/;

const known = new WeakMap<Layout, readonly Heading[]>();

/** The columns of remarks of a grid, looked for once. */
function remarksOf(layout: Layout): readonly Heading[] {
  const remarks = known.get(layout) ?? layout.headings.filter(({ text }) => A_REMARK.test(plain(text)));
  known.set(layout, remarks);
  return remarks;
}

/** The number of a pair of columns: `Valeur 2`, `Commentaire 2`. */
const numberOf = (text: string): string | undefined => / (\d)$/.exec(plain(text))?.[1];

/**
 * A zero beside a remark that says why there is no figure is none: `0` and "Indicateur non suivi par la métropole" (trap 11). A remark
 * that says anything else, and any other figure, change nothing.
 */
export function unlessAbsent(
  figure: FigureSeen,
  { sheet, layout }: { readonly sheet: Sheet; readonly layout: Layout },
  heading: Heading,
  { row, col }: Spot,
): FigureSeen {
  if (figure.value !== 0) return figure;
  const entry = layout.orientation === 'across' ? row : col;
  for (const remark of remarksOf(layout)) {
    const number = numberOf(remark.text);
    if (number !== undefined && number !== numberOf(heading.text)) continue;
    const place = crossing(layout, entry, remark);
    const text = valueAt(sheet, place.row, place.col);
    const missing = typeof text === 'string' ? missingIn(text) : null;
    if (missing !== null && missing.reason !== 'blank')
      return { missing: { note: text as string, ...missing }, doubts: figure.doubts }; // a text, on the line above
  }
  return figure;
}
