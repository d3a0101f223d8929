/** Digits between separators that no way of writing numbers gives (CCC-007): `5,9798` beside `59,798`, `3 ,383.2`, `8,408,.32`. */
const MALFORMED = /^[1-9]\d{0,2}(?:,\d{3})*,\d{4,}$|\d ,\d|,\.|\.,/;

/** Whether a text of a table with commas between groups of three is a number whose groups slipped: it is asked, never guessed. */
export const isMalformed = (text: string): boolean => MALFORMED.test(text.trim());
