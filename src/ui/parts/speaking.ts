import { createContext, useContext, useMemo } from 'react';
import type { Data, Language, Message } from '../../domain/message';
import { type Counted, sayCount, sayPrinted } from '../../domain/typography';

/** The language of the pane: the browser's or Excel's, French unless it is English. */
export const LanguageContext = createContext<Language>('fr');

/** Says the pane's sentences in its language. */
export interface Speaking {
  readonly language: Language;
  readonly say: <H extends string>(text: Message<H>, ...data: [H] extends [never] ? [] : [Data<H>]) => string;
  readonly count: <H extends string>(text: Counted<H>, count: number, more?: Partial<Data<H>>) => string;
}

export const useSpeaking = (): Speaking => useSpeakingIn(useContext(LanguageContext));

/** The same for a language: above the context that gives it. */
export const useSpeakingIn = (language: Language): Speaking => useMemo(() => speakingIn(language), [language]);

export const speakingIn = (language: Language): Speaking => ({
  language,
  say: (text, ...[data]) => sayPrinted(text, (data ?? {}) as Data, language),
  count: (text, count, more) => sayCount(text as Counted, { ...more, count } as Data & { count: number }, language),
});
