import { mappingReasons } from '../../catalogue/mappingReasons';
import type { MappingEntry } from '../../domain/mapping';
import { type Heading, labelSpot, type Spot } from '../../domain/recognition';
import { scopeIn, type ScopeSeen } from '../reading/scope';
import { because, type Context, entryAt } from './context';
import { rowTexts } from './rowTexts';
import type { Sectioned } from './sections';
import type { Beside } from './surroundings';

/**
 * The scopes that headings, rows and titles name: `scope:1` for a line; `scope:unknown` where several are named together beside
 * others, or where "direct" is all that is said. A table whose every column or whose title names several is an ordinary
 * inventory, and three are the whole.
 */
export function scopeEntries(
  context: Context,
  {
    figures,
    rows: sections,
    beside,
  }: { readonly figures: readonly Heading[]; readonly rows: readonly Sectioned[]; readonly beside: readonly Beside[] },
): readonly MappingEntry[] {
  const columns = figures.map((heading) => ({ heading, seen: nearestScope([...heading.path].reverse()) }));
  const textsOf = rowTexts(context, figures, (text) => scopeIn(text) !== null);
  const all = new Set(columns.map((column) => column.seen));
  const rows = sections.flatMap((row) => {
    const { seen, text } = rowScope(textsOf(row));
    all.add(seen);
    return seen === null ? [] : [{ entry: row.entry, seen, text }];
  });
  const isMixed = all.size > 1;
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

/** The scope that a row says: its label, else a cell beside it that holds no figure, else the title of its block. */
function rowScope(texts: readonly string[]): { readonly seen: ScopeSeen | null; readonly text: string } {
  const text = texts.find((one) => scopeIn(one) !== null) ?? '';
  return { seen: scopeIn(text), text };
}

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
