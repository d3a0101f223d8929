import { indicatorById } from '../../../catalogue/indicators';
import { contentOfRow } from '../../../catalogue/crosswalk/contractRows';
import { message } from '../../../domain/message';
import { figureAt } from '../factsByCell';
import { defineRule } from '../rule';
import { cellIn, isFigure, isInventory, labelOf } from '../table';
import { tableOf } from '../tableOf';

/** The key that splits a sector is one of emissions: energy keeps the sector whole, and the reader of both tables is told. */
export const keyOfEmissionsOnly = defineRule({
  meta: {
    id: 'key-of-emissions-only',
    over: 'contract',
    severity: 'information',
    title: {
      fr: 'Un secteur partagé dans les émissions, entier dans l’énergie',
      en: 'A sector split in emissions, whole in energy',
    },
    why: {
      fr: 'La part des procédés dans les émissions n’est pas celle de l’énergie : la même clé y serait fausse. Le lecteur qui rapproche les deux tableaux doit le savoir.',
      en: 'The share of processes in emissions is not that of energy: the same key would be wrong there. A reader who compares the two tables must know.',
    },
    message: message(
      '« {indicator} » reste entier dans la ligne « {row} » : la clé de partage vaut pour les émissions.',
      '"{indicator}" stays whole in the row "{row}": the key that splits it is one of emissions.',
    ),
    next: message(
      'Rien à corriger ; à dire dans la note de méthode si le lecteur rapproche énergie et émissions.',
      'Nothing to correct; say it in the note on method if the reader compares energy and emissions.',
    ),
    source: {
      fr: 'Vues sectorielles du contrat, section 5, règle 1 : jamais de partage sans clé sourcée',
      en: 'Sector views of the contract, section 5, rule 1: never a split without a sourced key',
    },
  },

  check: ({ tables, dossier }) => {
    const split = (dossier.settings.exchanges ?? []).filter(({ shares }) => shares.length > 1);
    if (split.length === 0) return [];
    const energy = tables.map(tableOf).filter((table) => isInventory(table) && table.id === 'A-1.1');
    return energy.flatMap((table) =>
      [...table.rows.keys()].flatMap((row) => {
        const cell = cellIn(table, row, 'total');
        if (!isFigure(cell)) return [];
        const here = new Set((cell.cell.lineage?.from ?? []).flatMap((at) => figureAt(dossier, at)?.sector ?? []));
        return split
          .filter(({ sector }) => here.has(sector) && contentOfRow(row).here.some((one) => one.sector === sector))
          .map(({ sector }) => `energy-${sector}`)
          .filter((indicator) => indicatorById.has(indicator))
          .map((indicator) => ({ at: cell.at, data: { indicator, row: labelOf(table, cell) } }));
      }),
    );
  },
});
