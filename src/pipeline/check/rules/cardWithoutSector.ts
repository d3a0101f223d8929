import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { sectorsNamed } from '../sectorWords';
import { nameOf } from '../typedWords';

/** CCC-053: the reduction of an action is split per emission source sector. */
export const cardWithoutSector = defineRule({
  meta: {
    id: 'card-without-sector',
    reference: 'CCC-053',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Une réduction sans secteur émetteur', en: 'A reduction without its emission source sector' },
    why: {
      fr: 'La colonne 5 de l’écart additionne les réductions secteur par secteur : sans secteur, celle-ci n’entre dans aucune ligne.',
      en: 'Column 5 of the gap adds the reductions sector by sector: without a sector, this one enters no row.',
    },
    message: message('{name} : {text}, sans secteur émetteur.', '{name}: {text}, without its emission source sector.'),
    next: message(
      'Écrire le secteur à côté du chiffre : « Buildings : 12 kt CO2e ».',
      'Write the sector beside the figure: "Buildings: 12 kt CO2e".',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, B-2.2 : « GHG emissions reduction estimate (total) per emission source sector »',
      en: 'CCC Action Plan template, B-2.2: "GHG emissions reduction estimate (total) per emission source sector"',
    },
  },

  check: ({ id, standing, plan: { name: sheet } }) => {
    if (standing === undefined || id !== 'B-2.2') return [];
    return standing.cells.flatMap(({ row, column, address, written, value }) => {
      const text = `${written ?? ''}`.trim();
      if (column !== 'reduction' || value === null || !/[1-9]/.test(text.replace(/CO2/gi, ''))) return [];
      const own = standing.cells.find((one) => one.row === row && one.column === 'sector')?.value;
      if (sectorsNamed(`${text} ${own ?? ''}`).length > 0) return [];
      const name = nameOf(standing, row);
      return [{ at: { sheet, address }, data: { name, text } }];
    });
  },
});
