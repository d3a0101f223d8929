import { translationWords } from '../../catalogue/translationWords';
import { heights, looks } from '../../catalogue/looks';
import { addressOf, isError } from '../../domain/cell';
import { type Language, say } from '../../domain/message';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../domain/plan';
import type { GivenTexts, TextPair, TranslationCount } from '../../domain/translation';
import type { ByHand } from './byHand';
import { ASIDE } from './kept';
import { heightFor, rowOf, words } from './layout';
import { isBlank } from './record';
import { namesOfColumns } from './recordColumn';
import { madeFrom, textSum } from './translationRecord';
import { namesOf } from './tables/writtenFigures';

/** A text of a table and the cell of its translation. */
interface Pair {
  readonly plan: SheetPlan;
  readonly row: number;
  readonly col: number;
  readonly rowKey: string;
  readonly of: number;
  readonly key: string;
  readonly source: string;
  readonly cell: PlannedCell;
}

/** The key of a text: its table, then its cell there. */
export const textKey = (table: string, cell: string): string => `${table}:${cell}`;

/**
 * The plans with their columns of translation: what a person wrote, or gives now, with whether its text has changed since; what the
 * same text is translated by elsewhere; blanks marked as texts to translate, and counted under each table.
 */
export function withTranslations(
  plans: readonly SheetPlan[],
  byHand: ByHand,
  given: GivenTexts,
  language: Language,
): readonly SheetPlan[] {
  const pairs = plans.flatMap(pairsIn);
  if (pairs.length === 0) return plans;
  const written = new Map<string, PlannedCell>();
  const known = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const cell = writtenCell(pair, byHand, given.get(pair.key));
    if (cell === null) continue;
    written.set(pair.key, cell);
    if (cell.translation?.state === 'translated' && typeof cell.value === 'string')
      known.set(pair.source, (known.get(pair.source) ?? new Set()).add(cell.value));
  }
  const cells = new Map(
    pairs.map((pair) => [pair.key, written.get(pair.key) ?? repeated(pair.source, known.get(pair.source))] as const),
  );
  return plans.map((plan) => {
    const own = pairs.filter((pair) => pair.plan === plan);
    return own.length === 0 ? plan : noted(translatedPlan(plan, own, cells), language);
  });
}

/** The texts of a table that are a person's or a source's, with the cells beside them. */
function pairsIn(plan: SheetPlan): readonly Pair[] {
  const columns = plan.columns.flatMap(({ translates }, col) =>
    translates === undefined ? [] : [{ col, of: translates.col }],
  );
  if (columns.length === 0) return [];
  return plan.rows.flatMap(({ key: rowKey = '', cells }, row) =>
    columns.flatMap(({ col, of }) => {
      const [source, cell] = [cells[of], cells[col]];
      if (rowKey.startsWith(ASIDE) || source?.key === undefined || cell?.key === undefined) return [];
      const isOwn = source.lineage !== undefined || source.byHand !== undefined || !isBlank(cell.value);
      if (typeof source.value !== 'string' || source.value.trim() === '' || !isOwn) return [];
      return [{ plan, row, col, rowKey, of, key: textKey(plan.table, source.key), source: source.value, cell }];
    }),
  );
}

/** What is given now for this text, what a person wrote, or what the catalogue knows; `null` where the cell is blank. */
function writtenCell(pair: Pair, byHand: ByHand, given: string | undefined): PlannedCell | null {
  const { plan, row, col, cell, source } = pair;
  const standsAt = { sheet: plan.name, address: addressOf(row, col) };
  if (given !== undefined) {
    const translation = { of: source, state: 'translated', madeFrom: textSum(source) } as const;
    const { formula: _, ...rest } = cell;
    return { ...rest, value: given, format: looks.text, byHand: { ours: { value: null }, standsAt }, translation };
  }
  if (isBlank(cell.value)) return null;
  if (cell.byHand === undefined) {
    return { ...cell, translation: { of: source, state: 'translated', isRepeated: true } };
  }
  const names = namesOfColumns(plan);
  const from = madeFrom(byHand.table(plan.table), {
    row: pair.rowKey,
    column: names[col - 1] ?? '',
    sourceColumn: names[pair.of - 1] ?? '',
    translation: cell.value,
    source,
  });
  const isSame = from === textSum(source);
  return {
    ...cell,
    ...(!isSame && { format: looks.toReview }),
    translation: { of: source, state: isSame ? 'translated' : 'to-review', madeFrom: from },
  };
}

/** A text translated twice in different words is asked of a person each time. */
function repeated(
  source: string,
  known: ReadonlySet<string> | undefined,
): Pick<PlannedCell, 'value' | 'format' | 'translation'> {
  const [only, ...others] = known ?? [];
  return only === undefined || others.length > 0
    ? { value: null, format: looks.toTranslate, translation: { of: source, state: 'to-translate' } }
    : { value: only, format: looks.text, translation: { of: source, state: 'translated', isRepeated: true } };
}

function translatedPlan(
  plan: SheetPlan,
  pairs: readonly Pair[],
  cells: ReadonlyMap<string, Pick<PlannedCell, 'value' | 'format' | 'translation'>>,
): SheetPlan {
  const byRow = new Map<number, Pair[]>();
  for (const pair of pairs) byRow.set(pair.row, [...(byRow.get(pair.row) ?? []), pair]);
  const rows = plan.rows.map((row, index): PlannedRow => {
    const own = byRow.get(index);
    if (own === undefined) return row;
    const changed = [...row.cells];
    for (const { col, key, cell } of own) changed[col] = { ...cell, ...cells.get(key) };
    const height = heightFor(
      own.map(({ col }) => ({ text: changed[col]?.value ?? null, width: plan.columns[col]?.width ?? 1 })),
    );
    return { ...row, cells: changed, height: Math.max(row.height ?? 0, height) };
  });
  return { ...plan, rows };
}

/** Under the table, what its colours mean and how many texts wait. */
function noted(plan: SheetPlan, language: Language): SheetPlan {
  const { toTranslate, toReview } = toTranslateIn([plan]);
  if (toTranslate + toReview === 0) return plan;
  const text = say(translationWords.note, { count: toTranslate, review: toReview }, language);
  const note = rowOf('note-translation', [words(text, 'noteStrong')], heights.noteLine);
  const at = plan.rows.findIndex(({ key }) => key === 'notes');
  const rows =
    at < 0
      ? [...plan.rows, rowOf('notes', [null], heights.line), note]
      : [...plan.rows.slice(0, at + 1), note, ...plan.rows.slice(at + 1)];
  return { ...plan, rows };
}

/** The texts of the contract's tables with their translations, in reading order. */
export const textPairs = (tables: readonly SheetPlan[]): readonly TextPair[] =>
  tables.flatMap((plan) => {
    const named = namesOf(plan);
    return plan.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, col): readonly TextPair[] => {
        const of = plan.columns[col]?.translates?.col;
        const source = of === undefined ? undefined : cells[of];
        if (cell?.translation === undefined || source?.key === undefined || of === undefined) return [];
        const { of: text, state, isRepeated = false } = cell.translation;
        return [
          {
            key: textKey(plan.table, source.key),
            table: plan.table,
            at: { sheet: plan.name, address: addressOf(row, col) },
            ...named(row, of),
            source: text,
            translation: isError(cell.value) ? cell.value.error : `${cell.value ?? ''}`,
            state,
            isRepeated,
          },
        ];
      }),
    );
  });

/** How many texts of the tables wait for a translation or for a new reading; each cell counts, none where the contract has one language. */
export function toTranslateIn(tables: readonly SheetPlan[]): TranslationCount {
  const states = tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.translation?.state ?? [])),
  );
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  return { toTranslate: count('to-translate'), toReview: count('to-review') };
}
