import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { figuresLike } from '../alike';
import { defineRule, nothing } from '../rule';

/** A formula that no program has computed: the cell has no stored value, so nothing is known of its figure (design, section 4). */
export const formulaUncomputed = defineRule({
  meta: {
    id: 'formula-uncomputed',
    over: 'cell',
    severity: 'warning',
    title: { fr: 'Une formule jamais calculée', en: 'A formula never calculated' },
    why: {
      fr: 'Passerelle lit le résultat enregistré de vos formules : un classeur écrit par un autre logiciel peut n’en avoir aucun, et le chiffre manquerait dans le contrat.',
      en: 'Passerelle reads the stored result of your formulas: a workbook written by another program may have none, and the figure would be missing from the contract.',
    },
    message: message(
      'Pas de valeur pour {indicator} en {year} : la formule de la case n’a pas de résultat enregistré.',
      'No value for {indicator} in {year}: the formula of the cell has no stored result.',
    ),
    next: message(
      'Ouvrir le classeur dans Excel ou LibreOffice, recalculer (F9), enregistrer, puis revérifier.',
      'Open the workbook in Excel or LibreOffice, recalculate (F9), save, then check again.',
    ),
    source: {
      fr: 'Passerelle, conception, section 4 : formules de l’agent au résultat enregistré',
      en: 'Passerelle, design, section 4: the officer’s formulas at their stored result',
    },
  },

  among: (figures) => figuresLike(figures, ({ missing }) => missing?.reason === 'error'),
  check: ({ source, indicator, year }) =>
    source.text === '' ? [{ at: cellOf(source), data: { indicator, year: `${year}` } }] : nothing,
});
