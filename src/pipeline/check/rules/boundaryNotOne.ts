import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { cellsOfRow, isBlank } from '../table';

/** CCC-021: the boundary of the target is the city's, smaller or larger: exactly one is ticked. */
export const boundaryNotOne = defineRule({
  meta: {
    id: 'boundary-not-one',
    reference: 'CCC-021',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Limite géographique : pas une seule coche', en: 'Geographical boundary: not exactly one tick' },
    why: {
      fr: 'L’objectif porte sur un territoire et un seul : celui de la ville, plus petit, ou plus grand.',
      en: 'The target is of one territory only: that of the city, a smaller one, or a larger one.',
    },
    message: message('Limites cochées : {count}, au lieu d’une.', 'Boundaries ticked: {count}, in place of one.'),
    next: message(
      'Cocher une seule limite, et dire les zones exclues ou ajoutées.',
      'Tick one boundary only, and say which areas are excluded or added.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, version 2, tableau I-1.1 ; contrat de Grenoble, deux coches',
      en: 'CCC Action Plan template, version 2, Table I-1.1; contract of Grenoble, two ticks',
    },
  },

  check: (table) => {
    if (table.standing === undefined || table.id !== 'I-1.1') return [];
    const cells = cellsOfRow(table, 'tick');
    const ticked = cells.filter(({ cell: { value } }) => !isBlank(value) && !NO_TICK.test(`${value}`.trim()));
    const [first] = cells;
    return first === undefined || ticked.length === 1
      ? []
      : [{ at: (ticked[1] ?? first).at, data: { count: ticked.length } }];
  },
});

/** An empty box, or a refusal. */
const NO_TICK = /^(?:☐|□|\[ ?\]|no|non|-|–|false)$/i;
