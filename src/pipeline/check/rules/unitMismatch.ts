import { message } from '../../../domain/message';
import { doubtedIn, isSetAside } from '../doubts';
import { columnsIn } from '../headingCell';
import { defineRule, nothing } from '../rule';

/** CCC-026: a unit of another family: tonnes of carbon for a yearly flow, t CO2e for an energy. One finding per column. */
export const unitMismatch = defineRule({
  meta: {
    id: 'unit-mismatch',
    reference: 'CCC-026',
    over: 'source',
    severity: 'blocking',
    title: { fr: 'Une unité impossible pour ce chiffre', en: 'A unit that cannot measure this figure' },
    why: {
      fr: 'Une énergie ne se mesure pas en tonnes de CO2, ni un flux annuel en tonnes de carbone stocké : ces chiffres restent hors des tableaux.',
      en: 'Energy is not measured in tonnes of CO2, nor a yearly flow in tonnes of stored carbon: these figures stay out of the tables.',
    },
    message: message(
      'Chiffres en {unit}, unité d’une autre grandeur : {count}, dont {indicator} en {year}.',
      'Figures in {unit}, the unit of another quantity: {count}, among them {indicator} in {year}.',
    ),
    next: message(
      'Corriger l’unité dans l’en-tête ou le titre, ou la donner dans la correspondance.',
      'Correct the unit in the heading or title, or give it in the mapping.',
    ),
    source: {
      fr: 'CCC-026 ; feuille officielle Cit’ergie : l’énergie 2h intitulée « (teq CO2) »',
      en: 'CCC-026; official Cit’ergie sheet: energy 2h titled "(teq CO2)"',
    },
  },

  check: (source) => {
    const wrong = doubtedIn(source.observations, 'unit-mismatch').filter((cell) => !isSetAside(cell));
    return wrong.length === 0
      ? nothing
      : columnsIn(source, wrong).map(({ at, figures }) => {
          const [{ read, indicator, year }] = figures;
          return {
            at,
            of: figures,
            data: { count: figures.length, unit: read.unit ?? '?', indicator, year: `${year}` },
          };
        });
  },
});
