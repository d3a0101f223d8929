import { type Basis, basisKey, type CityFigure } from '../../domain/cityFigure';

/** Holds what many figures say alike once. */
export interface Keeper {
  readonly figure: (figure: CityFigure) => CityFigure;
  /** Data without a tie to the file that it was read in. */
  readonly apart: <T>(data: T) => T;
}

/**
 * A text that was cut out of a file holds the whole file in memory: what is kept of a city is copied, and texts and bases that come again
 * and again, from city to city, are held once. So the memory of a comparison grows with its figures, not with its files.
 */
export function keeper(): Keeper {
  const texts = new Map<string, string>();
  const bases = new Map<string, Basis>();
  const held = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const own = copied(text);
    texts.set(own, own);
    return own;
  };
  const basisOf = (basis: Basis): Basis => {
    const key = `${basisKey(basis)}|${basis.netting ?? ''}`;
    const known = bases.get(key);
    if (known !== undefined) return known;
    const own = copied(basis);
    bases.set(copied(key), own);
    return own;
  };
  return {
    figure: ({ subject, basis, origin: { sheet, address, sources }, version, ...rest }) => ({
      ...rest,
      subject: held(subject),
      basis: basisOf(basis),
      origin: { sheet: held(sheet), address: held(address), ...(sources !== undefined && { sources: held(sources) }) },
      ...(version !== undefined && { version: held(version) }),
    }),
    apart: copied,
  };
}

/** A text of its own, which holds no other in memory. */
export const ownText = (text: string): string => copied(text);

/** The same data in texts of its own: engines may keep a part of a text as a window on the whole. */
const copied = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T; // data only, by construction: numbers, texts, lists
