import { message } from '../domain/message';
import { unneededWord } from './unneededWord';

/** Justifications in reports, on sheets and on the command line (pane/words, section 4). */
export const justificationWords = {
  justified: message('Justifié : {text}', 'Justified: {text}'),
  toReview: message('À relire, le chiffre a changé : {text}', 'To reread, the figure has changed: {text}'),
  heading: message('Justification', 'Justification'),
  unneeded: unneededWord,
  unneededFinding: message('Le constat a disparu ; son texte est gardé.', 'The finding is gone; its text is kept.'),
  unneededTitle: message(
    'JUSTIFICATIONS PLUS NÉCESSAIRES, leur constat a disparu : {count}',
    'JUSTIFICATIONS NO LONGER NEEDED, their finding is gone: {count}',
  ),
  unneededLine: message('  {title} : {text}', '  {title}: {text}'),
  waiting: message(
    'Reste à justifier avant l’envoi : {count} constats. Leurs questions : passerelle inspect {file} --save-mapping REPONSES.json, à rendre par --mapping.',
    'Still to justify before sending: {count} findings. Their questions: passerelle inspect {file} --save-mapping ANSWERS.json, to give back by --mapping.',
  ),
  unplaced: message(
    '{file} : justifications sans constat à justifier dans ce classeur : {count}, dont celle de {rule}. Laissées de côté ; un constat bloquant se corrige.',
    '{file}: justifications without a finding to justify in this workbook: {count}, that of {rule} among them. Left aside; a blocking finding is mended.',
  ),
} as const;
