import { message } from '../../../domain/message';
import { baseYearOf } from '../baseYear';
import { defineRule, nothing } from '../rule';

/** Years whose traffic and activity were cut by the pandemic. */
const UNUSUAL = [2020, 2021];

/** CCC-018: 2020 and 2021 are not advised as base year. */
export const baselineInPandemic = defineRule({
  meta: {
    id: 'baseline-in-pandemic',
    reference: 'CCC-018',
    over: 'table',
    severity: 'information',
    title: { fr: 'Une année de référence atypique (2020, 2021)', en: 'An unusual base year (2020, 2021)' },
    why: {
      fr: 'Les confinements ont réduit le trafic et l’activité : ces années sont déconseillées comme référence.',
      en: 'Lockdowns cut traffic and activity: these years are not advised as a baseline.',
    },
    message: message('Tableau {table} : année de référence {year}.', 'Table {table}: base year {year}.'),
    next: message(
      'Si l’inventaire 2019 ou 2022 existe, le choisir dans les réglages.',
      'If an inventory of 2019 or 2022 exists, choose it in the settings.',
    ),
    source: {
      fr: 'Modèle économique NetZeroCities, questions et réponses publiques ; CCC-018',
      en: 'NetZeroCities economic model, public questions and answers; CCC-018',
    },
  },

  check: (table) => {
    const base = baseYearOf(table);
    if (base === null || !UNUSUAL.includes(base.year)) return nothing;
    return [{ at: base.cell.at, data: { table: table.id, year: `${base.year}` } }];
  },
});
