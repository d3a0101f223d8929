import type { Answered } from '../domain/coverage';
import { message } from '../domain/message';
import type { Bilingual } from '../domain/message';

/** How a figure stands, for people; told in words so that no colour is needed. */
export const answeredWords: Readonly<Record<Answered, Bilingual>> = {
  answered: { fr: 'nous l’avons', en: 'we have it' },
  derived: { fr: 'se calcule', en: 'can be computed' },
  waiting: { fr: 'en question', en: 'in question' },
  'not-applicable': { fr: 'sans objet', en: 'not applicable' },
  missing: { fr: 'manque', en: 'missing' },
};

/** Words of the coverage matrix: sheet, command line. */
export const coverageWords = {
  title: message('Un même chiffre sert plusieurs cadres', 'One figure serves several frameworks'),
  subtitle: message(
    'Chaque chiffre du socle commun : qui le demande, et ce que vos classeurs en disent. « ● » demandé, « – » non demandé.',
    'Each figure of the common core: who asks for it, and what your workbooks say. "●" asked, "–" not asked.',
  ),
  summary: message(
    '{covered} chiffres sur {asked} demandés par le contrat sont déjà là, dont {shared} que d’autres cadres demandent aussi. En question : {waiting}. Sans objet : {notApplicable}. Manquent : {missing}.',
    '{covered} of the {asked} figures that the contract asks for are there already, {shared} of which other frameworks ask for too. In question: {waiting}. Not applicable: {notApplicable}. Missing: {missing}.',
  ),
  cells: message(
    'Dans les tableaux : {fromSources} cases remplies depuis vos classeurs, {typed} tapées à la main, {toFill} encore à remplir.',
    'In the tables: {fromSources} cells filled from your workbooks, {typed} typed by hand, {toFill} still to fill.',
  ),
  missingTitle: message('Ce qui manque, et à qui le demander', 'What is missing, and whom to ask'),
  missingLine: message('{name} ({unit})', '{name} ({unit})'),
  holderLine: message('{holder} : {where}', '{holder}: {where}'),
  nothingMissing: message('Rien ne manque.', 'Nothing is missing.'),
  figure: message('Chiffre', 'Figure'),
  unit: message('Unité', 'Unit'),
  state: message('État', 'State'),
  latest: message('Dernière année', 'Latest year'),
  where: message('Où', 'Where'),
  ask: message('À demander à', 'To ask from'),
  asked: message('●', '●'),
  notAsked: message('–', '–'),
  ourTerritory: message('notre territoire', 'our territory'),
  letterSubject: message('Données pour le Contrat Ville Climat', 'Figures for the Climate City Contract'),
  letter: message(
    'Bonjour, pour le Contrat Ville Climat de {territory}, pourriez-vous nous transmettre, pour la dernière année connue et avec leur méthode : {figures} ? Merci.',
    'Hello, for the Climate City Contract of {territory}, could you send us, for the latest year known and with their method: {figures}? Thank you.',
  ),
} as const;
