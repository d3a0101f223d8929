import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isDoubted, isSetAside } from '../doubts';
import { defineRule, nothing } from '../rule';

/** A table whose title says a unit of something else: per inhabitant, a share. One finding per table. */
export const unitOther = defineRule({
  meta: {
    id: 'unit-other',
    reference: 'CCC-026',
    over: 'source',
    severity: 'warning',
    title: { fr: 'Une unité qui mesure autre chose', en: 'A unit that measures something else' },
    why: {
      fr: 'Des tonnes par habitant ou des parts ne sont pas la quantité du territoire : ces chiffres restent hors des tableaux.',
      en: 'Tonnes per inhabitant or shares are not the quantity of the territory: these figures stay out of the tables.',
    },
    message: message(
      'Chiffres en {unit}, qui ne disent pas la quantité du territoire : {count}, dont {indicator} en {year}.',
      'Figures in {unit}, which do not say the quantity of the territory: {count}, among them {indicator} in {year}.',
    ),
    next: message(
      'Rien à faire si le tableau n’est pas pour le contrat (le mettre de côté) ; sinon corriger l’unité du titre, ou la donner dans la correspondance.',
      'Nothing to do if the table is not for the contract (set it aside); otherwise correct the unit of the title, or give it in the mapping.',
    ),
    source: {
      fr: 'CCC-026 ; socle commun, règle 11 (ratios recalculés, jamais additionnés)',
      en: 'CCC-026; common core, rule 11 (ratios recomputed, never summed)',
    },
  },

  check: ({ observations }) => {
    const other = observations.filter((cell) => !isSetAside(cell) && isDoubted(cell, 'unit-other'));
    const [first] = other;
    if (first === undefined) return nothing;
    const { source, indicator, year, read } = first;
    const data = { unit: read.unit ?? '?', count: other.length, indicator, year: `${year}` };
    return [{ at: cellOf(source), of: other, data }];
  },
});
