import { cellOf, type Level, type Observation } from '../../../domain/fact';
import { observationsIn } from '../../../domain/factsByKind';
import { message } from '../../../domain/message';
import { isOfTerritory, territoryWords } from '../../reading/ofTerritory';
import { figuresLike, samplesOf } from '../alike';
import { isDoubted } from '../doubts';
import { defineRule, nothing } from '../rule';

/** The settings name one territory and every sheet another: nothing can enter the tables, and that is said with both names. */
export const territoryDiffers = defineRule({
  meta: {
    id: 'territory-differs',
    reference: 'CCC-021',
    over: 'contract',
    severity: 'blocking',
    title: {
      fr: 'Les réglages et les feuilles disent deux territoires',
      en: 'Settings and sheets name two territories',
    },
    why: {
      fr: 'Un chiffre d’un autre territoire n’entre jamais dans les tableaux : si aucune feuille n’est au territoire des réglages, les tableaux restent vides.',
      en: 'A figure of another territory never enters the tables: if no sheet is of the territory of the settings, the tables stay empty.',
    },
    message: message(
      'Réglages : périmètre {ownPerimeter}{own} ; feuilles : périmètre {otherPerimeter}{other}. Chiffres d’émissions et d’énergie laissés hors des tableaux : {count}.',
      'Settings: {ownPerimeter} perimeter{own}; sheets: {otherPerimeter} perimeter{other}. Figures of emissions and energy left out of the tables: {count}.',
    ),
    next: message(
      'Corriger le territoire dans les réglages (niveau, SIREN), ou dire le périmètre de ces tableaux dans la correspondance.',
      'Correct the territory in the settings (level, SIREN), or say the perimeter of these tables in the mapping.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, I-1.1 ; socle commun, règle 12',
      en: 'CCC Action Plan template, V2, I-1.1; common core, rule 12',
    },
  },

  check: ({ dossier: { facts, settings } }) => {
    const { territory } = settings;
    if (territory === undefined) return nothing;
    const figures = figuresLike(
      observationsIn(facts),
      (fact) => IN_TABLES.test(fact.indicator) && (fact.use === 'used' || isOfAnother(fact, territory.level)),
    );
    const [first] = figures;
    if (first === undefined || samplesOf(figures).some(({ perimeter }) => isOfTerritory(perimeter, settings)))
      return nothing;
    const data = {
      ownPerimeter: territory.level,
      own: territoryWords({ ...territory, label: territory.name }),
      otherPerimeter: first.perimeter.level,
      other: territoryWords(first.perimeter),
      count: figures.length,
    };
    return [{ at: cellOf(first.source), data }];
  },
});

/** Asked because its sheet names another territory than the settings: none of theirs until a person says so. */
const isOfAnother = (fact: Observation, level: Level): boolean =>
  isDoubted(fact, 'perimeter-unsure') && (fact.perimeter.level === level || fact.perimeter.level === 'other');

const IN_TABLES = /^(?:ghg|energy|sequestration)-/;
