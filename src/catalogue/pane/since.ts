import { message } from '../../domain/message';

/** « Depuis l'an dernier » (pane/words, section 3): words of a page that is fetched when it is opened. */
export const sincePageWords = {
  unchanged: message('inchangés', 'unchanged'),
  moved: message('déplacés', 'moved'),
  toReview: message('à revoir', 'to review'),
  reviewTitle: message('À revoir', 'To review'),
  movedTitle: message('Déplacés, retrouvés seuls', 'Moved, found again'),
  addedTitle: message('Nouveaux', 'New'),
  nothing: message('Rien à revoir.', 'Nothing to review.'),
  label: message('Libellé', 'Label'),
  before: message('Avant', 'Before'),
  now: message('Maintenant', 'Now'),
  settle: message('Répondre aux questions', 'Answer the questions'),
} as const;
