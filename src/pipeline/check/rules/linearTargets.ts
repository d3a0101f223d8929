import { message } from '../../../domain/message';
import { recordsIn } from '../records';
import { defineRule, nothing } from '../rule';
import { isFigure, rounded } from '../table';

/** Where 2027 stands between 2025 and 2030. */
const PART = (2027 - 2025) / (2030 - 2025);

/** CCC-069: targets on a straight line to 2030 were computed: it is to be said. */
export const linearTargets = defineRule({
  meta: {
    id: 'linear-targets',
    reference: 'CCC-069',
    over: 'table',
    severity: 'information',
    title: { fr: 'Des cibles intermédiaires calculées', en: 'Intermediate targets that were computed' },
    why: {
      fr: 'Une droite jusqu’à 2030 n’est pas un calendrier d’actions : le lecteur veut savoir si 2025 et 2027 ont été calculées ou décidées.',
      en: 'A straight line to 2030 is no schedule of actions: the reader wants to know whether 2025 and 2027 were computed or decided.',
    },
    message: message(
      'Indicateurs dont les cibles 2025 et 2027 sont sur une droite jusqu’à 2030 : {count}, dont « {name} ».',
      'Indicators whose 2025 and 2027 targets are on a straight line to 2030: {count}, among them "{name}".',
    ),
    next: message(
      'Dire près du tableau que ces cibles sont calculées, ou donner celles que les actions permettent.',
      'Say near the table that these targets are computed, or give those that the actions allow.',
    ),
    source: {
      fr: 'CCC-069 ; contrat de Grenoble : cibles intermédiaires linéaires',
      en: 'CCC-069; contract of Grenoble: linear intermediate targets',
    },
  },

  check: (table) => {
    if (table.standing === undefined || table.id !== 'B-3.1') return nothing;
    const linear = recordsIn(table).flatMap(({ cell, text }) => {
      const [first = null, middle = null, last = null] = [2025, 2027, 2030].map((year) => cell(`target-${year}`));
      if (!isFigure(first) || !isFigure(middle) || !isFigure(last) || first.cell.value === last.cell.value) return [];
      const expected = first.cell.value + (last.cell.value - first.cell.value) * PART;
      const { low, high } = rounded(middle);
      return expected >= low && expected <= high ? [{ at: first.at, name: text('name') }] : [];
    });
    const [one] = linear;
    return one === undefined ? nothing : [{ at: one.at, data: { count: linear.length, name: one.name } }];
  },
});
