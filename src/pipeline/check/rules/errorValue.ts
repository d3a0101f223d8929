import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { figuresLike } from '../alike';
import { defineRule, nothing } from '../rule';

/**
 * The officer's formulas count at their stored value; an error is a finding (design, section 4).
 * A warning, since #N/A also stands for a blank in charts: where the contract wants the figure, its blank blocks (CCC-001).
 */
export const errorValue = defineRule({
  meta: {
    id: 'error-value',
    over: 'cell',
    severity: 'warning',
    title: { fr: 'Une formule en erreur', en: 'A formula in error' },
    why: {
      fr: 'Passerelle lit le résultat enregistré de vos formules : ici c’est une erreur, et le chiffre manquerait dans le contrat.',
      en: 'Passerelle reads the stored result of your formulas: here it is an error, and the figure would be missing from the contract.',
    },
    message: message(
      'Pas de valeur pour {indicator} en {year} : la case affiche « {text} ».',
      'No value for {indicator} in {year}: the cell shows "{text}".',
    ),
    next: message(
      'Corriger la formule dans Excel, recalculer (F9), enregistrer, puis revérifier.',
      'Mend the formula in Excel, recalculate (F9), save, then check again.',
    ),
    source: {
      fr: 'Passerelle, conception, section 4 : formules de l’agent au résultat enregistré',
      en: 'Passerelle, design, section 4: the officer’s formulas at their stored result',
    },
  },

  among: (figures) => figuresLike(figures, ({ missing }) => missing?.reason === 'error'),
  check: ({ source, indicator, year }) =>
    source.text === '' ? nothing : [{ at: cellOf(source), data: { text: source.text, indicator, year: `${year}` } }],
});
