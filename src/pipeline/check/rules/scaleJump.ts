import { message } from '../../../domain/message';
import { doubtedIn, isSetAside } from '../doubts';
import { columnsIn } from '../headingCell';
import { defineRule, nothing } from '../rule';

/** One column a thousand times its neighbours: one unit is wrong, so it is said once. Answered in the mapping (read the column in t), never by changing cells. */
export const scaleJump = defineRule({
  meta: {
    id: 'scale-jump',
    over: 'source',
    severity: 'warning',
    title: {
      fr: 'Une unité mille fois trop grande ou trop petite ?',
      en: 'A unit a thousand times too large or too small?',
    },
    why: {
      fr: 'Des tonnes lues en kilotonnes, dans une seule colonne, faussent le total et la trajectoire.',
      en: 'Tonnes read as kilotonnes, in one column only, distort the total and the pathway.',
    },
    message: message(
      'Chiffres environ mille fois plus grands ou plus petits que ceux d’autres années, sous « {heading} » : {count}, dont {indicator} en {year}, {value} {unit}.',
      'Figures about a thousand times larger or smaller than in other years, under "{heading}": {count}, among them {indicator} in {year}, {value} {unit}.',
    ),
    next: message(
      'Dire dans la correspondance dans quelle unité lire la colonne « {heading} » ; les cases ne changent pas.',
      'Say in the mapping which unit the column "{heading}" is in; the cells do not change.',
    ),
    source: {
      fr: 'TETE, passage de tCO2e à ktCO2e : 12 collectivités étaient déjà en kt ; GPC v1.1, principe de cohérence',
      en: 'TETE, change from tCO2e to ktCO2e: 12 authorities were in kt already; GPC v1.1, principle of consistency',
    },
  },

  check: (source) => {
    const jumped = doubtedIn(source.observations, 'scale').filter((cell) => !isSetAside(cell));
    return jumped.length === 0
      ? nothing
      : columnsIn(source, jumped).map(({ at, heading, figures }) => {
          const [{ value = 0, unit = '', indicator, year }] = figures;
          return {
            at,
            of: figures,
            data: { heading, count: figures.length, indicator, year: `${year}`, value, unit },
          };
        });
  },
});
