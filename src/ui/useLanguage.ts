import { createContext, useContext } from 'react';
import type { Language } from '../domain/message';

/** The language of the pane: the browser's or Excel's, French unless it is English. */
export const LanguageContext = createContext<Language>('fr');

export const useLanguage = (): Language => useContext(LanguageContext);
