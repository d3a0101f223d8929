import { useEffect } from 'react';
import { frameWords } from '../../catalogue/pane/frame';
import type { PaneState } from '../model/paneState';
import { pageName } from './pageNames';
import type { Speaking } from './speaking';

/** `document.title` is page, place, Passerelle; the page's language follows the pane's. */
export function useTitle({ place, page }: PaneState, speaking: Speaking): void {
  const { say, language } = speaking;
  useEffect(() => {
    const name = say(frameWords[place]);
    document.documentElement.lang = language;
    document.title =
      page === null
        ? `${name} – Passerelle`
        : say(frameWords.pageTitle, { page: pageName(page, speaking), place: name });
  }, [speaking, say, language, place, page]);
}
