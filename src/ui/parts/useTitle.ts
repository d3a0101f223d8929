import { useEffect } from 'react';
import { frameWords } from '../../catalogue/pane/frame';
import { readWords, checkWords } from '../../catalogue/pane/pages';
import { tablesWords } from '../../catalogue/pane/tablesAndSend';
import { sayPrinted } from '../../domain/typography';
import type { PaneState } from '../model/paneState';

const pages = {
  labels: readWords.understood,
  take: readWords.takeSheet,
  fix: checkWords.beforeAfter,
  preview: tablesWords.whatWillChange,
  origin: tablesWords.origin,
  settings: frameWords.settings,
} as const;

/** `document.title` is page, place, Passerelle; the page's language follows the pane's. */
export function useTitle({ language, place, page }: PaneState): void {
  useEffect(() => {
    const name = sayPrinted(frameWords[place], {}, language);
    document.documentElement.lang = language;
    document.title =
      page === null
        ? `${name} – Passerelle`
        : sayPrinted(frameWords.pageTitle, { page: sayPrinted(pages[page.is], {}, language), place: name }, language);
  }, [language, place, page]);
}
