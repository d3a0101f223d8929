import { message } from '../../../domain/message';
import { doubtedIn } from '../doubts';
import { columnsIn } from '../headingCell';
import { quoted } from '../quoted';
import { defineRule, nothing } from '../rule';

/** Targets that look like reductions stay out until the officer says which they are. One finding per column. */
export const reductionOrLevel = defineRule({
  meta: {
    id: 'reduction-or-level',
    over: 'source',
    severity: 'warning',
    title: { fr: 'Des objectifs qui ont l’air de baisses', en: 'Targets that look like reductions' },
    why: {
      fr: 'Le tableau attend ce qui sera émis ou consommé ; une baisse de 40 lue comme un niveau de 40 donne un objectif bien trop bas. Ces chiffres restent hors des tableaux.',
      en: 'The table wants what will be emitted or used; a reduction of 40 read as a level of 40 makes a target far too low. These figures stay out of the tables.',
    },
    message: message(
      'Sous « {heading} », niveaux ou baisses ? Chiffres en attente : {count}, dont « {text} » ({indicator}, {year}).',
      'Under "{heading}", levels or reductions? Figures waiting: {count}, among them "{text}" ({indicator}, {year}).',
    ),
    next: message(
      'Répondre (volet Lire, ou inspect --save-mapping) : des niveaux à reprendre, ou des baisses à laisser de côté.',
      'Answer (Read panel, or inspect --save-mapping): levels to be taken, or reductions to be left out.',
    ),
    source: {
      fr: 'Décret n° 2016-849 : objectifs du PCAET donnés en niveaux ou en baisses ; piège 36 des classeurs d’essai',
      en: 'Decree 2016-849: PCAET targets given as levels or as reductions; trap 36 of the trial workbooks',
    },
  },

  check: (source) => {
    const doubted = doubtedIn(source.observations, 'reduction').filter(({ use }) => use === 'asked');
    if (doubted.length === 0) return nothing;
    return columnsIn(source, doubted).map(({ at, heading, figures }) => {
      const [first] = figures;
      const { indicator, year } = first;
      const data = { heading, count: figures.length, text: quoted(first), indicator, year: `${year}` };
      return { at, of: figures, data };
    });
  },
});
