import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { cellIn } from '../table';

/** CCC-065: two indicators with one number are one line for whoever follows them. */
export const indicatorNumberRepeated = defineRule({
  meta: {
    id: 'indicator-number-repeated',
    reference: 'CCC-065',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Un numéro d’indicateur donné deux fois', en: 'An indicator number given twice' },
    why: {
      fr: 'Le numéro relie l’indicateur à sa fiche et à son suivi : il doit être unique.',
      en: 'The number ties the indicator to its card and to its follow-up: it must be unique.',
    },
    message: message('Numéro {number} : déjà donné à {first}.', 'Number {number}: given already to {first}.'),
    next: message('Donner un autre numéro à cet indicateur.', 'Give this indicator another number.'),
    source: {
      fr: 'Modèle de plan d’action CCC, B-3.1 : « Indicator No. (unique identified) »',
      en: 'CCC Action Plan template, B-3.1: "Indicator No. (unique identified)"',
    },
  },

  check: (table) => {
    if (table.standing === undefined || table.id !== 'B-3.1') return [];
    const known = new Map<string, { readonly name: string; readonly address: string }>();
    return [...table.rows.keys()].flatMap((row) => {
      const code = cellIn(table, row, 'code');
      const number = `${code?.cell.value ?? ''}`.trim();
      if (code === null || number === '') return [];
      const name = `${cellIn(table, row, 'name')?.cell.value ?? ''}`.trim();
      const before = known.get(number);
      if (before === undefined) known.set(number, { name, address: code.at.address });
      // an indicator may stand under several outcomes
      if (before === undefined || before.name === name) return [];
      return [{ at: code.at, data: { number, first: before.name === '' ? before.address : before.name } }];
    });
  },
});
