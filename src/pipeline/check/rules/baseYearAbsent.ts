import { message } from '../../../domain/message';
import { emptyTables } from '../emptyTables';
import { defineRule } from '../rule';

/** CCC-001: a base year that no sheet has figures of leaves the table empty, though other years are there. */
export const baseYearAbsent = defineRule({
  meta: {
    id: 'base-year-absent',
    reference: 'CCC-001',
    over: 'contract',
    severity: 'blocking',
    title: { fr: 'Une année de référence sans chiffres', en: 'A base year without figures' },
    why: {
      fr: 'Vos feuilles ont ces chiffres, mais pour d’autres années que celle des réglages : le tableau reste vide.',
      en: 'Your sheets have these figures, but for other years than the one in the settings: the table stays empty.',
    },
    message: message(
      'Tableau {table} : aucun chiffre pour {year}. Vos feuilles donnent : {years}.',
      'Table {table}: no figure for {year}. Your sheets have: {years}.',
    ),
    next: message(
      'Choisir une de ces années (réglages, « baselineYear »), ou ajouter la feuille qui donne {year} (--with).',
      'Choose one of these years (settings, "baselineYear"), or add the sheet that gives {year} (--with).',
    ),
    source: {
      fr: 'CCC-001 (règle du projet) ; modèle de plan d’action CCC, en-tête « Base year »',
      en: 'CCC-001 (rule of the project); CCC Action Plan template, header "Base year"',
    },
  },

  check: (contract) =>
    emptyTables(contract)
      .filter(({ otherYears }) => otherYears.length > 0)
      .map(({ at, table, otherYears }) => ({
        at,
        data: { table: table.id, year: `${contract.dossier.settings.baselineYear}`, years: otherYears.join(', ') },
      })),
});
