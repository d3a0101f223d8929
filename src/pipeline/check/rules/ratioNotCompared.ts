import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { ratiosIn } from '../ratios';
import { defineRule } from '../rule';
import { sourcesIn } from '../sourceTable';

/** Figures per inhabitant that no total and population of the same territory and year bear out: said once a table, and why. */
export const ratioNotCompared = defineRule({
  meta: {
    id: 'ratio-not-compared',
    over: 'contract',
    severity: 'information',
    title: { fr: 'Un chiffre par habitant que rien ne confirme', en: 'A per-inhabitant figure that nothing bears out' },
    why: {
      fr: 'Le lecteur divise le total par la population : sans un total et une population du même territoire et de la même année, ni lui ni nous ne pouvons vérifier.',
      en: 'The reader divides the total by the population: without a total and a population of the same territory and year, neither the reader nor we can verify.',
    },
    message: message(
      'Chiffres par habitant de ce tableau non comparés à leur total : {count}, le premier de {year} ({why}).',
      'Per-inhabitant figures of this table not compared with their total: {count}, the first of {year} ({why}).',
    ),
    next: message(
      'Ajouter au classeur le total et la population du même territoire et de la même année ; sinon, rien à faire.',
      'Add to the workbook the total and the population of the same territory and year; otherwise nothing to do.',
    ),
    source: {
      fr: 'Socle commun, règle 11 ; Insee, populations de référence : une par an et par territoire',
      en: 'Common core, rule 11; Insee, reference populations: one a year and a territory',
    },
  },

  check: ({ dossier }) => {
    const alone = ratiosIn(dossier.facts).flatMap(({ ratio, each }) =>
      typeof each === 'number' ? [] : [{ ratio, why: each }],
    );
    if (alone.length === 0) return [];
    return sourcesIn(dossier).flatMap(({ observations }) => {
      const held = new Set(observations);
      const own = alone.filter(({ ratio }) => held.has(ratio));
      const [first] = own;
      if (first === undefined) return [];
      const { ratio, why } = first;
      return [{ at: cellOf(ratio.source), data: { count: own.length, year: `${ratio.year}`, why } }];
    });
  },
});
