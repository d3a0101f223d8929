import type { Bilingual } from '../../domain/message';
import type { Column, Computed, Edition } from './description';

type Rest = Partial<Omit<Column, 'id' | 'heading' | 'aid' | 'kind'>>;
type Maker = (id: string, heading: string, aid: string, rest?: Rest) => Column;

const maker =
  (kind: Column['kind'], width: number): Maker =>
  (id, heading, aid, rest = {}) => ({ width, ...rest, id, heading, aid, kind });

/** Columns of words, amounts in the table's unit, shares, money, and figures of any other unit. */
export const text = maker('text', 30);
export const amount = maker('amount', 15);
export const share = maker('share', 12);
export const money = maker('money', 16);
export const number = maker('number', 15);

/** What a column of ours is called beside those of the template. */
export const ADDED = { fr: '(ajouté par la collectivité)', en: '(added by the city)' } as const;

/** Whether the amounts of a row hold the tax. */
export const taxBasis = text('tax', `Tax basis ${ADDED.en}`, `HT ou TTC ${ADDED.fr}`, { width: 14, isAdded: true });

/** What two columns under one heading have in common. */
export interface Pair {
  readonly id: string;
  readonly heading: string;
  readonly aid: string;
  /** The amount, when it follows from others. */
  readonly computed?: Computed;
  readonly alsoSeen?: readonly string[];
}

/** The words under an amount and under its share: `(absolute)`, `(%)`. */
export interface Under {
  readonly amount: string;
  readonly share: string;
}

/** An amount and its share of another column, under one heading. */
export const pairOf =
  (under: Under, base: string) =>
  ({ id, heading, aid, ...rest }: Pair): readonly Column[] => [
    amount(id, heading, aid, { under: under.amount, isRequired: true, ...rest }),
    share(`${id}-share`, heading, aid, {
      under: under.share,
      computed: { is: 'share', part: id, of: base },
      ...(rest.alsoSeen && { alsoSeen: rest.alsoSeen }),
    }),
  ];

/** How the template's versions of an edition are named to readers. */
export function versionOf({ part, versions }: Edition): Bilingual {
  const numbers = versions.map((version) => ({ V1: 1, V2: 2, early: 11, late: 15 })[version]);
  const [fr, en] = [numbers.join(' et '), numbers.join(' and ')];
  if (part === 'investment-plan')
    return { fr: `plan d’investissement, version à ${fr} tableaux`, en: `Investment Plan, version of ${en} tables` };
  const [name, nom] = part === 'action-plan' ? ['Action Plan', 'plan d’action'] : ['Commitments', 'engagements'];
  return numbers.length === 1
    ? { fr: `${nom}, version ${fr}`, en: `${name}, version ${en}` }
    : { fr: `${nom}, versions ${fr}`, en: `${name}, versions ${en}` };
}
