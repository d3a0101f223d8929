import { type Data, type Language, type Message, say } from './message';

/** Narrow no-break space before `; : ! ?` and `%`, no-break space inside guillemets. */
const NARROW = '\u202f';
const FIXED = '\u00a0';

/** A French sentence as it is printed; sentences of the catalogue are typed with plain spaces. English stays as it is. */
export function typeset(text: string, language: Language): string {
  if (language === 'en') return text;
  return text
    .replace(/ ([;:!?%])/g, `${NARROW}$1`)
    .replace(/« /g, `«${FIXED}`)
    .replace(/ »/g, `${FIXED}»`);
}

/** Says a sentence with its spaces in place; what fills the holes stays as it is. */
export const sayPrinted = <H extends string>(text: Message<H>, data: Data<H>, language: Language): string =>
  say<H>({ fr: printed(text.fr), en: text.en }, data, language);

const known = new Map<string, string>();

function printed(fr: string): string {
  const before = known.get(fr);
  if (before !== undefined) return before;
  const text = typeset(fr, 'fr');
  known.set(fr, text);
  return text;
}

/** A sentence that counts: French says one of all that is under two, English of one alone. `{count}` is a hole of both. */
export interface Counted<H extends string = string> {
  readonly one: Message<H>;
  readonly many: Message<H>;
}

const plurals: Readonly<Record<Language, Intl.PluralRules>> = {
  fr: new Intl.PluralRules('fr'),
  en: new Intl.PluralRules('en'),
};

/** Says how many, in the singular or the plural of the language. */
export const sayCount = <H extends string>(
  { one, many }: Counted<H>,
  data: Data<H> & { readonly count: number },
  language: Language,
): string => sayPrinted(plurals[language].select(data.count) === 'one' ? one : many, data, language);
