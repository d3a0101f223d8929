import { mappingReasons } from '../../catalogue/mappingReasons';
import { addressOf, positionOf } from '../../domain/cell';
import { SURE } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import { type Language, say } from '../../domain/message';
import { crossing, type Layout, type Recognition } from '../../domain/recognition';
import { type Sheet, sheetNamed, valueAt, type Workbook } from '../../domain/workbook';
import { partsOf } from './rowLabels';

const PROVED = 0.97;
const TOLERANCE = 0.01;
/** More composites than any workbook has by hand: a long list, whose sums prove nothing. */
const MOST_VAGUE = 100;
/** Rows of one sector looked at for a sum. */
const MOST_ROWS = 20;

/** Figures of a row by the meaning of their heading: `year:2019:measured` → 584500. */
type Figures = ReadonlyMap<string, number>;

interface Part {
  readonly figures: Figures;
  readonly row: number;
}

/**
 * Raises a composite sector whose parts stand in another table of its sheet and add up to it: "Bâtiments" above, its detail below.
 * Only plain numbers prove; the same unit is not required, since a sum in another unit would not fit.
 */
export function provedElsewhere(
  mapping: readonly MappingEntry[],
  workbook: Workbook,
  recognitions: readonly Recognition[],
  language: Language,
): readonly MappingEntry[] {
  const vague = new Set(mapping.filter((entry) => entry.confidence < SURE && partsOf(entry.meaning).length > 0));
  if (vague.size === 0 || vague.size > MOST_VAGUE) return mapping;
  const byId = new Map(recognitions.map((recognition) => [recognition.id, recognition]));
  const figures = (entry: MappingEntry): Figures => figuresOf(entry, byId.get(entry.recognition), mapping, workbook);
  return mapping.map((entry) => {
    if (!vague.has(entry)) return entry;
    const whole = figures(entry);
    const parts = partsOf(entry.meaning).map((part) =>
      mapping
        .filter(
          ({ meaning, at, confidence }) =>
            meaning === `sector:${part}` && at.sheet === entry.at.sheet && confidence >= SURE,
        )
        .slice(0, MOST_ROWS)
        .map((one): Part => ({ figures: figures(one), row: positionOf(one.at.address).row + 1 })),
    );
    const proof = proofOf(whole, parts);
    if (proof === null) return entry;
    const { runnerUp: _, ...rest } = entry;
    return { ...rest, confidence: PROVED, reason: say(mappingReasons.sum, proof(language), language) };
  });
}

function figuresOf(
  entry: MappingEntry,
  recognition: Recognition | undefined,
  mapping: readonly MappingEntry[],
  workbook: Workbook,
): Figures {
  const sheet = sheetNamed(workbook, entry.at.sheet);
  if (recognition?.layout === undefined || sheet === undefined) return new Map();
  const { row, col } = positionOf(entry.at.address);
  return new Map(yearCells(recognition.id, recognition.layout, mapping, sheet, { row, col }));
}

const yearCells = (
  id: string,
  layout: Layout,
  mapping: readonly MappingEntry[],
  sheet: Sheet,
  at: { readonly row: number; readonly col: number },
): readonly (readonly [string, number])[] =>
  layout.headings.flatMap((heading) => {
    const address = addressOf(heading.row, heading.col);
    const year = mapping.find(
      (one) => one.recognition === id && one.at.address === address && one.meaning.startsWith('year:'),
    );
    const spot = crossing(layout, layout.orientation === 'across' ? at.row : at.col, heading);
    const value = valueAt(sheet, spot.row, spot.col);
    return year !== undefined && typeof value === 'number' ? [[year.meaning, value] as const] : [];
  });

type Proof = (language: Language) => { value: string; parts: string; rows: string };

/** The first year in which one row of each part is there, when they add up. */
function proofOf(whole: Figures, parts: readonly (readonly Part[])[]): Proof | null {
  for (const [year, value] of whole) {
    const chosen = parts.flatMap((rows) => rows.find(({ figures }) => figures.has(year)) ?? []);
    if (chosen.length < parts.length || value === 0) continue;
    const each = chosen.map(({ figures }) => figures.get(year) ?? 0);
    const sum = each.reduce((all, one) => all + one, 0);
    if (Math.abs(sum - value) > TOLERANCE * Math.abs(value)) continue;
    return (language) => {
      const number = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
      return {
        value: number.format(value),
        parts: each.map((one) => number.format(one)).join(' + '),
        rows: chosen.map(({ row }) => row).join(', '),
      };
    };
  }
  return null;
}
