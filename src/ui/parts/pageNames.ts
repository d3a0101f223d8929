import { frameWords } from '../../catalogue/pane/frame';
import { checkWords, readWords } from '../../catalogue/pane/pages';
import { sendWords, tablesWords } from '../../catalogue/pane/tablesAndSend';
import type { Page } from '../model/paneState';
import type { Speaking } from './speaking';

const pages = {
  labels: readWords.understood,
  take: readWords.takeSheet,
  fix: checkWords.beforeAfter,
  preview: tablesWords.whatWillChange,
  origin: tablesWords.origin,
  coverage: tablesWords.coverage,
  settings: frameWords.settings,
  since: readWords.since,
  again: readWords.again,
  pack: sendWords.packTitle,
} as const;

/** What a page is called in the title of the window and in a way back. */
export const pageName = (page: Page, { say }: Pick<Speaking, 'say'>): string =>
  page.is === 'table' ? page.line.title : page.is === 'justify' ? page.group.title : say(pages[page.is]);
