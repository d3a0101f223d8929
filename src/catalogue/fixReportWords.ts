import { message } from '../domain/message';

/** Results of `fix` and `undo`. */
export const fixReportWords = {
  line: message('  {at} · {before} → {after}', '  {at} · {before} → {after}'),
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
