import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';

const ACCOUNTING = /^(?:€ ?)?\( ?\d[\d., ']* ?\)(?: ?[kM]?€)?$|^€ ?[-–—−]$/;

/** CCC-009: accounting brackets and "€ -" are numbers. Told once per table, with the first of them. */
export const accountingSigns = defineRule({
  meta: {
    id: 'accounting-signs',
    reference: 'CCC-009',
    over: 'table',
    severity: 'information',
    title: { fr: 'Des nombres écrits comme en comptabilité', en: 'Numbers written as accountants do' },
    why: {
      fr: 'Entre parenthèses un nombre est négatif, et un tiret après € est un zéro : un lecteur d’un autre métier peut lire l’inverse.',
      en: 'In brackets a number is negative, and a dash after € is a zero: a reader of another trade may read the opposite.',
    },
    message: message(
      'Cases en écriture comptable : {count}, dont « {text} », lu {value}.',
      'Cells in accounting style: {count}, among them "{text}", read as {value}.',
    ),
    next: message(
      'Vérifier la lecture ; écrire −119 et 0 si le tableau est lu hors de la finance.',
      'Check the reading; write −119 and 0 where the table is read outside finance.',
    ),
    source: {
      fr: 'CCC-009 ; contrat de Pécs : « € (119) », « € - »',
      en: 'CCC-009; contract of Pécs: "€ (119)", "€ -"',
    },
  },

  check: ({ standing, plan: { name: sheet } }) => {
    const styled = (standing?.cells ?? []).filter(
      ({ written, value }) =>
        typeof value === 'number' && typeof written === 'string' && ACCOUNTING.test(written.trim()),
    );
    const [first] = styled;
    if (first === undefined) return nothing;
    const data = { count: styled.length, text: `${first.written ?? ''}`.trim(), value: Number(first.value) };
    return [{ at: { sheet, address: first.address }, data }];
  },
});
