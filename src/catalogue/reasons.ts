import { message } from '../domain/message';

/** Why a label is taken for what it is. `known` is the label of the catalogue that it was compared with. */
export const reasons = {
  exact: message('Libellé connu : « {known} ».', 'Known label: "{known}".'),
  trimmed: message(
    'Libellé connu une fois retirés l’unité, le numéro ou les mots de contexte : « {known} ».',
    'Known label once the unit, the number or the context words are taken off: "{known}".',
  ),
  contained: message('Contient tous les mots de « {known} ».', 'Holds all the words of "{known}".'),
  close: message('Ressemble à « {known} » ({percent} %).', 'Looks like "{known}" ({percent}%).'),
  ambiguous: message(
    '« {known} » désigne aussi autre chose : à préciser.',
    '"{known}" also means something else: to be specified.',
  ),
} as const;

export type ReasonCode = keyof typeof reasons;
