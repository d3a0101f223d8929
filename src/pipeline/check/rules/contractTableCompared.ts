import { message } from '../../../domain/message';
import { handMadeTables } from '../handMade';
import { defineRule } from '../rule';

/** A table of the contract that the city made by hand: what ours says alike, otherwise, what it takes, what it has no place for. */
export const contractTableCompared = defineRule({
  meta: {
    id: 'contract-table-compared',
    over: 'contract',
    severity: 'information',
    title: { fr: 'Un tableau fait à la main, à côté du nôtre', en: 'A table made by hand, beside ours' },
    why: {
      fr: 'Un contrat commencé à la main garde ses textes : ils sont repris dans nos cases vides, jamais par-dessus une des nôtres.',
      en: 'A contract begun by hand keeps its texts: they are taken into our blank cells, never over one of ours.',
    },
    message: message(
      'Ce tableau et {ours} : {alike} cases pareilles, {apart} différentes, {taken} reprises dans le nôtre, {left} sans place sûre.',
      'This table and {ours}: {alike} cells alike, {apart} different, {taken} taken into ours, {left} without a sure place.',
    ),
    next: message(
      'Relire {ours} et n’envoyer que lui ; garder celui-ci dans le classeur, les cases reprises le suivent.',
      'Read {ours} and send it alone; keep this one in the workbook, the cells taken follow it.',
    ),
    source: { fr: 'domain/ccc-tables.md, toutes versions', en: 'domain/ccc-tables.md, every version' },
  },

  check: (contract) =>
    handMadeTables(contract).flatMap(({ standing, sheet, ours, alike, apart, otherwise, taken, left }) => {
      const [first] = standing.columns;
      if (first === undefined) return [];
      const data = { ours, alike, apart: apart.length + otherwise.length, taken, left: left.length };
      return [{ at: { sheet, address: first.address }, data }];
    }),
});
