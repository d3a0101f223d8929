import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { figuresLike } from '../alike';
import { isDoubted, isSetAside } from '../doubts';
import { defineRule } from '../rule';

/** Figures under a unit of something else: per inhabitant, a share, a surface. One finding per unit of a table. */
export const unitOther = defineRule({
  meta: {
    id: 'unit-other',
    reference: 'CCC-026',
    over: 'source',
    severity: 'warning',
    title: { fr: 'Une unité qui mesure autre chose', en: 'A unit that measures something else' },
    why: {
      fr: 'Des tonnes par habitant, des parts ou des surfaces ne sont pas la quantité attendue : ces chiffres restent hors des tableaux.',
      en: 'Tonnes per inhabitant, shares or surfaces are not the quantity expected: these figures stay out of the tables.',
    },
    message: message(
      'Chiffres sous l’unité {unit}, qui mesure autre chose : {count}, dont {indicator} en {year}.',
      'Figures under the unit {unit}, which measures something else: {count}, among them {indicator} in {year}.',
    ),
    next: message(
      'Rien à faire si ces chiffres ne sont pas pour le contrat (les mettre de côté) ; sinon corriger l’unité, ou la donner dans la correspondance.',
      'Nothing to do if these figures are not for the contract (set them aside); otherwise correct the unit, or give it in the mapping.',
    ),
    source: {
      fr: 'CCC-026 ; socle commun, règle 11 (ratios recalculés, jamais additionnés)',
      en: 'CCC-026; common core, rule 11 (ratios recomputed, never summed)',
    },
  },

  check: ({ observations }) => {
    const other = figuresLike(
      observations,
      (cell) => !isSetAside(cell) && (isDoubted(cell, 'unit-other') || isDoubted(cell, 'other-quantity')),
    );
    return [...new Set(other.map(({ read }) => read.unit))].flatMap((unit) => {
      const figures = other.filter(({ read }) => read.unit === unit);
      const [first] = figures;
      if (first === undefined) return [];
      const { source, indicator, year } = first;
      const data = { unit: unit ?? '?', count: figures.length, indicator, year: `${year}` };
      return [{ at: cellOf(source), of: figures, data }];
    });
  },
});
