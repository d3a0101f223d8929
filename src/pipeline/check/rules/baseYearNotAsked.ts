import { message } from '../../../domain/message';
import { baseYearOf, yearsFor } from '../baseYear';
import { defineRule, nothing } from '../rule';
import { tableOf } from '../tableOf';

/** CCC-020: a table stands on another year than the settings ask for, since its sheets do not have that year. */
export const baseYearNotAsked = defineRule({
  meta: {
    id: 'base-year-not-asked',
    reference: 'CCC-020',
    over: 'contract',
    severity: 'warning',
    title: {
      fr: 'Une autre année de référence que celle des réglages',
      en: 'Another base year than the settings ask for',
    },
    why: {
      fr: 'L’année demandée n’est pas dans les feuilles : le tableau en prend une autre, et le lecteur doit le savoir.',
      en: 'The year asked for is not in the sheets: the table takes another one, and the reader must know.',
    },
    message: message(
      'Tableau {table} : {year}, alors que les réglages demandent {asked}. Années de vos feuilles pour {table} : {years}.',
      'Table {table}: {year}, while the settings ask for {asked}. Years of your sheets for {table}: {years}.',
    ),
    next: message(
      'Choisir l’une de ces années dans les réglages, ou ajouter la feuille qui donne {asked}.',
      'Choose one of these years in the settings, or add the sheet that gives {asked}.',
    ),
    source: {
      fr: 'CCC-020 ; contrats de Nantes (2021, 2019) et de Dunkerque (2018, 2019)',
      en: 'CCC-020; contracts of Nantes (2021, 2019) and Dunkirk (2018, 2019)',
    },
  },

  check: ({ dossier, tables }) => {
    const asked = dossier.settings.baselineYear;
    if (asked === undefined) return nothing;
    const bases = tables.map(tableOf).flatMap((table) => {
      const base = baseYearOf(table);
      return base === null ? [] : [{ table: table.id, ...base }];
    });
    // where the emissions are of the year asked for, base-years-differ sets the two tables side by side
    if (bases.some(({ table, year }) => (table === 'A-1.3' || table === 'A-1.4') && year === asked)) return nothing;
    return bases
      .filter(({ year }) => year !== asked)
      .map(({ table, year, cell: { at } }) => ({
        at,
        data: { table, year: `${year}`, asked: `${asked}`, years: yearsFor(table, dossier).join(', ') || `${year}` },
      }));
  },
});
