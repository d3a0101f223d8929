import type { CityFigure } from './cityFigure';

/** What the file says of why a figure moved: its inventory's edition, its source cells, or what somebody wrote of it. */
export type MovedBy =
  | { readonly is: 'edition'; readonly before: string; readonly after: string }
  | { readonly is: 'sources'; readonly before: string; readonly after: string }
  | { readonly is: 'said'; readonly text: string };

/** A figure of a city that is not what its pack before said; one of the two is absent where it is new, or gone. */
export interface CityChange {
  readonly subject: string;
  readonly before?: CityFigure;
  readonly after?: CityFigure;
  readonly why: readonly MovedBy[];
}
