import { mappingReasons } from '../../catalogue/mappingReasons';
import type { MappingEntry } from '../../domain/mapping';
import { type Heading, labelSpot, type Layout, type Spot } from '../../domain/recognition';
import { valueAt } from '../../domain/workbook';
import { scopeIn, type ScopeSeen } from '../reading/scope';
import { because, type Context, entryAt } from './context';
import { type Beside, textOf } from './surroundings';

/** What names a scope on a line is short; a sentence that speaks of scopes is a remark. */
const LONGEST = 40;
/** Entries that tell whether a line beside the labels names scopes. */
const TELLING = 400;

/**
 * The scopes that headings, rows and titles name: `scope:1` for a line; `scope:unknown` where several are named together beside
 * others, or where "direct" is all that is said. A table whose every column or whose title names several is an ordinary
 * inventory, and three are the whole.
 */
export function scopeEntries(
  context: Context,
  {
    figures,
    entries,
    beside,
  }: { readonly figures: readonly Heading[]; readonly entries: readonly number[]; readonly beside: readonly Beside[] },
): readonly MappingEntry[] {
  const columns = figures.map((heading) => ({ heading, seen: nearestScope([...heading.path].reverse()) }));
  const lines = scopeLines(context, figures);
  const rows = entries.map((entry) => ({ entry, ...rowScope(context, entry, lines) }));
  const isMixed = new Set([...columns, ...rows].map(({ seen }) => seen)).size > 1;
  return [
    ...columns.flatMap(({ heading, seen }) => scopeEntry(context, heading, heading.path.join(' / '), seen, isMixed)),
    ...rows.flatMap(({ entry, seen, text }) =>
      scopeEntry(context, labelSpot(context.layout, entry), text, seen, isMixed),
    ),
    ...tableScope(context, beside),
  ];
}

const nearestScope = (texts: readonly string[]): ScopeSeen | null =>
  texts.map(scopeIn).find((seen) => seen !== null) ?? null;

/** The scope that a row's label says, else a cell beside it that holds no figure. */
function rowScope(
  { sheet, layout }: Context,
  entry: number,
  lines: readonly number[],
): { readonly seen: ScopeSeen | null; readonly text: string } {
  const spots = [labelSpot(layout, entry), ...lines.map((line) => cellOn(layout, entry, line))];
  const texts = spots.map(({ row, col }) => textOf(valueAt(sheet, row, col))).filter((text) => text.length <= LONGEST);
  const text = texts.find((one) => scopeIn(one) !== null) ?? '';
  return { seen: scopeIn(text), text };
}

/** The lines of a table, beside labels and figures, where some entry names a scope. */
function scopeLines({ sheet, layout, recognition }: Context, figures: readonly Heading[]): readonly number[] {
  const { top, bottom, left, right } = recognition.box;
  const isAcross = layout.orientation === 'across';
  const taken = new Set(figures.map(({ row, col }) => (isAcross ? col : row)));
  const [from, to] = isAcross ? [left, right] : [top, Math.min(bottom, ...taken)];
  const lines = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).filter(
    (line) => !taken.has(line),
  );
  return lines.filter((line) =>
    layout.entries.slice(0, TELLING).some((entry) => {
      const { row, col } = cellOn(layout, entry, line);
      const value = valueAt(sheet, row, col);
      return typeof value === 'string' && value.length <= LONGEST && scopeIn(value) !== null;
    }),
  );
}

const cellOn = ({ orientation }: Layout, entry: number, line: number): Spot =>
  orientation === 'across' ? { row: entry, col: line } : { row: line, col: entry };

/** The one scope that a title names for the whole table. */
function tableScope(context: Context, beside: readonly Beside[]): readonly MappingEntry[] {
  const titles = beside.filter(({ row }) => row <= context.recognition.box.top);
  const title = titles.find(({ text }) => scopeIn(text) !== null);
  const seen = title === undefined ? null : scopeIn(title.text);
  if (title === undefined || seen === null || seen === 'all') return [];
  if (seen === 'some' && /\bscopes?\b/i.test(title.text)) return [];
  return scopeEntry(context, title, title.text, seen, true);
}

function scopeEntry(
  context: Context,
  spot: Spot,
  label: string,
  seen: ScopeSeen | null,
  isMixed: boolean,
): readonly MappingEntry[] {
  if (seen === null || (seen === 'some' && !isMixed)) return [];
  const text = label.slice(0, 80);
  if (seen === 'some') {
    const reason = because(context, mappingReasons.scopesTogether, { text });
    return [entryAt(context, spot, label, { meaning: 'scope:unknown', confidence: 0, reason, runnerUp: 'scope:all' })];
  }
  const reason = because(context, mappingReasons.scopeHere, { text });
  return [entryAt(context, spot, label, { meaning: `scope:${seen}`, confidence: 1, reason })];
}
