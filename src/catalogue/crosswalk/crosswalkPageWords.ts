import type { ExchangeRule } from '../../domain/crosswalk';
import type { LeftCause } from '../../domain/exchange';
import { type Bilingual, type Message, message } from '../../domain/message';

/** Headings and sentences of the generated pages of sector views. */
export const crosswalkPageWords = {
  views: { fr: 'Par vue de secteurs', en: 'By sector view' },
  intro: {
    fr: 'Ce que chaque secteur de cette vue devient dans les autres. Deux vues ne s’additionnent jamais ; ce qui est à demander reste hors des tableaux tant que personne n’a répondu (volet, ou « exchanges » des réglages).',
    en: 'What each sector of this view becomes in the others. Two views are never added; what is to be asked stays out of the tables until somebody answers (pane, or "exchanges" in the settings).',
  },
  sector: { fr: 'Secteur', en: 'Sector' },
  identifier: { fr: 'Identifiant', en: 'Identifier' },
  sumOf: { fr: 'Somme de', en: 'Sum of' },
  total: { fr: 'tout le territoire', en: 'the whole territory' },
  when: { fr: 'Quand', en: 'When' },
  always: { fr: 'toujours', en: 'always' },
  otherwise: { fr: 'sinon', en: 'otherwise' },
  goesTo: { fr: 'Va dans', en: 'Goes to' },
  nowhere: { fr: 'aucune ligne', en: 'no row' },
  how: { fr: 'Comment', en: 'How' },
  beware: { fr: 'À savoir', en: 'Beware' },
  anyCarrier: { fr: 'vecteur d’énergie connu', en: 'carrier known' },
  negative: { fr: 'chiffre négatif', en: 'negative figure' },
  positive: { fr: 'chiffre positif ou nul', en: 'figure not negative' },
  declared: { fr: 'à déclarer dans le contrat', en: 'to be declared in the contract' },
  row: { fr: 'Ligne', en: 'Row' },
  figure: { fr: 'Chiffre', en: 'Figure' },
  made: { fr: 'Fait de', en: 'Made of' },
  example: {
    fr: 'Exemple, calculé par le moteur : 100 dans chaque secteur qui n’est pas une somme (−100 pour un puits), sans scope ni vecteur.',
    en: 'Example, computed by the engine: 100 in each sector that is no sum (−100 for a sink), without scope or carrier.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Sentences with holes of the same pages. */
export const crosswalkPageSentences = {
  to: message('Vers : {view}', 'To: {view}'),
  from: message('Mènent ici : {views}', 'Lead here: {views}'),
  scope: message('scope {scope}', 'scope {scope}'),
  source: message('Source : {source} ; relu le {date}.', 'Source: {source}; reviewed {date}.'),
  balance: message(
    'Total : {before}, dont {after} placés dans une ligne et {left} qui ne le sont pas.',
    'Total: {before}, of which {after} have a row and {left} have none.',
  ),
} as const satisfies Readonly<Record<string, Message>>;

/** How a figure changes views, in words. */
export const exchangeRules: Readonly<Record<ExchangeRule, Bilingual>> = {
  'one-to-one': { fr: 'un pour un : seul dans sa ligne', en: 'one to one: alone in its row' },
  merged: { fr: 'réuni avec d’autres', en: 'merged with others' },
  split: { fr: 'réparti par une clé et sa source', en: 'split by a key and its source' },
  ask: { fr: 'à demander', en: 'ask' },
  'left-out': { fr: 'laissé de côté', en: 'left out' },
};

/** Why a figure of the example has no row. */
export const leftCauses: Readonly<Record<LeftCause, Bilingual>> = {
  asked: { fr: 'à demander', en: 'to be asked' },
  split: { fr: 'attend une clé et sa source', en: 'waits for a key and its source' },
  'no-row': { fr: 'sans ligne dans cette vue', en: 'without a row in that view' },
  decided: { fr: 'laissé de côté par décision', en: 'left out by decision' },
  unknown: { fr: 'secteur inconnu', en: 'unknown sector' },
};
