export type Language = 'fr' | 'en';
export type Bilingual = Readonly<Record<Language, string>>;
/** What fills the holes of a sentence. */
export type Data<Hole extends string = string> = Readonly<Record<Hole, string | number>>;

/** A sentence in both languages whose `{holes}` are part of its type. */
export interface Message<Hole extends string = string> extends Bilingual {
  readonly holes?: Hole; // carried by the type only
}

type Holes<S extends string> = S extends `${string}{${infer H}}${infer Rest}` ? H | Holes<Rest> : never;
type SameHoles<F extends string, E extends string> = [Holes<F>] extends [Holes<E>]
  ? [Holes<E>] extends [Holes<F>]
    ? E
    : never
  : never;

/** Does not compile unless French and English have the same holes. */
export function message<F extends string, E extends string>(fr: F, en: SameHoles<F, E>): Message<Holes<F>> {
  return { fr, en };
}

/** Fills the holes. Numbers are written as the language writes them; give a year as text. */
export function say<H extends string>(text: Message<H>, data: Data<H>, language: Language): string {
  const number = numbers[language];
  return text[language].replace(/\{(\w+)\}/g, (_, hole: H) => {
    const value = data[hole];
    return typeof value === 'number' ? number.format(value) : value;
  });
}

/** Made once: a formatter costs more than all the sentences of a figure. */
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat('fr', { maximumFractionDigits: 3 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 3 }),
};
