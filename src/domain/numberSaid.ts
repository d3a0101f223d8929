import type { Language } from './message';

/** A number as the language writes it, all its decimals: `67,5`, `1 234.5`. */
export const numberSaid = (value: number, language: Language): string => formats[language].format(value);

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat('fr', { maximumFractionDigits: 15 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 15 }),
};
