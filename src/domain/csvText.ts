/** What a spreadsheet would take for a formula when it opens the file, once or more behind apostrophes. */
const FORMULA_LIKE = /^'*[=+\-@\t\r]/;

/**
 * A text as a field of a pack's CSV: it never starts as a formula would (an apostrophe goes before, and before those that stand there
 * already, so that `fromCsvText` gives back exactly what was written).
 */
export const csvText = (text: string): string => (FORMULA_LIKE.test(text) ? `'${text}` : text);

/** What `csvText` was given. */
export const fromCsvText = (field: string): string =>
  field.startsWith("'") && FORMULA_LIKE.test(field.slice(1)) ? field.slice(1) : field;
