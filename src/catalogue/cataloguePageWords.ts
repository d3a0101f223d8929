import type { Bilingual } from '../domain/message';

/** Headings and sentences of the catalogue's generated pages. */
export const cataloguePageWords = {
  title: { fr: 'Le catalogue', en: 'The catalogue' },
  intro: {
    fr: 'Ce que chaque indicateur est dans le PCAET, TETE, le CRTE et le contrat, avec l’unité de chacun. « valeur × 0,001 » : notre chiffre fois 0,001 donne le leur. Pages faites par le catalogue lui-même ; sur la ligne de commande : passerelle catalogue.',
    en: 'What each indicator is in the PCAET, TETE, the CRTE and the contract, with the unit of each. "value × 0.001": our figure times 0.001 gives theirs. Pages made from the catalogue itself; on the command line: passerelle catalogue.',
  },
  families: { fr: 'Par famille', en: 'By family' },
  bySector: { fr: 'Par secteur', en: 'By sector' },
  byUnit: { fr: 'Par unité', en: 'By unit' },
  withSearch: { fr: 'Une seule page, avec recherche', en: 'One page, with search' },
  tete: { fr: 'Indicateurs et mesures TETE, avec recherche', en: 'TETE indicators and measures, with search' },
  search: { fr: 'Chercher un mot ou un identifiant', en: 'Search a word or an identifier' },
  noScript: {
    fr: 'Sans script, cherchez avec votre navigateur (Ctrl+F).',
    en: 'Without scripts, search with your browser (Ctrl+F).',
  },
  framework: { fr: 'Cadre', en: 'Framework' },
  identifier: { fr: 'Identifiant', en: 'Identifier' },
  printed: { fr: 'Intitulé', en: 'Title' },
  relation: { fr: 'Pour le dire', en: 'To say it' },
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  unit: { fr: 'Unité', en: 'Unit' },
  written: { fr: 'Formes lues sans question', en: 'Forms read without a question' },
  usedBy: { fr: 'Indicateurs', en: 'Indicators' },
  labels: { fr: 'Se lit aussi :', en: 'Also read as:' },
} as const satisfies Readonly<Record<string, Bilingual>>;
