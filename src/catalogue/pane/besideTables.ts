import { message } from '../../domain/message';

/** Ce qui va changer: tables made by hand, beside ours. */
export const besideWords = {
  title: message('À côté de vos tableaux faits à la main', 'Beside your tables made by hand'),
  note: message(
    'Vos tableaux restent comme ils sont ; les nôtres sont écrits à côté.',
    'Your tables stay as they are; ours are written beside them.',
  ),
  same: message(
    '« {sheet} » : {alike} cases pareilles, {taken} reprises dans le nôtre, {left} sans place sûre. Rien ne diffère.',
    '"{sheet}": {alike} cells alike, {taken} taken into ours, {left} without a sure place. Nothing differs.',
  ),
  counts: message(
    '« {sheet} » : {alike} cases pareilles, {count} différentes, {taken} reprises dans le nôtre, {left} sans place sûre.',
    '"{sheet}": {alike} cells alike, {count} different, {taken} taken into ours, {left} without a sure place.',
  ),
  theirs: message('Le vôtre', 'Yours'),
  ours: message('Le nôtre', 'Ours'),
} as const;
