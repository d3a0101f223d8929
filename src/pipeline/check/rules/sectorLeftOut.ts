import { sectorById } from '../../../catalogue/sectors';
import { contentOfRow } from '../../../catalogue/crosswalk/contractRows';
import { observationsIn } from '../../../domain/factsByKind';
import { message } from '../../../domain/message';
import { samplesOf } from '../alike';
import { baseYearOf } from '../baseYear';
import { figureAt } from '../factsByCell';
import type { Contract } from '../items';
import { defineRule } from '../rule';
import { cellIn, isFigure, isInventory, labelOf, type Table } from '../table';
import { tableOf } from '../tableOf';

/** A row of the inventory is the sum of sectors of which one has neither figure nor key: the row says less than its name. */
export const sectorLeftOut = defineRule({
  meta: {
    id: 'sector-left-out',
    over: 'contract',
    severity: 'warning',
    title: {
      fr: 'Une ligne de l’inventaire sans l’un de ses secteurs',
      en: 'A row of the inventory without one of its sectors',
    },
    why: {
      fr: 'Le lecteur croit la ligne complète : un total de transports sans le rail, le port ou l’aéroport paraît trop bas sans le dire.',
      en: 'The reader believes the row complete: a transport total without rail, port or airport looks too low and does not say so.',
    },
    message: message(
      '{row}, {year} : aucun chiffre ni clé pour « {indicator} » ; la ligne ne compte que le reste.',
      '{row}, {year}: neither figure nor key for "{indicator}"; the row counts the rest only.',
    ),
    next: message(
      'Donner ce chiffre dans votre feuille, ou y écrire pourquoi il manque : NO, IE avec la ligne qui le contient, NE ou C.',
      'Give this figure in your sheet, or write there why it is missing: NO, IE with the line that holds it, NE or C.',
    ),
    source: {
      fr: 'Passerelle, promesse 5 : une absence n’est pas un zéro ; arrêté du 4 août 2016, huit secteurs',
      en: 'Passerelle, promise 5: an absence is not a zero; order of 4 August 2016, eight sectors',
    },
  },

  check: (contract) =>
    contract.tables
      .map(tableOf)
      .filter(isInventory)
      .flatMap((table) => leftOutOf(table, contract)),
});

function leftOutOf(table: Table, { dossier }: Contract) {
  const year = baseYearOf(table)?.year;
  if (year === undefined) return [];
  const family = table.id === 'A-1.1' ? 'energy' : 'ghg';
  const hasKey = (indicator: string): boolean =>
    samplesOf(observationsIn(dossier.facts)).some(
      (fact) => fact.indicator === indicator && fact.year === year && fact.missing?.key !== undefined,
    );
  return [...table.rows.keys()].flatMap((row) => {
    const cell = cellIn(table, row, 'total');
    const sectors = contentOfRow(row, dossier.settings.exchanges).here.map(({ sector }) => sector);
    if (!isFigure(cell) || sectors.length < 2) return [];
    const from = (cell.cell.lineage?.from ?? []).flatMap((at) => figureAt(dossier, at)?.sector ?? []);
    const covered = new Set(from.flatMap((sector) => sectorById.get(sector)?.parts ?? [sector]));
    if (covered.size === 0) return []; // written by hand
    const lacking = sectors.map((sector) => ({ sector, indicator: `${family}-${sector}` }));
    return lacking
      .filter(({ sector, indicator }) => !covered.has(sector) && !hasKey(indicator))
      .map(({ indicator }) => ({ at: cell.at, data: { row: labelOf(table, cell), indicator, year: `${year}` } }));
  });
}
