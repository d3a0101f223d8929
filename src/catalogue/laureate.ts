import type { Bilingual } from '../domain/message';

/** Population of a territory: `municipal` and `total` are two figures (INSEE), and which one is used must be said. */
export interface Population {
  readonly municipal: number;
  readonly total: number;
  /** The year that it counts, and the year since which it is in force. */
  readonly year: number;
  readonly inForce: number;
}

interface Body {
  readonly name: string;
  readonly siren: string;
  readonly population: Population;
  /** Other ways in which it is written; case, accents, hyphens and articles are not told apart. */
  readonly alsoWritten: readonly string[];
}

/** A French city of the Mission, with the city and the metropolis that may be meant. */
export interface Laureate {
  readonly id: string;
  /** As the list of April 2022 names it. */
  readonly name: string;
  /** Which of the two the list names; `ambiguous`: the name of the city, carried by the metropolis. */
  readonly named: 'commune' | 'epci' | 'ambiguous';
  readonly commune: Body & {
    readonly insee: string;
    /** Municipal districts with codes of their own, which belong to the commune. */
    readonly districts?: { readonly from: number; readonly to: number };
  };
  readonly epci: Body & { readonly form: Bilingual; readonly members: number };
  readonly ambiguity: Bilingual;
  readonly observatory: string;
}
