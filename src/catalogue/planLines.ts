/**
 * Lines of a plan of investments that are no operation, by the plain form of their titles: what pays the plan, what is left to pay,
 * the debt (crte-ppi.md, sections 3, 4 and 8; annexes of budgets, instruction M57). Reviewed 2026-11-27.
 */

const NUMBERED = '(?:[ivx\\d]+(?:\\.\\d+)* ?[.):–-] ?)?';
/** Who pays a city, never who is paid by one: a commune may be both. */
const PAYERS =
  "(?:l')?(?:etat|region|departement|europe|union europeenne|ue|feder|fse|detr|dsil|dpv|dsid|fnadt|fonds vert|ademe|fonds chaleur|agence de l'eau|anru|anah|cper|cee)";
const END = '(?: ?\\(.*\\)| (?:19|20)\\d\\d)?$';

const whole = (...forms: readonly string[]): RegExp => new RegExp(`^${NUMBERED}(?:${forms.join('|')})${END}`);

/** Titles over lines of receipts. */
export const RECEIPTS_SECTION = new RegExp(
  `^${NUMBERED}(?:total (?:des )?)?(?:recettes\\b|ressources(?: (?:propres|d'investissement|externes|financieres|du ppi))?$|(?:plan de |modes? de |sources? de )?financements?(?: (?:du ppi|externes|previsionnels?|des? (?:l'|d')?investissements?))?$|cofinancements?$)`,
);

/** Titles over lines of expenses: they end the receipts. */
export const EXPENSES_SECTION = new RegExp(
  `^${NUMBERED}(?:depenses?|operations?|projets?|investissements?|travaux|emplois)\\b`,
);

/** The sum of a section on the line of its title. */
export const SECTION_ALONE = whole(
  "(?:recettes|depenses|ressources|emplois)(?: (?:totales|reelles|nouvelles|d'investissement|d'equipement|du ppi|propres))*",
);

/** Money that comes in. */
export const RECEIPT_LINE = whole(
  'fctva\\b.*',
  'fonds de compensation (?:de|pour) la tva',
  "(?:recours a l'|produits? (?:d'|des )|nouveaux? )?emprunts?(?: (?:nouveaux?|d'equilibre|a contracter|contractes?|souscrits?|a souscrire|bancaires?|verts?|previsionnels?|bei|de l'exercice|et dettes.*))*",
  "subventions?(?: d'(?:investissement|equipement))? (?:recues?|percues?|attendues?|obtenues?|notifiees?|sollicitees?|a percevoir|a recevoir)\\b.*",
  `(?:subventions?|participations?|aides?|dotations?|contributions?|financements?)(?: d'(?:investissement|equipement))? (?:de |du |de la |des )?${PAYERS}(?: ${PAYERS})?`,
  `${PAYERS}(?: ${PAYERS})?`,
  "(?:produits? (?:de |des )?)?cessions?(?: (?:foncieres?|immobilieres?|d'actifs?|de terrains?|d'immobilisations?|de patrimoine))*",
  'autofinancement\\b.*',
  'fonds propres',
  'ressources propres',
  "taxes? (?:locale )?d'(?:amenagement|urbanisme)",
  '(?:produits? des )?amendes(?: de police)?',
  'excedents? (?:de fonctionnement )?(?:capitalises?|reportes?)\\b.*',
  'affectation du resultat\\b.*',
  'virement de la section de fonctionnement',
  'recettes\\b.*',
);

/** What is left, saved or owed: a result of the lines above, or the debt. */
export const BALANCE_LINE = whole(
  "(?:besoins?|capacite) (?:net |residuel )?(?:de financement|d'autofinancement|d'emprunt|en emprunt|de desendettement)\\b.*",
  "soldes?(?: (?:net|annuel|cumule|global|budgetaire|final|a financer|de financement|d'execution|d'investissement|de cloture|de l'exercice|de la section\\b.*|du ppi|recettes\\b.*|depenses\\b.*))*",
  'restes? a (?:charge|financer)\\b.*',
  'rac',
  'charges? nettes?\\b.*',
  'couts? nets?\\b.*',
  'depenses? nettes?\\b.*',
  'equilibre(?: (?:general|budgetaire|financier|annuel|final|du ppi|de la section\\b.*))*',
  "(?:resultat|deficit|excedent)s?(?: (?:net|annuel|cumule|global|de l'exercice|d'investissement|de fonctionnement|reporte|de cloture))*",
  '(?:epargne|caf)(?: (?:brute|nette|de gestion|disponible))?',
  '(?:encours|annuites?|charge|service|stock) de (?:la )?dette\\b.*',
  "(?:remboursements?|amortissements?) (?:de |du |des |d')(?:capital|la dette|emprunts?|annuites?)\\b.*",
  'dette',
  'fonds de roulement\\b.*',
  'tresorerie',
  "(?:taux|pourcentage) (?:de |d')(?:subvention(?:nement)?|realisation|execution|financement|couverture)\\b.*",
  '% .*',
);

/** Lines that pay in some plans and are paid in others, or hold money for nothing yet. */
export const UNSURE_LINE = whole(
  "(?:autres? )?(?:subventions?|participations?|dotations?|fonds de concours|aides?|contributions?|financements?)(?: (?:d'investissement|d'equipement|diverses?|exterieures?|communes?))*",
  `(?:subventions?|participations?|aides?|dotations?|contributions?)\\b.* ${PAYERS}\\b.*`,
  'emprunts?\\b.*',
  'depenses? imprevues?',
);
