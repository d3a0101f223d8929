import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isDoubted } from '../doubts';
import { figuresLike } from '../alike';
import { defineRule, nothing } from '../rule';

/** Digits and their separators only: a number that the spreadsheet holds as text. */
const ONLY_DIGITS = /^[-−–+(\s]*\d[\d\s.,]*\)?\s*$/;

/** CCC-005: a number written as text is read, and rewritten only if the officer agrees. */
export const numberAsText = defineRule({
  meta: {
    id: 'number-as-text',
    reference: 'CCC-005',
    over: 'cell',
    severity: 'information',
    title: { fr: 'Un nombre écrit comme du texte', en: 'A number written as text' },
    why: {
      fr: 'Passerelle lit ce nombre, mais Excel ne sait ni l’additionner ni le suivre : les tableaux du contrat en gardent une copie au lieu d’une formule.',
      en: 'Passerelle reads this number, but Excel can neither add it nor follow it: the contract tables keep a copy instead of a formula.',
    },
    message: message(
      '« {text} » est du texte ; lu {value} ({indicator}, {year}).',
      '"{text}" is text; read as {value} ({indicator}, {year}).',
    ),
    next: message('Remplacer le texte par le nombre', 'Replace the text with the number'),
    source: {
      fr: 'CCC-005 (règle du projet) ; TETE, modèles de plans d’actions 2023–2026',
      en: 'CCC-005 (rule of the project); TETE, action plan templates 2023–2026',
    },
  },

  among: (figures) => figuresLike(figures, ({ source, read }) => source.isLive !== true && read.value !== undefined),
  check: (cell) => {
    const { source, read, indicator, year } = cell;
    if (source.isLive === true || read.value === undefined) return nothing;
    if (!ONLY_DIGITS.test(source.text) || isDoubted(cell, 'ambiguous')) return nothing;
    const data = { text: source.text, value: read.value, indicator, year: `${year}`, file: source.file ?? '' };
    return [{ at: cellOf(source), data }];
  },

  // a copy of another workbook's sheet is mended in that workbook
  fix: ({ at, data: { text, value, file } }) => (at === null || file !== '' ? [] : [{ at, from: text, to: value }]),
});
