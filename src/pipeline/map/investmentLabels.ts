import { mappingReasons } from '../../catalogue/mappingReasons';
import { moneyPatterns } from '../../catalogue/moneyPatterns';
import { moneyReasons } from '../../catalogue/moneyWords';
import { addressOf } from '../../domain/cell';
import { plain } from '../../domain/label';
import type { MappingEntry } from '../../domain/mapping';
import { isFunding, type MoneyMeaning, moneyMeant } from '../../domain/moneyMeaning';
import type { Heading, Spot } from '../../domain/recognition';
import { taxIn } from '../../domain/unitWritten';
import { valueAt } from '../../domain/workbook';
import { investmentField, moneyHeading, planSays } from '../reading/moneyHeading';
import { taxSaid, titlesOf } from '../reading/taxNote';
import { because, type Context, entryAt, ignored, type Said } from './context';
import { creditsByNote, type SaidByNote } from './creditsByNote';
import { moneyUnits } from './moneyUnits';
import { taxOfWhole } from './taxOfWhole';

/** What nobody says is not even probable. */
const UNSAID = 0.5;

interface Meant {
  readonly heading: Heading;
  readonly money: MoneyMeaning | null;
}

/** What the headings of a plan of investments mean, with the unit and the tax basis of its amounts. */
export function investmentMapping(context: Context): readonly MappingEntry[] {
  const { layout, sheet } = context;
  const says = planSays(layout.headings, [sheet.name, ...layout.notes.map(({ text }) => text)]);
  const isAmounts = ({ col }: Heading) => layout.figureColumns?.includes(col) === true;
  const read = layout.headings.map((heading): Meant => ({
    heading,
    money: isAmounts(heading) ? moneyHeading(heading, says) : null,
  }));
  const byNote = creditsByNote(layout, read);
  const meant = read.map((one): Meant => ({ ...one, money: byNote.get(one.heading)?.money ?? one.money }));
  const [latest, isStage] = [latestOf(meant), besideVoted(meant)];
  const taken = new Set<string>();
  const entries = meant.flatMap(({ heading, money }) => {
    if (money === null) return [entryAt(context, heading, heading.text, fieldSaid(context, heading, taken))];
    const kept: MoneyMeaning = latest.has(heading) && !isStage(money) ? money : { ...money, kind: 'stage' };
    const entry = entryAt(context, heading, heading.path.join(' / '), {
      ...amountSaid(kept, taken),
      reason: amountReason(context, byNote.get(heading)),
    });
    return [entry, ...taxOfHeading(context, heading, money)];
  });
  const amounts = meant.flatMap(({ heading, money }) => (money === null ? [] : [heading]));
  return [...entries, ...nameless(context), ...moneyUnits(context, amounts), ...taxOfTable(context, meant)];
}

/** Columns of figures under no heading: said by their cell, and taken for nothing. */
function nameless(context: Context): readonly MappingEntry[] {
  const { headings, figureColumns = [] } = context.layout;
  const named = new Set(headings.map(({ col }) => col));
  const row = headings[0]?.row ?? context.recognition.box.top;
  return figureColumns
    .filter((col) => !named.has(col))
    .map((col) => entryAt(context, { row, col }, addressOf(row, col), ignored(context, 'unknownHeading')));
}

function fieldSaid(context: Context, { col, text }: Heading, taken: Set<string>): Said {
  const field = col === context.layout.labelLine ? 'operation' : investmentField(text);
  if (field === null || taken.has(field)) return ignored(context, field === null ? 'unknownHeading' : 'againHeading');
  taken.add(field);
  return { meaning: `field:${field}`, confidence: 1, reason: because(context, moneyReasons.field, {}) };
}

/** Of several authorisations, or several costs of all years, the one that holds now: revised before voted, else the last. */
function latestOf(meant: readonly Meant[]): ReadonlySet<Heading> {
  const kept = new Set(meant.map(({ heading }) => heading));
  for (const kind of ['AP', 'estimate'] as const) {
    const totals = meant.filter(({ money }) => money?.kind === kind && money.moment === 'total');
    const latest = totals.filter(({ heading }) => moneyPatterns.latest.test(plain(heading.text)));
    const [best] = byYear(latest.length > 0 ? latest : totals).slice(-1);
    for (const { heading } of totals) if (best !== undefined && heading !== best.heading) kept.delete(heading);
  }
  return kept;
}

/** In the order of the years that their headings say, where each says one: `AP révisée 2025` may stand before that of 2023. */
function byYear(meant: readonly Meant[]): readonly Meant[] {
  const dated = meant.map((one) => ({ one, year: Number(/(?<!\d)20\d\d(?!\d)/.exec(one.heading.text)?.[0]) }));
  return dated.some(({ year }) => Number.isNaN(year))
    ? meant
    : dated.sort((a, b) => a.year - b.year).map(({ one }) => one);
}

/** An amount planned for a year beside its voted credits is another stage of the same money, never added to it (trap 122). */
function besideVoted(meant: readonly Meant[]): (money: MoneyMeaning) => boolean {
  const voted = new Set(meant.flatMap(({ money }) => (money?.kind === 'CP-voted' ? [money.moment] : [])));
  return ({ kind, moment }) => kind === 'estimate' && typeof moment === 'number' && voted.has(moment);
}

/** Two columns of the same credits and year are two stages of the budget: the first is kept (trap 122). */
function amountSaid(money: MoneyMeaning, taken: Set<string>): Omit<Said, 'reason'> {
  const meaning = moneyMeant(money);
  const isAgain = typeof money.moment === 'number' && !isFunding(money.kind) && taken.has(meaning);
  taken.add(meaning);
  return { meaning: isAgain ? moneyMeant({ ...money, kind: 'stage' }) : meaning, confidence: 1 };
}

const amountReason = (context: Context, said: SaidByNote | undefined): string =>
  said === undefined
    ? because(context, moneyReasons.column, {})
    : because(context, moneyReasons.creditsByNote, {
        text: said.note.text,
        cell: addressOf(said.note.row, said.note.col),
      });

function taxOfHeading(context: Context, heading: Heading, { kind }: MoneyMeaning): readonly MappingEntry[] {
  const text = heading.path.join(' / ');
  const tax = isFunding(kind) ? null : taxIn(text);
  if (tax === null) return [];
  const reason = because(context, mappingReasons.taxHere, { text });
  return [entryAt(context, heading, text, { meaning: `tax:${tax}`, confidence: 1, reason })];
}

/** Said by a title or a note for each budget; where nothing says it of some costs, asked once for the table. */
function taxOfTable(context: Context, meant: readonly Meant[]): readonly MappingEntry[] {
  const notes = titlesOf(context.layout);
  const said = taxSaid(notes.map(({ text }) => text));
  const note = said === null ? undefined : notes[said.note];
  const tax = said?.main ?? said?.annex;
  if (note !== undefined && tax != null) {
    const reason = because(context, moneyReasons.taxOfBudgets, { text: note.text });
    return [entryAt(context, note, note.text, { meaning: `tax:${tax}`, confidence: 1, reason })];
  }
  const isAsked = meant.some(
    ({ heading, money }) => money !== null && isCost(money) && taxIn(heading.path.join(' / ')) === null,
  );
  if (!isAsked || isSaidByRows(context)) return [];
  const ofWhole = taxOfWhole(context, meant);
  if (ofWhole !== null) return [ofWhole];
  const { top: row, left: col } = context.recognition.box;
  const corner: Spot = { row, col };
  const reason = because(context, mappingReasons.taxUnknown, {});
  return [entryAt(context, corner, '', { meaning: 'tax:unknown', confidence: UNSAID, reason })];
}

/** Whether each row says its own in a column for it. */
function isSaidByRows({ layout, sheet }: Context): boolean {
  const column = layout.headings.find(({ text }) => investmentField(text) === 'taxBasis');
  return (
    column !== undefined &&
    layout.entries.every((row) => {
      const text = valueAt(sheet, row, column.col);
      return typeof text === 'string' && taxIn(text) !== null;
    })
  );
}

const isCost = ({ kind }: MoneyMeaning): boolean => !isFunding(kind) && kind !== 'unfunded';
