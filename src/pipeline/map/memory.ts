import { mappingReasons } from '../../catalogue/mappingReasons';
import { SURE } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { Mapping, MappingEntry } from '../../domain/mapping';
import { type Language, say } from '../../domain/message';
import type { Recognition } from '../../domain/recognition';

/** What an entry decides: an answer replaces only what speaks of the same thing. Headings and labels are one aspect. */
export function aspectOf(meaning: string): string {
  const [head = ''] = meaning.split(':');
  return [
    'unit',
    'perimeter',
    'version',
    'producer',
    'gwp',
    'scope',
    'family',
    'value',
    'tax',
    'fact',
    'table',
    'sheet',
    'pays',
  ].includes(head)
    ? head
    : 'label';
}

/** What was decided of a table that has changed since: near enough to be offered, never enough to be taken. */
export const PROPOSED = 0.85;

/** Whether an entry is what was decided of a table that has changed since: a proposal, in the language of the mapping's reasons. */
export const isProposedAgain = ({ decidedBy, confidence, reason }: MappingEntry, language: Language): boolean =>
  decidedBy === 'engine' && confidence === PROPOSED && reason === say(mappingReasons.tableChanged, {}, language);

/** Aspects that hold for a label wherever it comes again on its sheet; the others hold for one table. */
const TRAVELS: ReadonlySet<string> = new Set(['label']);

/**
 * The engine's mapping with what was decided before put in its place: for the same cell of the same table; one whose cell has
 * moved, for the same label of the same sheet in a table of the same profile. Answers on cells that the engine says nothing of
 * are added. `memory`: answers only; one that is the engine's own is a proposal.
 */
export function withMemory(
  mapping: Mapping,
  memory: Mapping,
  recognitions: readonly Recognition[],
  language: Language,
): Mapping {
  if (memory.length === 0) return mapping;
  const answers = memory.filter(({ meaning }) => !meaning.endsWith('unknown'));
  const present = new Set(recognitions.map(({ id }) => id));
  const byCell = firstBy(answers, (entry) => cellKey(entry));
  // An answer that is at home speaks of its own cell: the same words beside it may mean another thing.
  const atHome = new Set(
    mapping.flatMap((entry) => {
      const here = byCell.get(cellKey(entry));
      return here !== undefined && isOfSameLabel(entry, here) ? [here] : [];
    }),
  );
  const byLabel = firstBy(
    answers.filter(
      (answer) => !atHome.has(answer) && (TRAVELS.has(aspectOf(answer.meaning)) || !present.has(answer.recognition)),
    ),
    (entry) => labelKey(entry),
  );
  const isOneOfSeveral = severalIn(mapping, answers);
  const taken = new Set<string>();
  const decided = mapping.map((entry) => {
    const here = byCell.get(cellKey(entry));
    const isSame = here !== undefined && isOfSameLabel(entry, here);
    taken.add(cellKey(entry));
    if (isSame && isContradicted(entry, here)) return contradictedEntry(entry, here, language);
    const answer = isSame ? here : entry.label === '' ? undefined : byLabel.get(labelKey(entry));
    if (answer === undefined) return entry;
    return !isSame && isOneOfSeveral(entry)
      ? proposedEntry(entry, proposalOf(answer, language))
      : decidedEntry(entry, answer, language);
  });
  const added = [...byCell.values()]
    .filter((answer) => present.has(answer.recognition) && !taken.has(cellKey(answer)))
    .map((answer) => decidedEntry(answer, answer, language));
  return [...decided, ...added];
}

/**
 * A cell may hold another label next year: what the old one meant says nothing of it. A unit or a perimeter stays the table's, save where its
 * title now puts the territory in question, with other words than its years.
 */
function isOfSameLabel(entry: MappingEntry, answer: MappingEntry): boolean {
  if (answer.label === '') return true;
  if (isTerritoryAsked(entry)) return withoutYears(answer.label) === withoutYears(entry.label);
  return !TRAVELS.has(aspectOf(entry.meaning)) || plain(answer.label) === plain(entry.label);
}

/** What the table says where it said something else before: a unit in its heading, the territory of its title. */
const isContradicted = (entry: MappingEntry, answer: MappingEntry): boolean =>
  !TRAVELS.has(aspectOf(entry.meaning)) &&
  entry.meaning !== answer.meaning &&
  entry.confidence >= SURE &&
  withoutYears(entry.label) !== withoutYears(answer.label);

function contradictedEntry(entry: MappingEntry, answer: MappingEntry, language: Language): MappingEntry {
  const about = { before: answer.label, after: entry.label };
  const reason = say(mappingReasons.headingChanged, about, language);
  return { ...entry, confidence: PROPOSED, reason, runnerUp: answer.meaning };
}

const proposalOf = (answer: MappingEntry, language: Language): MappingEntry => ({
  ...answer,
  confidence: PROPOSED,
  reason: say(mappingReasons.oneOfSeveral, {}, language),
});

/**
 * Whether a label stands several times in a table, and fewer answers were given to it, or different ones: which of them an answer was of
 * cannot be told once its cell has moved.
 */
function severalIn(mapping: Mapping, answers: Mapping): (entry: MappingEntry) => boolean {
  const places = new Map<string, number>();
  for (const entry of mapping) places.set(inTable(entry), (places.get(inTable(entry)) ?? 0) + 1);
  const given = new Map<string, MappingEntry[]>();
  for (const answer of answers) given.set(labelKey(answer), [...(given.get(labelKey(answer)) ?? []), answer]);
  return (entry) => {
    const count = places.get(inTable(entry)) ?? 1;
    const said = given.get(labelKey(entry)) ?? [];
    return count > 1 && (said.length < count || new Set(said.map(({ meaning }) => meaning)).size > 1);
  };
}

const inTable = (entry: MappingEntry): string => `${entry.recognition}\n${labelKey(entry)}`;

const isTerritoryAsked = ({ meaning, confidence }: MappingEntry): boolean =>
  aspectOf(meaning) === 'perimeter' && confidence < SURE;

const withoutYears = (label: string): string => plain(label).replace(/\b(?:19|20)\d{2}\b/g, '');

function decidedEntry(entry: MappingEntry, answer: MappingEntry, language: Language): MappingEntry {
  const { runnerUp: _, ...rest } = entry;
  if (answer.decidedBy === 'engine') return proposedEntry(entry, answer);
  const decidedBy = answer.decidedBy === 'person' ? 'person' : 'memory';
  const reason = say(decidedBy === 'person' ? mappingReasons.answered : mappingReasons.remembered, {}, language);
  const { signed } = answer;
  return { ...rest, meaning: answer.meaning, confidence: 1, reason, decidedBy, ...(signed && { signed }) };
}

/** What was decided for a table that has changed since is proposed; what the engine is sure of by itself stands. */
function proposedEntry(entry: MappingEntry, { meaning, confidence, reason }: MappingEntry): MappingEntry {
  if (entry.meaning === meaning && entry.confidence >= SURE) return entry;
  return { ...entry, meaning, confidence, reason, ...(entry.meaning !== meaning && { runnerUp: entry.meaning }) };
}

const cellKey = ({ recognition, at, meaning }: MappingEntry): string =>
  `${recognition}\n${at.sheet}\n${at.address}\n${aspectOf(meaning)}`;
const labelKey = ({ recognition, at, label, meaning }: MappingEntry): string =>
  `${recognition.split(':', 1)[0]}\n${at.sheet}\n${plain(label)}\n${aspectOf(meaning)}`;

function firstBy(entries: Mapping, keyOf: (entry: MappingEntry) => string): ReadonlyMap<string, MappingEntry> {
  const first = new Map<string, MappingEntry>();
  for (const entry of entries) if (!first.has(keyOf(entry))) first.set(keyOf(entry), entry);
  return first;
}
