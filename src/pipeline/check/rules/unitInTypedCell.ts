import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';

/** CCC-005: cells of a typed table that carry the unit of their own column; one finding per table, at the first of them. */
export const unitInTypedCell = defineRule({
  meta: {
    id: 'unit-in-typed-cell',
    reference: 'CCC-005',
    over: 'table',
    severity: 'information',
    title: { fr: 'Des unités dans les cases d’un tableau', en: 'Units in the cells of a table' },
    why: {
      fr: 'Avec son unité, le nombre devient du texte : Excel ne l’additionne plus.',
      en: 'With its unit, the number becomes text: Excel no longer adds it.',
    },
    message: message(
      'Cases qui portent leur unité : {count}, dont « {text} », lu {value} {unit}.',
      'Cells that carry their unit: {count}, among them "{text}", read as {value} {unit}.',
    ),
    next: message(
      'Écrire l’unité une fois au-dessus du tableau, et le nombre seul dans les cases.',
      'Write the unit once over the table, and the number alone in the cells.',
    ),
    source: {
      fr: 'CCC-005 (règle du projet) ; contrat de Bordeaux Métropole, A-1.3 : « 1 044 ktCO2e »',
      en: 'CCC-005 (rule of the project); contract of Bordeaux Métropole, A-1.3: "1 044 ktCO2e"',
    },
  },

  check: ({ standing, plan }) => {
    const own = (standing?.cells ?? []).filter(
      ({ ownUnit }) => ownUnit !== undefined && ownUnit.unit === ownUnit.ofColumn,
    );
    const [first] = own;
    if (typeof first?.value !== 'number' || first.ownUnit === undefined) return nothing;
    const { address, written, value, ownUnit } = first;
    const data = { count: own.length, text: `${written ?? ''}`, value, unit: ownUnit.unit };
    return [{ at: { sheet: plan.name, address }, data }];
  },
});
