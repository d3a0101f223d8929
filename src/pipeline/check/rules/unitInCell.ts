import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isDoubted } from '../doubts';
import { figuresLike } from '../alike';
import { defineRule, nothing } from '../rule';

/** Letters, a percent or a currency sign beside the digits. */
const MORE_THAN_DIGITS = /\d.*[\p{L}%€]|[\p{L}%€].*\d/u;

/**
 * CCC-005: a unit inside a numeric cell is read. The number alone stands where the heading says the same unit, or can say
 * it for all of its column; elsewhere the officer decides.
 */
export const unitInCell = defineRule({
  meta: {
    id: 'unit-in-cell',
    reference: 'CCC-005',
    over: 'cell',
    severity: 'information',
    title: { fr: 'Une unité dans la case du nombre', en: 'A unit in the number’s own cell' },
    why: {
      fr: 'Avec son unité, le nombre devient du texte : Excel ne l’additionne plus, et un lecteur peut mélanger deux unités dans une colonne sans le voir.',
      en: 'With its unit, the number becomes text: Excel no longer adds it, and two units can be mixed in a column unseen.',
    },
    message: message(
      '« {text} » : lu {value} {unit} ({indicator}, {year}).',
      '"{text}": read as {value} {unit} ({indicator}, {year}).',
    ),
    next: message(
      'Écrire l’unité dans l’en-tête de la colonne, et le nombre seul dans la case.',
      'Write the unit in the column’s heading, and the number alone in the cell.',
    ),
    source: {
      fr: 'CCC-005 (règle du projet) ; contrat de Bordeaux Métropole, A-1.3 : « 1 044 ktCO2e »',
      en: 'CCC-005 (rule of the project); contract of Bordeaux Métropole, A-1.3: "1 044 ktCO2e"',
    },
  },

  among: (figures) =>
    figuresLike(
      figures,
      ({ source, read }) => source.isLive !== true && read.value !== undefined && read.unit !== undefined,
    ),
  check: (cell) => {
    const { source, indicator, year, bound } = cell;
    const { value, unit } = cell.read;
    if (source.isLive === true || value === undefined || unit === undefined) return nothing;
    if (isDoubted(cell, 'reduction')) return nothing; // asked already: a decrease, not a level
    if (!MORE_THAN_DIGITS.test(source.text)) return nothing;
    // a copy of another workbook's sheet is mended in that workbook
    const bare = source.file === undefined ? source.bare : undefined;
    const { at: { address: headingAt } = { address: '' }, from = '', to = '' } = bare?.heading ?? {};
    const isAbout = bound !== undefined || isDoubted(cell, 'approximate');
    const heading = { canFix: bare === undefined ? 0 : 1, isAbout: isAbout ? 1 : 0, headingAt, from, to };
    return [{ at: cellOf(source), data: { text: source.text, value, unit, indicator, year: `${year}`, ...heading } }];
  },

  isCertain: ({ data: { isAbout } }) => isAbout === 0, // the number alone would drop « env. »

  fix: ({ at, data: { text, value, canFix, headingAt, from, to } }) => {
    if (at === null || canFix === 0) return [];
    const number = { at, from: text, to: value };
    return headingAt === '' ? [number] : [{ at: { sheet: at.sheet, address: headingAt }, from, to }, number];
  },
});
