import type { Bilingual } from '../domain/message';

/** A subject that a title may name beside sectors and years, and that is not the territory's own inventory. */
export interface OtherSubject {
  /** In the plain form of a title: no accents, no case. */
  readonly pattern: RegExp;
  readonly name: Bilingual;
  /** Over a list, each of whose rows names its own indicator, it says nothing against them. */
  readonly isOfSectors?: true;
}

/**
 * What looks like an inventory by its sectors and years and is none (review of 2026-11-24): its figures are asked, never used,
 * until a person says what they are.
 */
export const otherSubjects: readonly OtherSubject[] = [
  {
    pattern:
      /\bpatrimoine\b|\bbeges\b|\bbilan (?:ges |carbone )?reglementaire\b|\b(?:bilan|inventaire|emissions?|ges|consommations?|energies?)\b.{0,50}\b(?:internes?|de l'administration|services (?:de la |de l'|du |des )?(?:techniques|ville|mairie|metropole|agglomeration|communaute|collectivite|commune|municip\w+|communaux|metropolitains|intercommunaux))\b|\bachats? d'energies?\b|\benergies? achetees?\b|\b(?:city|council|municipal|local government|corporate) (?:operations?|buildings|facilities|services|estate|fleet)\b|\b(?:corporate|municipal) (?:\w+ )?(?:emissions?|ghg|greenhouse|energy|inventory|carbon)\b/,
    name: { fr: 'le patrimoine et les compétences de la collectivité', en: 'the authority’s own assets and services' },
  },
  {
    pattern: /\bempreinte\b|\bfootprint\b|\bconsumption[- ]based\b|\bapproche consommation\b/,
    name: { fr: 'l’empreinte des habitants', en: 'the footprint of the inhabitants' },
  },
  {
    pattern:
      /^(?:gains?|reductions?|baisses?|diminutions?|efforts?|potentiels? (?:de |d')(?:reductions?|baisses?|gains?|economies)|economies d'energie)\b|\bemissions?\b.{0,40}\bevitees?\b/,
    name: { fr: 'des réductions, pas des niveaux', en: 'reductions, not levels' },
  },
  {
    pattern: /\bmethane\b|\bch4\b|\bn2o\b|\bprotoxyde\b|\bemissions (?:directes )?de co2\b(?! ?eq)/,
    name: { fr: 'un seul gaz', en: 'one gas only' },
    isOfSectors: true,
  },
  {
    pattern: /\bstocks?\b/,
    name: { fr: 'un stock, pas un flux annuel', en: 'a stock, not a yearly flow' },
  },
  {
    pattern: /\bpotentiels?\b|\bgisements?\b/,
    name: { fr: 'un potentiel, pas des niveaux', en: 'a potential, not levels' },
  },
  {
    pattern: /\b(?:energies?|consommations?) primaires?\b/,
    name: { fr: 'l’énergie primaire, et non finale', en: 'primary energy, not final' },
  },
  {
    pattern:
      /\bd'origine (?:non[- ])?energetique\b|\bemissions? (?:de ges |de gaz a effet de serre |de co2 )?(?:non[- ])?energetiques?\b(?! et non)/,
    name: { fr: 'une partie des émissions', en: 'a part of the emissions' },
    isOfSectors: true,
  },
  {
    pattern: /\bcumule?e?s?\b|\bbase 100\b|\bevolution depuis\b|\bindices?\b/,
    name: {
      fr: 'un cumul ou une évolution, pas des niveaux annuels',
      en: 'a cumulated figure or an index, not yearly levels',
    },
  },
  {
    pattern:
      /^(?:nombre|nb|surfaces?|trafics?|population|parc)\b|\bparticules\b(?!.{0,12}\bpm ?\d)|\bconsommations? d'eau\b|\bemplois\b|\bdepenses\b|\bfactures?\b/,
    name: { fr: 'autre chose que les émissions ou l’énergie', en: 'something else than emissions or energy' },
    isOfSectors: true,
  },
  {
    pattern:
      /\bconsommations? (?:finales? )?(?:d'electricite|de gaz(?: naturel)?|de fioul|de bois|de produits petroliers)\b(?! a effet)/,
    name: { fr: 'une seule énergie', en: 'one energy carrier only' },
    isOfSectors: true,
  },
];
