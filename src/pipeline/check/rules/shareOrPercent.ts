import { message } from '../../../domain/message';
import { doubtedIn } from '../doubts';
import { columnsIn } from '../headingCell';
import { quoted } from '../quoted';
import { defineRule, nothing } from '../rule';

/** 0.46 where a percentage is expected: 46 % or 0.46 %? One finding per column. */
export const shareOrPercent = defineRule({
  meta: {
    id: 'share-or-percent',
    over: 'source',
    severity: 'warning',
    title: { fr: 'Une part entre 0 et 1, ou un pourcentage ?', en: 'A share between 0 and 1, or a percentage?' },
    why: {
      fr: '0,46 vaut 46 % dans une feuille qui écrit des parts, et moins d’un pour cent dans une autre : ces chiffres restent en attente.',
      en: '0.46 is 46% in a sheet that writes shares, and less than one percent in another: these figures wait.',
    },
    message: message(
      'Parts écrites entre 0 et 1 : {count}, dont « {text} » ({indicator}, {year}).',
      'Shares written between 0 and 1: {count}, among them "{text}" ({indicator}, {year}).',
    ),
    next: message(
      'Répondre (volet Lire, ou inspect --save-mapping), ou mettre les cases au format pourcentage.',
      'Answer (Read panel, or inspect --save-mapping), or give the cells the percentage format.',
    ),
    source: {
      fr: 'Définitions des indicateurs TETE 2026 : les parts sont données sur 0–100',
      en: 'Definitions of the TETE indicators, 2026: shares are given on 0–100',
    },
  },

  check: (source) => {
    const doubted = doubtedIn(source.observations, 'share').filter(({ use }) => use === 'asked');
    if (doubted.length === 0) return nothing;
    return columnsIn(source, doubted).map(({ at, figures }) => {
      const [first] = figures;
      const { indicator, year } = first;
      return { at, of: figures, data: { count: figures.length, text: quoted(first), indicator, year: `${year}` } };
    });
  },
});
