import { message } from '../../../domain/message';
import { type BaseYear, baseYearOf, yearsFor } from '../baseYear';
import { tablesOf } from '../items';
import { defineRule, nothing } from '../rule';

/** Tables that hold the inventory, whatever their number in a version. */
const INVENTORIES: readonly string[] = ['A-1.3', 'A-1.4', 'A-1.3a', 'A-1.4b'];

/** CCC-020: one base year in every table of modules. */
export const baseYearsDiffer = defineRule({
  meta: {
    id: 'base-years-differ',
    reference: 'CCC-020',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Deux années de référence', en: 'Two base years' },
    why: {
      fr: 'Énergie d’une année et émissions d’une autre : le lecteur ne peut pas les rapprocher.',
      en: 'Energy of one year and emissions of another: the reader cannot set them side by side.',
    },
    message: message(
      'Tableau {table} : {year} ; tableau {otherTable} : {otherYear}. Années de vos feuilles pour {table} : {years}.',
      'Table {table}: {year}; table {otherTable}: {otherYear}. Years of your sheets for {table}: {years}.',
    ),
    next: message(
      'Reprendre la même année dans les deux tableaux, ou dire pourquoi elles diffèrent.',
      'Take the same year in both tables, or say why they differ.',
    ),
    source: {
      fr: 'CCC-020 ; contrats de Nantes (2021, 2019) et de Dunkerque (2018, 2019)',
      en: 'CCC-020; contracts of Nantes (2021, 2019) and Dunkirk (2018, 2019)',
    },
  },

  check: (contract) => {
    const { dossier } = contract;
    const years = tablesOf(contract).flatMap((table) => {
      const base = baseYearOf(table);
      return base === null ? [] : [{ table: table.id, ...base }];
    });
    const inventory = years.find(({ table }) => INVENTORIES.includes(table)) ?? years[0];
    if (inventory === undefined) return nothing;
    return years
      .filter(({ year }: BaseYear) => year !== inventory.year)
      .map(({ table, year, cell }) => ({
        at: cell.at,
        data: {
          table,
          year: `${year}`,
          otherTable: inventory.table,
          otherYear: `${inventory.year}`,
          years: yearsFor(table, dossier).join(', ') || `${year}`,
        },
      }));
  },
});
