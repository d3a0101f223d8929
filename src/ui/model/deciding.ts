import type { PackMade } from '../../app/view/packView';
import type { Answer, UnderstoodKind } from '../../app/view/readView';
import type { CellAt } from '../../domain/cell';
import type { Language } from '../../domain/message';
import type { PackKind, PartRole } from '../../domain/pack';
import type { AnswerTo, Ask, SettingsChange } from '../../worker/protocol';
import { type PaneCore, SIGNATURE } from './paneCore';
import type { Theme } from './paneState';

/** What the officer decides in the pane: answers, settings, language, theme. Nothing of it touches the workbook yet. */
export const decidingVerbs = (core: PaneCore) => ({
  answer: (answers: readonly Answer[]): Promise<void> =>
    core.show('answerQuestions', { answers, signed: core.signature() }),
  readTable: (table: string, isRead: boolean): Promise<void> =>
    core.show('decideTables', { tables: [table], isRead, signed: core.signature() }),
  acceptSure: (): Promise<void> => core.show('acceptSure', { signed: core.signature() }),
  /** A sentence for a cause, or for one of its cells; an empty one takes back what was said. */
  justify: (group: string, text: string, cell?: CellAt): Promise<void> =>
    core.show('justify', { group, text, ...(cell && { cell }), signed: core.signature() }),
  dropRecovered: (): Promise<void> => core.show('dropRecovered', {}),
  /** Answers of before that wait since their table has changed; `null` when it was refused. */
  again: (): Promise<AnswerTo<'again'> | null> => core.ask('again', {}),
  /** Takes them all, or those of one table; the page stays while others wait. */
  takeAgain: async (table?: string): Promise<void> => {
    await core.show('takeAgain', { ...(table !== undefined && { table }), signed: core.signature() });
    if (core.snapshot().view?.again === 0) core.put({ page: null, behind: null });
  },
  withdraw: (): Promise<void> => core.show('withdraw', {}),
  search: async (question: string, text: string): Promise<AnswerTo<'searchMeaning'>> =>
    (await core.ask('searchMeaning', { question, text })) ?? [],
  moreLabels: async (kind: UnderstoodKind, from: number, count: number): Promise<AnswerTo<'moreLabels'>> =>
    (await core.ask('moreLabels', { kind, from, count })) ?? [],
  moreFindings: async (group: string, from: number, count: number): Promise<AnswerTo<'moreFindings'>> =>
    (await core.ask('moreFindings', { group, from, count })) ?? [],

  settings: (settings: SettingsChange): Promise<void> => core.show('changeSettings', { settings }),
  settingsEffect: (settings: SettingsChange): Promise<AnswerTo<'previewSettings'> | null> =>
    core.ask('previewSettings', { settings }),
  speak: async (language: Language): Promise<void> => {
    core.around.tastes.set('language', language);
    core.put({ language });
    if (core.snapshot().view !== null) await core.show('speak', { language });
  },
  wear: (theme: Theme): void => {
    core.around.tastes.set('theme', theme);
    core.put({ theme });
  },
  /** The name beside what is decided from now on; none when it is blank. It stays on this machine until something is decided. */
  sign: (name: string): void => core.around.tastes.set(SIGNATURE, name.trim()),
  signature: (): string => core.around.tastes.get(SIGNATURE) ?? '',
  /** What changed since last year; `null` where it is not known. */
  since: (): Promise<AnswerTo<'since'> | null> => core.ask('since', {}),
  lastYear: async (name: string, bytes: Uint8Array): Promise<void> => {
    await core.show('lastYear', { bytes, name });
    const { view, message } = core.snapshot();
    if (message === null && view?.read.since) core.open({ is: 'since' });
  },
  packView: (): Promise<AnswerTo<'packView'> | null> => core.ask('packView', {}),
  /** Makes the pack and hands it over as a download. */
  makePack: async (kind: PackKind, parts: readonly PartRole[], hasNames: boolean): Promise<PackMade | null> => {
    const made = await core.ask('makePack', { kind, parts, hasNames });
    if (made !== null) core.around.saveFile(made.name, made.bytes);
    return made;
  },
  saveTables: async (form: Ask<'saveTables'>['form']): Promise<void> => {
    const made = await core.ask('saveTables', { form });
    if (made !== null) core.around.saveFile(made.name, made.bytes);
  },
  exportMapping: async (name: string): Promise<void> => {
    const text = await core.ask('exportMapping', { signed: { on: core.signature().on } });
    if (text !== null) core.around.saveFile(name, new TextEncoder().encode(text));
  },
  exportTexts: async (name: string): Promise<void> => {
    const text = await core.ask('exportTexts', {});
    if (text !== null) core.around.saveFile(name, new TextEncoder().encode(text));
  },
  importTexts: (name: string, bytes: Uint8Array): Promise<void> => core.show('importTexts', { name, bytes }),
  importRules: (name: string, text: string): Promise<void> => core.show('importRules', { name, text }),
  leaveRules: (): Promise<void> => core.show('changeSettings', { settings: { localRules: null } }),
  importRemarks: (name: string, text: string): Promise<void> => core.show('importRemarks', { name, text }),
  importMapping: (name: string, text: string): Promise<void> => core.show('importMapping', { name, text }),
});
