import { plain } from '../../domain/label';

/** Whether a heading says that its column holds units: `Unité`, `unite_mesure`, `Unit`; a `Unit cost` is money. */
export const isUnitHeading = (text: string): boolean => /^unit(?:es?|s)?(?:\b|_)(?! (?:cost|price))/.test(plain(text));
