import { message } from '../domain/message';

/** Results of `fix` and `undo`. */
export const fixReportWords = {
  line: message('  {at} · {before} → {after}', '  {at} · {before} → {after}'),
  quoted: message('« {text} »', '"{text}"'),
  true: message('VRAI', 'TRUE'),
  false: message('FAUX', 'FALSE'),
  left: message('Nombres laissés en texte : {count}', 'Numbers left as text: {count}'),
  leftLine: message('  {at} · « {text} » : {reason}', '  {at} · "{text}": {reason}'),
  approximate: message(
    'valeur approchée ou borne, pas un nombre juste ; choisir la valeur et l’écrire dans la case.',
    'an approximation or a bound, no exact number; choose the value and write it in the cell.',
  ),
  unitApart: message(
    'son unité n’est pas dite par l’en-tête, ou n’y vaut pas pour toute la colonne ; l’écrire en en-tête, puis le nombre seul.',
    'its unit is not said by the heading, or does not hold for the whole column; write it there, then the number alone.',
  ),
  labelAsked: message(
    'ligne « {label} » dont le sens est à dire d’abord (inspect --save-mapping).',
    'row "{label}" whose meaning is to be said first (inspect --save-mapping).',
  ),
  notTaken: message(
    'ligne « {label} » que le contrat ne reprend pas : rien à y corriger.',
    'row "{label}" that the contract does not take: nothing to fix there.',
  ),
  isCopy: message('feuille copiée : à corriger dans {file}.', 'copied sheet: to be fixed in {file}.'),
  isFormula: message(
    'une formule donne ce texte : la corriger elle-même.',
    'a formula gives this text: mend the formula.',
  ),
  fixed: {
    one: message('{count} cellule corrigée, dans {out}.', '{count} cell fixed, in {out}.'),
    many: message('{count} cellules corrigées, dans {out}.', '{count} cells fixed, in {out}.'),
  },
  restored: {
    one: message('{count} cellule remise comme avant, dans {out}.', '{count} cell put back, in {out}.'),
    many: message('{count} cellules remises comme avant, dans {out}.', '{count} cells put back, in {out}.'),
  },
  changed: message('  {at} a changé depuis : laissée telle quelle.', '  {at} has changed since: left alone.'),
  gone: message('  {at} n’existe plus : laissée de côté.', '  {at} is gone: left out.'),
} as const;
