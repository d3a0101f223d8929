import { mappingReasons } from '../../catalogue/mappingReasons';
import { addressOf, referenceTo } from '../../domain/cell';
import type { Mapping, MappingEntry } from '../../domain/mapping';
import { say } from '../../domain/message';
import type { Settings } from '../../domain/settings';
import { type Signature, signedBy } from '../../domain/signature';
import type { Slices } from '../../domain/slices';
import type { PipelineStep } from '../../pipeline';
import { rememberedTables } from '../../pipeline/map/rememberedTables';
import { aspectOf } from '../../pipeline/map/memory';
import { isMeaning } from '../../pipeline/reading/meaning';
import type { Given } from '../contract';
import { entriesOf } from '../questions/openQuestion';
import type { Answer } from '../view/readView';
import { justifyPoints } from './justify';
import { renewed } from './open';
import { askedCells, kindOf } from './readView';
import { changedSettings } from './settingsView';
import { type AnswerFile, doneAs, type SessionState } from './state';
import { questionsOf } from './viewOf';

type Steps = Slices<PipelineStep, SessionState>;

/** Takes answers; those to questions that stand no more, or that mean nothing, are left out. */
export function* answer(state: SessionState, answers: readonly Answer[], signed: Signature = {}): Steps {
  const questions = new Map(questionsOf(state).map((question) => [question.key, question]));
  const reason = say(mappingReasons.answered, {}, state.language);
  let name: string | null = null;
  const entries = answers.flatMap(({ question, meaning, cells }) => {
    const asked = questions.get(question);
    if (asked === undefined || !isMeaning(meaning)) return [];
    name ??= asked.cells[0]?.label ?? null;
    return entriesOf(asked, meaning, cells, reason, signed);
  });
  if (entries.length === 0) return { ...state, done: null };
  const done = doneAs('answered', entries.length, { name: name === '' ? null : name, canTakeBack: true });
  return yield* given(state, withAnswers(state.given, entries), done);
}

/** What a person says of cells, beside what was said before. */
export const withEntries = (state: SessionState, entries: Mapping, done: SessionState['done']): Steps =>
  given(state, withAnswers(state.given, entries), done);

/** Accepts all that the engine is sure of, and that no question stands on: one step, taken back at once. */
export function* acceptSure(state: SessionState, signed: Signature = {}): Steps {
  const reason = say(mappingReasons.answered, {}, state.language);
  const asked = askedCells(questionsOf(state));
  const entries = state.contract.dossier.mapping
    .filter((entry) => kindOf(entry) === 'sure' && !isOfSettings(entry) && !asked.has(referenceTo(entry.at)))
    .map(({ recognition, at, label, meaning }) => ({
      recognition,
      at,
      label,
      meaning,
      confidence: 1,
      reason,
      decidedBy: 'person' as const,
    }))
    .map((entry): MappingEntry => signedBy(entry, signed));
  if (entries.length === 0) return { ...state, done: null };
  return yield* given(
    state,
    withAnswers(state.given, entries),
    doneAs('accepted', entries.length, { canTakeBack: true }),
  );
}

/** A perimeter that the settings give follows the settings. */
const isOfSettings = ({ label, meaning }: MappingEntry): boolean => label === '' && meaning.startsWith('perimeter:');

/** Reads tables, or leaves them unread, by their identifiers; their figures stay known, and this is taken back the same way. */
export function* decideTables(
  state: SessionState,
  tables: readonly string[],
  isRead: boolean,
  signed: Signature = {},
): Steps {
  const reason = say(mappingReasons.answered, {}, state.language);
  const entries = state.contract.dossier.recognitions
    .filter(({ id }) => tables.includes(id))
    .map(({ id, sheet, box }) => ({
      recognition: id,
      at: { sheet, address: addressOf(box.top, box.left) },
      label: sheet,
      meaning: isRead ? 'table:read' : 'table:ignore',
      confidence: 1,
      reason,
      decidedBy: 'person' as const,
    }))
    .map((entry): MappingEntry => signedBy(entry, signed));
  const [first] = entries;
  if (first === undefined) return { ...state, done: null };
  const done = doneAs('answered', entries.length, { name: first.label, canTakeBack: true });
  return yield* given(state, withAnswers(state.given, entries), done);
}

/** Changes settings; `null` goes back to what is found. */
export function* changeSettings(
  state: SessionState,
  change: { readonly [K in keyof Settings]?: Settings[K] | null },
): Steps {
  const { stored } = state;
  const settings = changedSettings(state.given.settings, change);
  const emptied = Object.keys(change).filter((key) => change[key as keyof Settings] === null); // a key of change
  const kept = Object.fromEntries(Object.entries(stored.settings).filter(([key]) => !emptied.includes(key)));
  const next = { ...state, stored: { ...stored, settings: kept } };
  return yield* given(
    next,
    { ...state.given, settings },
    doneAs('settings', Object.keys(change).length, { canTakeBack: true }),
  );
}

/** Takes answers from a file; they are what a person said. */
export function* takeAnswers(
  state: SessionState,
  { mapping, exchanges, tables = [], justify = [] }: AnswerFile,
): Steps {
  const entries = mapping.filter(({ meaning }) => isMeaning(meaning));
  const known = [...tables, ...(state.given.tables ?? [])];
  const next = { ...withAnswers(state.given, entries), ...(known.length > 0 && { tables: known }) };
  const answered = yield* given(
    state,
    exchanges === undefined ? next : { ...next, settings: { ...next.settings, exchanges } },
    doneAs('answered', entries.length + (exchanges?.length ?? 0), { canTakeBack: true }),
  );
  return justify.length === 0 ? answered : justifiedToo(answered, justify);
}

/** A file's justifications are taken with its answers, in one step. */
function justifiedToo(answered: SessionState, justify: NonNullable<AnswerFile['justify']>): SessionState {
  const justified = justifyPoints(answered, justify);
  const count = (answered.done?.count ?? 0) + (justified.done?.count ?? 0);
  return { ...justified, before: answered.before, done: doneAs('answered', count, { canTakeBack: true }) };
}

/** Undoes the last answer, acceptance or change of settings; nothing when there is none. */
export function* withdraw(state: SessionState): Steps {
  const last = state.before.at(-1);
  if (last === undefined) return { ...state, done: null };
  const before = state.before.slice(0, -1);
  return yield* renewed(state, { ...last, before, done: doneAs('withdrawn', 1) });
}

function* given(state: SessionState, next: Given, done: SessionState['done'], stored = state.stored): Steps {
  const before = [...state.before, { given: state.given, stored: state.stored }];
  return yield* renewed(state, { given: withTables(state, next), stored, before, done });
}

/** The tables that are answered now are known again once their sheet has changed. */
function withTables({ contract }: SessionState, next: Given): Given {
  const answered = new Set(next.mapping.map(({ recognition }) => recognition));
  const now = rememberedTables(contract.dossier.mapping, answered);
  const known = new Set(now.map(({ recognition }) => recognition));
  const tables = [...now, ...(next.tables ?? []).filter(({ recognition }) => !known.has(recognition))];
  return tables.length === 0 ? next : { ...next, tables };
}

/** Later answers win over earlier ones on the same cell and the same thing. */
function withAnswers(before: Given, entries: Mapping): Given {
  const taken = new Set(entries.map(keyOf));
  return { ...before, mapping: [...entries, ...before.mapping.filter((entry) => !taken.has(keyOf(entry)))] };
}

const keyOf = ({ recognition, at, meaning }: MappingEntry): string =>
  `${recognition}\n${at.sheet}\n${at.address}\n${aspectOf(meaning)}`;
