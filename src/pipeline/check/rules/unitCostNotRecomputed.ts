import { message } from '../../../domain/message';
import { computedColumns } from '../described';
import { agrees, ratio, times } from '../interval';
import { defineRule } from '../rule';
import { cellIn, isFigure, labelOf, rounded } from '../table';

/** Costs in thousands or millions over tonnes, or euros over kilotonnes: the quotient is the same figure in another unit. */
const UNITS = [1, 1e3, 1e6, 1e-3] as const;

/** CCC-056: the cost per tonne is the cost over the yearly reduction, when both are figures. */
export const unitCostNotRecomputed = defineRule({
  meta: {
    id: 'unit-cost-not-recomputed',
    reference: 'CCC-056',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Un coût par tonne qui ne se recalcule pas', en: 'A cost per tonne that cannot be recomputed' },
    why: {
      fr: 'Le coût par tonne est comparé d’une ville à l’autre : il doit être le coût divisé par la réduction annuelle.',
      en: 'The cost per tonne is compared from city to city: it must be the cost divided by the yearly reduction.',
    },
    message: message(
      '{row} : {shown} écrit, {computed} attendu ({cost} divisé par {reduction}).',
      '{row}: {shown} written, {computed} expected ({cost} divided by {reduction}).',
    ),
    next: message(
      'Recalculer le coût par tonne, ou corriger le coût ou la réduction.',
      'Recompute the cost per tonne, or correct the cost or the reduction.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, B-2.2 : « Total costs and costs by CO2e unit » ; plan d’investissement, tableau 6',
      en: 'CCC Action Plan template, B-2.2: "Total costs and costs by CO2e unit"; Investment Plan, Table 6',
    },
  },

  check: (table) =>
    table.standing === undefined
      ? []
      : computedColumns(table.id, 'ratio').flatMap(({ column, computed }) =>
          [...table.rows.keys()].flatMap((row) => {
            const cells = [column.id, computed.part, computed.of].map((id) => cellIn(table, row, id));
            const [shown = null, cost = null, reduction = null] = cells;
            if (!isFigure(shown) || !isFigure(cost) || !isFigure(reduction)) return [];
            const sign = computed.isNegated === true ? -1 : 1;
            const quotient = ratio(times(rounded(cost), sign), rounded(reduction));
            if (quotient === null || UNITS.some((unit) => agrees(rounded(shown), times(quotient, unit)))) return [];
            const data = {
              row: labelOf(table, shown),
              shown: shown.cell.value,
              computed: Number(((sign * cost.cell.value) / reduction.cell.value).toPrecision(6)),
              cost: cost.cell.value,
              reduction: reduction.cell.value,
            };
            return [{ at: shown.at, data }];
          }),
        ),
});
