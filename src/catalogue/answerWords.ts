import { message } from '../domain/message';

/** What a reader may ask a city of figures that stand apart from the others'. */
export const answerWords = {
  apartCell: message(
    '{what} : ne se lit pas à côté des autres villes ({why}).',
    '{what}: cannot be read beside the other cities ({why}).',
  ),
  apartTable: message(
    '{count} chiffres de ce tableau ne se lisent pas à côté des autres villes ({why}) : {rows}.',
    '{count} figures of this table cannot be read beside the other cities ({why}): {rows}.',
  ),
  andMore: message('{rows}, et {count} de plus', '{rows}, and {count} more'),
  wantedYear: message(
    'Les chiffres de {year}, ou pourquoi ils manquent.',
    'The figures of {year}, or why they are missing.',
  ),
  wantedBasis: message(
    'La base commune, ou la raison de l’écart.',
    'The common basis, or the reason for the difference.',
  ),
  notEstimated: message(
    '{what} : non estimé (NE), quand {count} villes le donnent.',
    '{what}: not estimated (NE), where {count} cities give it.',
  ),
  wantedFigure: message(
    'Un chiffre, ou ce qui empêche de l’estimer.',
    'A figure, or what keeps it from being estimated.',
  ),
  none: message(
    'Aucune remarque à compléter : ni constat ouvert, ni chiffre à part. Aucun dossier n’est écrit.',
    'No remark to complete: no open finding, no figure apart. No folder is written.',
  ),
  written: message('Remarques à compléter, par ville : {folder}', 'Remarks to complete, city by city: {folder}'),
} as const;
