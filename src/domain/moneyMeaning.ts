/**
 * What a column of amounts holds. `grant` and its stages are what others pay, or what a body pays itself by name; `part` is a share
 * of an amount that stands beside it, `green` the share that the green budget calls favourable; the others are expenses, or what is left of them.
 */
export const moneyKinds = [
  'AP',
  'AP-change',
  'CP-voted',
  'CP-paid',
  'estimate',
  'stage',
  'grant',
  'grant-asked',
  'grant-voted',
  'grant-paid',
  'unfunded',
  'net',
  'part',
  'green',
] as const;
export type MoneyKind = (typeof moneyKinds)[number];

/** Of which years: one, all of the operation's, those before the first column, those after the last. */
export type Moment = number | 'total' | 'before' | 'after';

/** `money:CP-voted:2024`, `money:AP:total`, `money:grant:total:Région`, taken apart. */
export interface MoneyMeaning {
  readonly kind: MoneyKind;
  readonly moment: Moment;
  /** Of a grant: who pays, as the officer writes it. */
  readonly funder?: string;
}

const FORM = new RegExp(`^money:(${moneyKinds.join('|')}):(\\d{4}|total|before|after)(?::(.+))?$`);
const isKind = (text: string | undefined): text is MoneyKind => moneyKinds.some((kind) => kind === text);
const isWord = (text: string): text is 'total' | 'before' | 'after' => /^[a-z]/.test(text);

/** The meaning of a column of amounts; `null` for a meaning of another kind. */
export function moneyMeaning(meaning: string): MoneyMeaning | null {
  const [, kind, moment, funder] = FORM.exec(meaning) ?? [];
  if (!isKind(kind) || moment === undefined) return null;
  return { kind, moment: isWord(moment) ? moment : Number(moment), ...(funder !== undefined && { funder }) };
}

/** The same as an identifier of the mapping. */
export const moneyMeant = ({ kind, moment, funder }: MoneyMeaning): string =>
  `money:${kind}:${moment}${funder === undefined ? '' : `:${funder}`}`;

/** Whether the amounts say who pays: they carry no tax basis. */
export const isFunding = (kind: MoneyKind): boolean => kind.startsWith('grant');
