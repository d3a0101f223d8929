import type { Answer, UnderstoodKind } from '../../app/view/readView';
import type { Language } from '../../domain/message';
import type { AnswerTo, SettingsChange } from '../../worker/protocol';
import type { PaneCore } from './paneCore';
import type { Theme } from './paneState';

/** What the officer decides in the pane: answers, settings, language, theme. Nothing of it touches the workbook yet. */
export const decidingVerbs = (core: PaneCore) => ({
  answer: (answers: readonly Answer[]): Promise<void> => core.show('answerQuestions', { answers }),
  readTable: (table: string, isRead: boolean): Promise<void> => core.show('decideTables', { tables: [table], isRead }),
  acceptSure: (): Promise<void> => core.show('acceptSure', {}),
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
  exportMapping: async (name: string): Promise<void> => {
    const text = await core.ask('exportMapping', {});
    if (text !== null) core.around.saveFile(name, new TextEncoder().encode(text));
  },
  importMapping: (name: string, text: string): Promise<void> => core.show('importMapping', { name, text }),
});
