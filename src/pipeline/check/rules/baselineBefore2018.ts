import { message } from '../../../domain/message';
import { baseYearOf } from '../baseYear';
import { defineRule, nothing } from '../rule';

/** CCC-017: the baseline inventory is ideally not older than 2018. */
const OLDEST = 2018;

export const baselineBefore2018 = defineRule({
  meta: {
    id: 'baseline-before-2018',
    reference: 'CCC-017',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Une année de référence avant 2018', en: 'A base year before 2018' },
    why: {
      fr: 'La Mission demande un inventaire de 2018 ou plus récent : une référence ancienne fait paraître la réduction plus grande qu’elle n’est.',
      en: 'The Mission asks for an inventory of 2018 or later: an old baseline makes the reduction look larger than it is.',
    },
    message: message('Tableau {table} : année de référence {year}.', 'Table {table}: base year {year}.'),
    next: message(
      'Choisir 2018, 2019 ou plus récent dans les réglages, ou justifier.',
      'Choose 2018, 2019 or later in the settings, or justify it.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, colonne 1 : « ideally not older than 2018 »',
      en: 'CCC Action Plan template, V2, column 1: "ideally not older than 2018"',
    },
  },

  check: (table) => {
    const base = baseYearOf(table);
    if (base === null || base.year >= OLDEST) return nothing;
    return [{ at: base.cell.at, data: { table: table.id, year: `${base.year}` } }];
  },
});
