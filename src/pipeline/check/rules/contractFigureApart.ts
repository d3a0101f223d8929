import { message } from '../../../domain/message';
import { handMadeTables } from '../handMade';
import { defineRule } from '../rule';

/** A figure of a table made by hand that is not the one that we compute: by how much. */
export const contractFigureApart = defineRule({
  meta: {
    id: 'contract-figure-apart',
    over: 'contract',
    severity: 'information',
    title: { fr: 'Un chiffre fait à la main, différent du nôtre', en: 'A figure made by hand, different from ours' },
    why: {
      fr: 'Deux chiffres pour la même case : le lecteur demandera lequel est le bon, et d’où vient l’autre.',
      en: 'Two figures for one cell: the reader will ask which is right, and where the other comes from.',
    },
    message: message(
      '{row} · {column} : {theirs} ici, {ours} dans {table} ; écart {difference}.',
      '{row} · {column}: {theirs} here, {ours} in {table}; difference {difference}.',
    ),
    next: message(
      'Corriger la source de l’un ou de l’autre ; l’origine de celui de {table} est dans la feuille de lignée.',
      'Correct the source of one or the other; where the one of {table} comes from is in the lineage sheet.',
    ),
    source: { fr: 'domain/ccc-tables.md, toutes versions', en: 'domain/ccc-tables.md, every version' },
  },

  check: (contract) =>
    handMadeTables(contract).flatMap(({ ours: table, apart }) =>
      apart.map(({ at, row, column, theirs, ours }) => ({
        at,
        data: { row, column, theirs, ours, table, difference: Number((ours - theirs).toPrecision(DIGITS)) },
      })),
    ),
});

/** Digits of a difference that are no noise of a subtraction. */
const DIGITS = 12;
