import type { Bilingual } from '../../domain/message';

/** What a figure of the contract holds more, or less, than the sector of a PCAET. Source: ccc-sector-views.md, section 5. */
export const WASTE_OUTSIDE: Bilingual = {
  fr: 'Le contrat veut aussi les déchets traités hors du territoire, absents d’un PCAET.',
  en: 'The contract also wants waste treated outside the territory, which a PCAET leaves out.',
};
export const PROCESS_ONLY: Bilingual = {
  fr: 'Le contrat n’y met que les procédés ; un PCAET ne les sépare pas de l’énergie de l’industrie. Par défaut tout y va, à déclarer.',
  en: 'The contract puts processes alone here; a PCAET does not part them from the energy of industry. By default all goes here, to be declared.',
};
export const FARM_ENERGY: Bilingual = {
  fr: 'L’énergie des exploitations est dans le secteur d’un PCAET et n’en est pas séparable.',
  en: 'Farm energy use is inside the sector of a PCAET and cannot be taken out.',
};
export const LAND_USE_SIGN: Bilingual = {
  fr: 'Une absorption est positive dans TETE et le dépôt, négative dans une table d’émissions.',
  en: 'Carbon taken up is positive in TETE and the deposit, negative in a table of emissions.',
};
export const SIGN_TO_SAY: Bilingual = {
  fr: 'Écrire la quantité absorbée en positif ; des fiches publiées la donnent en négatif.',
  en: 'Write the quantity taken up as positive; some published cards give it as negative.',
};

/** An indicator of the CAE that a measure of the common referential follows too, under the same identifier. */
export const IN_COMMON = { framework: 'tete-common' } as const;

/** The same, where the authors of the common referential foresee it and it does not count for a measure yet. */
export const FORESEEN = {
  framework: 'tete-common',
  note: {
    fr: 'Prévu par les auteurs du référentiel commun, pas encore compté dans une mesure.',
    en: 'Foreseen by the authors of the common referential, not yet counted in a measure.',
  },
} as const;
