import { message } from '../../../domain/message';
import { sayOtherYears } from '../baseYear';
import { descriptionOf } from '../described';
import { figureIn } from '../gap';
import { agrees, sumOf, times, totalOfRows } from '../interval';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';
import { rounded, type Table } from '../table';

/** Tonnes and kilotonnes beside each other are the same figure; a slip of a thousand is another rule's. */
const SCALES = [1, 1e3, 1e-3] as const;

/** CCC-047: column 1 of G1 and G2 is the inventory, same year and same boundary, or the other inventory is named. */
export const gapNotInventory = defineRule({
  meta: {
    id: 'gap-not-inventory',
    reference: 'CCC-047',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'L’écart ne part pas de l’inventaire', en: 'The gap does not start from the inventory' },
    why: {
      fr: 'La première colonne de l’écart est le total de l’inventaire : sinon l’effort annoncé porte sur un autre territoire ou une autre année.',
      en: 'Column 1 of the gap is the total of the inventory: else the effort announced is of another territory or another year.',
    },
    message: message(
      'Référence de l’écart : {shown} {unit} ; total du tableau {inventory} : {total} {unit}.',
      'Baseline of the gap: {shown} {unit}; total of table {inventory}: {total} {unit}.',
    ),
    next: message(
      'Reprendre le total de {inventory}, ou nommer l’inventaire d’où vient la référence et ce qu’il laisse de côté.',
      'Take the total of {inventory}, or name the inventory that the baseline comes from and what it leaves out.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, colonne 1 de l’écart ; contrat de Dijon, trois secteurs sur six',
      en: 'CCC Action Plan template, V2, column 1 of the gap; contract of Dijon, three sectors of six',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const [inventory, ...others] = tables.filter(({ id }) => INVENTORIES.includes(id));
    const total = inventory === undefined ? null : figureIn(inventory, 'total', 'total');
    if (inventory === undefined || total === null || others.length > 0) return nothing;
    const sinks = figureIn(inventory, 'afolu-sinks', 'total') ?? figureIn(inventory, 'afolu-sinks', 'scope1');
    const kept = sinks === null ? [0] : [-1, 0, 1]; // a total with its sinks, or without
    const totals = kept.map((part) =>
      sumOf([rounded(total), ...(sinks === null ? [] : [times(rounded(sinks), part)])]),
    );
    return tables.flatMap((gap) => {
      const shown = GAPS.includes(gap.id) ? figureIn(gap, 'total', 'baseline') : null;
      if (shown === null || sayOtherYears(gap, inventory)) return [];
      const own = totalOfRows(rounded(shown), gap.rows.size);
      if (totals.some((one) => SCALES.some((scale) => agrees(own, times(one, scale))))) return [];
      const inUnitOfGap = Number(((total.cell.value * tonnesIn(inventory)) / tonnesIn(gap)).toPrecision(9));
      const data = { shown: shown.cell.value, unit: unitOf(gap), inventory: inventory.id, total: inUnitOfGap };
      return [{ at: shown.at, data }];
    });
  },
});

const INVENTORIES: readonly string[] = ['A-1.3', 'A-1.4'];
const GAPS: readonly string[] = ['A-2.2', 'A-2.3'];

const unitOf = ({ id, standing }: Table): string => standing?.unit ?? descriptionOf(id)?.unit ?? '';

const tonnesIn = (table: Table): number => (/^kt/i.test(unitOf(table)) ? 1e3 : 1);
