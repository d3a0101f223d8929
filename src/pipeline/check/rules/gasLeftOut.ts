import { message } from '../../../domain/message';
import type { StandingTable } from '../../../domain/standingTable';
import { defineRule } from '../rule';
import { standingIn } from '../standing';
import { headOfTyped, wordsIn } from '../typedWords';

/** The gases of the inventory, by their column of, and how a declaration names them. */
const GASES = [
  ['co2', 'CO₂', /co2|co₂|carbon dioxide|dioxyde de carbone/i],
  ['ch4', 'CH₄', /ch4|ch₄|methane|méthane/i],
  ['n2o', 'N₂O', /n2o|n₂o|nitrous|protoxyde/i],
  ['f-gases', 'HFC, PFC', /f-gas|hfc|pfc|fluor/i],
  ['sf6', 'SF₆', /sf6|sf₆|hexafluor/i],
  ['nf3', 'NF₃', /nf3|nf₃|trifluor/i],
] as const;

/** CCC-014: a gas without any factor in is declared as left out, in I-1.1 or in a note. */
export const gasLeftOut = defineRule({
  meta: {
    id: 'gas-left-out',
    reference: 'CCC-014',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Un gaz laissé de côté sans le dire', en: 'A gas left out without saying so' },
    why: {
      fr: 'L’inventaire porte sur sept gaz ; celui qui n’est pas compté doit être déclaré, sinon le lecteur le croit nul.',
      en: 'The inventory is of seven gases; one that is not counted must be declared, else the reader takes it for nil.',
    },
    message: message('Gaz sans aucun facteur : {gases}.', 'Gases without any factor: {gases}.'),
    next: message(
      'Donner les facteurs de ces gaz, ou les déclarer exclus au tableau I-1.1.',
      'Give the factors of these gases, or declare them excluded in Table I-1.1.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, colonnes de A-1.2 ; contrat de Dijon, trois gaz seulement',
      en: 'CCC Action Plan template, columns of A-1.2; contract of Dijon, three gases only',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const declared = tables
      .flatMap(({ id, standing }) => (standing === undefined || !/^(?:I-1\.1|A-1)/.test(id) ? [] : [standing]))
      .map((standing) => (standing.table === 'I-1.1' ? wordsIn(standing) : notesIn(standing)))
      .join('\n');
    return tables.flatMap((table) => {
      const { id, standing } = table;
      const at = headOfTyped(table);
      if (id !== 'A-1.2' || standing === undefined || at === null) return [];
      const given = new Set(standing.cells.filter(({ value }) => value !== null).map(({ column }) => column));
      const left = GASES.filter(([gas, , words]) => !given.has(gas) && !words.test(declared));
      return left.length === 0 ? [] : [{ at, data: { gases: left.map(([, name]) => name).join(', ') } }];
    });
  },
});

const notesIn = ({ notes = [] }: StandingTable): string => notes.map(({ text }) => text).join('\n');
