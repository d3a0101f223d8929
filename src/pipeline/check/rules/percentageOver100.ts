import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { figuresLike } from '../alike';
import { defineRule, nothing } from '../rule';

/** Ratios written in percent that may pass 100: fossil to renewable consumption. */
const MAY_PASS = new Set(['fossil-renewable-ratio']);

/** A share of a whole is at most 100 %. */
export const percentageOver100 = defineRule({
  meta: {
    id: 'percentage-over-100',
    over: 'cell',
    severity: 'warning',
    title: { fr: 'Une part au-dessus de 100 %', en: 'A share above 100%' },
    why: {
      fr: 'Une part supérieure au tout cache souvent une unité ou une virgule mal placée.',
      en: 'A share larger than the whole often hides a unit or a misplaced decimal point.',
    },
    message: message('{indicator} en {year} : {value} %.', '{indicator} in {year}: {value}%.'),
    next: message(
      'Vérifier l’unité et la virgule ; une part se lit entre 0 et 100.',
      'Check the unit and the decimal point; a share lies between 0 and 100.',
    ),
    source: {
      fr: 'Définitions des indicateurs TETE 2026 : les parts sont données sur 0–100',
      en: 'Definitions of the TETE indicators, 2026: shares are given on 0–100',
    },
  },

  among: (figures) => figuresLike(figures, ({ unit }) => unit === '%'),
  check: ({ source, value = 0, indicator, year }) =>
    value > 100 && !MAY_PASS.has(indicator)
      ? [{ at: cellOf(source), data: { indicator, year: `${year}`, value } }]
      : nothing,
});
