import { sectorById } from '../../../catalogue/sectors';
import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { figureAt } from '../factsByCell';
import type { Contract } from '../items';
import { defineRule } from '../rule';
import { cellIn, isFigure, isInventory, labelOf, type Table } from '../table';
import { tableOf } from '../tableOf';

/** A sector stands by default in a row that the crosswalk leaves to the officer: a question, until a decision answers it. */
export const sectorToPlace = defineRule({
  meta: {
    id: 'sector-to-place',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Un secteur dont la ligne est à confirmer', en: 'A sector whose row is to be confirmed' },
    why: {
      fr: 'Les centrales de chaleur et d’électricité sont déjà comptées chez les consommateurs : si elles sont encore dans la branche énergie, la chaleur compte deux fois. Selon ce que la ligne contient, elle reste à part, rejoint les bâtiments ou sort de l’inventaire.',
      en: 'Heat and power plants are already counted at the consumers: if they still stand in the energy branch, heat counts twice. By what the row holds, it stays apart, joins buildings or leaves the inventory.',
    },
    message: message(
      '« {indicator} », {year} : va par défaut dans la ligne « {row} » ; à confirmer.',
      '"{indicator}", {year}: goes by default in the row "{row}"; to be confirmed.',
    ),
    next: message(
      'Dire sa ligne et la raison dans Réglages, « Secteurs du PCAET dans l’inventaire », ou par « exchanges » dans le fichier de --mapping ou de --settings.',
      'Say its row and the reason in Settings, "PCAET sectors in the inventory", or by "exchanges" in the file of --mapping or --settings.',
    ),
    source: {
      fr: 'Arrêté du 4 août 2016, branche énergie hors production d’électricité, de chaleur et de froid ; vues sectorielles du contrat',
      en: 'Order of 4 August 2016, energy branch without electricity, heat and cold; sector views of the contract',
    },
  },

  check: (contract) =>
    contract.tables
      .map(tableOf)
      .filter(isInventory)
      .flatMap((table) => [...table.rows.keys()].flatMap((row) => askedIn(table, row, contract))),
});

function askedIn(table: Table, row: string, { dossier }: Contract) {
  const cell = cellIn(table, row, 'total');
  if (row === 'total' || !isFigure(cell)) return [];
  return (cell.cell.lineage?.from ?? []).flatMap((at) => {
    const figure = figureAt(dossier, at);
    const sector = figure?.sector ?? '';
    const isDecided = dossier.settings.exchanges?.some((one) => one.sector === sector) === true;
    if (figure === undefined || isDecided || sectorById.get(sector)?.crossing?.rule !== 'ask') return [];
    const data = { indicator: figure.indicator, year: `${figure.year}`, row: labelOf(table, cell) };
    return [{ at: cellOf(figure.source), data }];
  });
}
