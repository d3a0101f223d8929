import { gridLabels } from '../catalogue/pane/workbench';
import type { Language } from '../domain/message';

/** Puts in the reader's language the labels that the spreadsheet writes in English whatever its locale, as they come. */
export function labelled(place: HTMLElement, language: Language): void {
  const words = new Map(gridLabels.map(({ fr, en }) => [en, language === 'fr' ? fr : en]));
  const mend = (): void => {
    for (const element of place.querySelectorAll('[aria-label]')) {
      const label = element.getAttribute('aria-label') ?? '';
      const said = words.get(label);
      if (said !== undefined && said !== label) element.setAttribute('aria-label', said);
    }
  };
  new MutationObserver(mend).observe(place, { childList: true, subtree: true });
  mend();
}
