import { answersFile, askingOf } from '../app/answersFile';
import { problemLine } from '../app/problemLine';
import { acceptSure, answer, changeSettings, decideTables, takeAnswers, withdraw } from '../app/session/answering';
import { coverageView } from '../app/session/coverageView';
import { causesOf, findingLines } from '../app/session/findingGroups';
import { fixPreview } from '../app/session/fixPreview';
import { justifyCause } from '../app/session/justify';
import { takeLastYear } from '../app/session/lastYear';
import { openSession, renewed } from '../app/session/open';
import { dropRecovered } from '../app/session/recovering';
import { originOf } from '../app/session/origin';
import { applied, askFix, askPutBack, askTables, askTake, changed, takenBack } from '../app/session/planning';
import { packMade, packView } from '../app/session/packView';
import { moreLabels } from '../app/session/readView';
import { savedNow, savingPlans } from '../app/session/saving';
import { changedSettings, effectOf } from '../app/session/settingsView';
import { sinceView } from '../app/session/sinceView';
import type { SessionState } from '../app/session/state';
import { tableFigures } from '../app/session/tableFigures';
import { tablesCsv, tablesFileName, tablesPrinted } from '../app/session/tablesFile';
import { readTexts, takeTexts, textsFileOf } from '../app/session/texts';
import { offer } from '../app/session/takeOffer';
import { questionsOf, viewOf } from '../app/session/viewOf';
import { againView, takeAgain } from '../app/session/takingAgain';
import { writePreview } from '../app/session/writePreview';
import { lastYear } from '../app/since';
import { searchChoices } from '../app/questions/searchChoices';
import type { Language } from '../domain/message';
import type { WritePlan } from '../domain/plan';
import type { SheetLooks } from '../domain/looks';
import type { Problem } from '../domain/problem';
import { reallyChanged } from '../domain/reallyChanged';
import { done, failed, type Result } from '../domain/result';
import type { Slices } from '../domain/slices';
import type { Workbook } from '../domain/workbook';
import type { Ask, AnswerTo, Step, Verb } from './protocol';
import type { Keeping } from './keeping';
import type { FileHost, ServerPorts } from './serverPorts';

/** What a verb works with. The server keeps the session; a verb that stops half-way has changed nothing. */
export interface Work {
  readonly ports: ServerPorts;
  readonly keeping: Keeping;
  readonly state: SessionState | null;
  readonly host: FileHost | null;
  /** The one spoken now. */
  readonly language: Language;
  /** The workbook that was given piece by piece, once. */
  readonly given: () => Workbook | null;
  /** Runs sliced work with pauses; refused with `cancelled` once the page has said so. */
  readonly run: <T>(work: Slices<Step, T>) => Promise<Result<T, Problem>>;
  readonly step: (step: Step, share: number) => void;
  readonly signal: AbortSignal;
  readonly keep: (state: SessionState, host?: FileHost | null) => void;
  /** Hands the workbook that was read to the page, then how it looks. */
  readonly stream: (workbook: Workbook, looks: AsyncIterable<SheetLooks>) => Promise<void>;
}

type Answered<V extends Verb> = Promise<Result<AnswerTo<V>, Problem>>;
type Verbs = { readonly [V in Verb]: (work: Work, ask: Ask<V>) => Answered<V> };

/** A question about a workbook before any was given is a fault of ours. */
function opened({ state }: Work): SessionState {
  if (state === null) throw new Error('no workbook was given');
  return state;
}

/** Runs an action, keeps the session that it gives and draws it. */
async function act(work: Work, action: Slices<Step, SessionState>): Answered<'speak'> {
  const next = await work.run(action);
  if (!next.ok) return next;
  work.keep(next.value);
  return done(viewOf(next.value));
}

/** A plan is asked of the host next; a workbook of a newer product is never written. */
function planned(work: Work, next: SessionState): Result<WritePlan, Problem> {
  if (next.memory === 'newer') return failed({ kind: 'newer-than-us', file: next.workbook.file ?? '' });
  work.keep(next);
  return done(next.asked?.plan ?? { edits: [], sheets: [] });
}

/** What each question does. */
export const verbs: Verbs = {
  understand: async (work, { language, workbook: name }) => {
    const workbook = work.given();
    if (workbook === null) throw new Error('a workbook is understood once it was given');
    const waiting = name === undefined ? null : await work.keeping.waitingFor(name);
    const view = await act(work, openSession(workbook, language, work.ports, work.state, waiting));
    if (view.ok && name !== undefined) await work.keeping.open(name);
    return view;
  },
  keepUnder: async (work, { workbook }) => {
    await work.keeping.open(workbook);
    return done(null);
  },
  dropRecovered: (work) => act(work, dropRecovered(opened(work))),
  openFile: async (work, { bytes, name, language }) => {
    const host = work.ports.openFile(bytes, name, language);
    const read = await host.read({ onProgress: (share) => work.step('read-cells', share), signal: work.signal });
    if (!read.ok) return read;
    const sum = await work.ports.fingerprint(bytes);
    const waiting = await work.keeping.waitingFor(sum);
    const next = await work.run(openSession(read.value, language, work.ports, null, waiting));
    if (!next.ok) return next;
    work.keep(next.value, host);
    await work.keeping.open(sum);
    await work.stream(read.value, host.looks(read.value));
    return done(viewOf(next.value));
  },
  changed: async (work, { cells }) => {
    const state = opened(work);
    const others = reallyChanged(state.workbook, cells);
    return others.length === 0
      ? done({ ...viewOf(state), isAsBefore: true })
      : act(work, changed(state, others, work.ports));
  },
  speak: (work, { language }) => act(work, renewed(opened(work), { language, done: null })),
  sayProblem: async ({ language }, { problem }) => done(problemLine(problem, language)),

  answerQuestions: (work, { answers, signed }) => act(work, answer(opened(work), answers, signed)),
  decideTables: (work, { tables, isRead, signed }) => act(work, decideTables(opened(work), tables, isRead, signed)),
  acceptSure: (work, { signed }) => act(work, acceptSure(opened(work), signed)),
  again: async (work) => done(againView(opened(work))),
  takeAgain: (work, { table, signed }) => act(work, takeAgain(opened(work), table, signed)),
  withdraw: (work) => act(work, withdraw(opened(work))),
  searchMeaning: async (work, { question, text }) => done(searchChoices(opened(work), question, text)),
  moreLabels: async (work, { kind, from, count }) => {
    const state = opened(work);
    return done(moreLabels(state.contract, questionsOf(state), kind, from, count, state.language));
  },
  previewSettings: async (work, { settings }) => {
    const state = opened(work);
    const given = { ...state.given, settings: changedSettings(state.given.settings, settings) };
    const next = await work.run(renewed(state, { given }));
    return next.ok ? done(effectOf(state.contract, next.value.contract)) : next;
  },
  changeSettings: (work, { settings }) => act(work, changeSettings(opened(work), settings)),

  moreFindings: async (work, { group, from, count }) => {
    const { contract, language } = opened(work);
    const cause = causesOf(contract).find(({ key }) => key === group);
    return done(cause === undefined ? [] : findingLines(cause, from, count, contract, language));
  },
  justify: async (work, { group, cell, text, signed }) => {
    const next = justifyCause(opened(work), group, cell, text, signed);
    work.keep(next);
    return done(viewOf(next));
  },
  previewFix: async (work, { group }) => {
    const { contract, language } = opened(work);
    return done(fixPreview(contract, group, language));
  },
  planFix: async (work, { group, cells }) => planned(work, askFix(opened(work), group, cells)),
  planPutBack: async (work, { fix }) => planned(work, askPutBack(opened(work), fix)),

  previewTables: async (work, { tables }) => {
    const { contract, language } = opened(work);
    return done(writePreview(contract, tables, language));
  },
  planTables: async (work, { tables, takeOurs }) => planned(work, askTables(opened(work), tables, takeOurs)),
  tableFigures: async (work, { table, from, count }) => {
    const { contract, language } = opened(work);
    return done(tableFigures(contract, table, from, count, language));
  },
  origin: async (work, { at }) => {
    const { contract, language } = opened(work);
    return done(originOf(contract, at, language));
  },
  coverage: async (work) => {
    const { contract, language } = opened(work);
    return done(coverageView(contract, language));
  },

  offerFile: async (work, { bytes, name }) => {
    const state = opened(work);
    const sha256 = await work.ports.fingerprint(bytes);
    const host = work.ports.openFile(bytes, name, state.language);
    const read = await host.read({ onProgress: (share) => work.step('read-cells', share), signal: work.signal });
    if (!read.ok) return read;
    const offered = await work.run(offer(state, { file: name, sha256, workbook: read.value }));
    if (!offered.ok) return offered;
    work.keep(offered.value.state);
    return done(offered.value.offer);
  },
  planTake: async (work, { sha256, sheets }) => planned(work, askTake(opened(work), sha256, sheets)),
  applied: (work, { isTakenBack, left = [] }) =>
    act(work, isTakenBack ? takenBack(opened(work), left, work.ports) : applied(opened(work), work.ports)),

  save: async (work) => {
    const state = opened(work);
    const { host } = work;
    if (host === null) throw new Error('only a file that was opened is saved');
    const copy = work.ports.openFile(host.bytes(), host.name, state.language);
    for (const plan of savingPlans(state, work.ports)) {
      const written = await copy.apply(plan, { signal: work.signal });
      if (!written.ok) return written;
    }
    const bytes = copy.bytes().slice();
    work.keep(savedNow(state));
    await work.keeping.open(await work.ports.fingerprint(bytes)); // the file that will be opened next
    return done({ bytes, name: host.name });
  },
  saveTables: async (work, { form }) => {
    const state = opened(work);
    const { tablesDocument, packWriter } = work.ports;
    const bytes =
      form === 'csv'
        ? packWriter.zip(tablesCsv(state))
        : await tablesDocument(tablesPrinted(state), state.contract.dossier.settings.language);
    return done({ bytes, name: tablesFileName(form, state) });
  },
  packView: async (work) => {
    const { contract, language } = opened(work);
    return done(packView(contract, language));
  },
  makePack: async (work, asked) => {
    const { host, ports } = work;
    const people = host === null ? [] : ports.filePeople(host.bytes(), host.name);
    return done(await packMade(opened(work).contract, { ...asked, people }, ports.packWriter));
  },
  since: async (work) => {
    const { contract, language } = opened(work);
    return done(sinceView(contract, language));
  },
  lastYear: async (work, { bytes, name }) => {
    const state = opened(work);
    const host = work.ports.openFile(bytes, name, state.language);
    const read = await host.read({ onProgress: (share) => work.step('read-cells', share), signal: work.signal });
    if (!read.ok) return read;
    const stored = work.ports.readStored(read.value);
    return stored.ok ? act(work, takeLastYear(state, lastYear(read.value, stored.value))) : stored;
  },
  exportMapping: async (work, { signed }) => {
    const { contract, language } = opened(work);
    return done(answersFile(askingOf(contract, language), language, signed));
  },
  importRules: async (work, { text, name }) => {
    const file = work.ports.readRules(text, name);
    return file.ok ? act(work, changeSettings(opened(work), { localRules: file.value })) : file;
  },
  exportTexts: async (work) => done(textsFileOf(opened(work))),
  importTexts: async (work, { bytes, name }) => {
    const state = opened(work);
    const file = await work.ports.openFile(bytes, name, state.language).read({ signal: work.signal });
    if (!file.ok) return file;
    const read = readTexts(state, file.value, name);
    return read.ok ? act(work, takeTexts(state, read.value, name)) : read;
  },
  importRemarks: async (work, { text, name }) => {
    const sheet = work.ports.readRemarks(text, name);
    return sheet.ok ? act(work, changeSettings(opened(work), { remarks: sheet.value.remarks })) : sheet;
  },
  importMapping: async (work, { text, name }) => {
    const file = work.ports.readMapping(text, name);
    return file.ok ? act(work, takeAnswers(opened(work), file.value)) : file;
  },
};
