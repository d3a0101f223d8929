import type { Bilingual } from '../domain/message';

/** What a column of a plan of investments says of its operations, beside their amounts. */
export type InvestmentField =
  | 'operation'
  | 'operationNumber'
  | 'programme'
  | 'budgetName'
  | 'section'
  | 'direction'
  | 'movement'
  | 'voteStage'
  | 'fiscalYear'
  | 'chapter'
  | 'function'
  | 'account'
  | 'owner'
  | 'payer'
  | 'linkedAction'
  | 'greenRating'
  | 'taxBasis';

const names = (fr: string, en: string): Bilingual => ({ fr, en });

/** The columns by their names, for people. */
export const investmentFieldNames: Readonly<Record<InvestmentField, Bilingual>> = {
  operation: names('intitulé de l’opération', 'title of the operation'),
  operationNumber: names('numéro de l’opération', 'operation number'),
  programme: names('programme ou mission', 'programme or mission'),
  budgetName: names('budget principal ou annexe', 'main or annex budget'),
  section: names('section (investissement, fonctionnement)', 'section (investment, operation)'),
  direction: names('dépense ou recette', 'expense or receipt'),
  movement: names('mouvement réel ou d’ordre', 'real movement or book entry'),
  voteStage: names('étape budgétaire', 'budget stage'),
  fiscalYear: names('exercice', 'financial year'),
  chapter: names('chapitre', 'chapter'),
  function: names('fonction', 'function'),
  account: names('nature comptable', 'account'),
  owner: names('maître d’ouvrage', 'owner of the works'),
  payer: names('payeur', 'payer'),
  linkedAction: names('fiche action liée', 'linked action'),
  greenRating: names('cotation du budget vert', 'rating of the green budget'),
  taxBasis: names('base HT ou TTC', 'tax basis, without or with tax'),
};

/**
 * Headings of text columns by their plain form; the first that fits wins. AP-CP annexes, PPI, and the open data of Paris, Angers,
 * Toulouse, La Rochelle and SCDL "budget" 0.8.3 (crte-ppi.md, sections 3 and 4). Reviewed 2026-11-27.
 */
export const investmentHeadings: readonly (readonly [InvestmentField, RegExp])[] = [
  ['operation', /^(?:n ?°|numeros?|codes?) (?:ou|et|-) (?:intitules?|libelles?)\b/],
  [
    'operationNumber',
    /^(?:n ?°|no\b|num(?:ero|\.)?\b|codes?\b|ref(?:erence|\.)?\b|id\b)(?! ?(?:du |de )?(?:chapitre|article|fonction|sous|nature|budget))|^cp_numerooperation$|^bgt_operation$|_ap_cle$/,
  ],
  [
    'chapter',
    /^(?:n ?° |numero |code[ _]?|libelle[ _]?)?chap(?:itre)?\b\.?|^cp_chapitre$|^cp_libellechapitre$|^bgt_nature(?:_label)?$/,
  ],
  [
    'function',
    /^(?:n ?° |numero |code[ _]?|libelle[ _]?)?(?:sous[- ])?fonctions?\b|^code fonctionnel$|^cp_(?:code|libelle)fonction$|^bgt_fonction(?:_label)?$/,
  ],
  [
    'account',
    /^(?:n ?° |numero |code[ _]?|libelle[ _]?)?(?:nature|article|compte)s?(?: comptable)?(?: (?:cle|texte))?$|^cp_(?:code|libelle)nature$|^(?:code|libelle)_article$|^bgt_contnat(?:_label)?$/,
  ],
  [
    'section',
    /^section\b|^i ?\/ ?f$|^section_budgetaire_i_f$|^bgt_section$|^investissement_fonctionnement$|^cp_indicfonction_invest$/,
  ],
  [
    'direction',
    /^sens\b|^types?(?: de (?:flux|ligne))?$|^d ?\/ ?r$|^depenses?[ _]?(?:\/ ?|ou )?recettes?$|^bgt_codrd$|^sens_depense_recette$|^mode de gestion$|^cp_indicateurdepensesrecettes$/,
  ],
  [
    'movement',
    /^mouvements?$|^reel ?\/ ?ordre$|^ordre$|^bgt_opbudg$|^(?:cp_)?type_?(?:de )?mouvement$|^type d'operation\b/,
  ],
  ['voteStage', /^etapes?[ _]budgetaires?$|^type[ _]du[ _]vote$|^bgt_natdec$|^stade$|^etape$/],
  ['fiscalYear', /^exercices?(?:[ _]comptable)?$|^annees?$|^cp_exercice$|^bgt_annee$/],
  ['budgetName', /^budgets?(?: concerne)?$|^entite[ _]financiere$|^ba ?\/ ?bp$|^cp_libellebudget$|^type de budget$/],
  ['owner', /^maitr(?:e|ise) d'ouvrage\b|^m\.?o\.?$|^moa$|^porteur(?: (?:de projet|du projet))?$/],
  ['greenRating', /^budget vert\b|^cotations?\b|^impact (?:climat|carbone|environnemental)\b|^attenuation\b/],
  ['payer', /^payeur$|^ordonnateur$/],
  ['linkedAction', /^fiches?(?:[ -]actions?)?(?: (?:n ?°|pcaet|liee?s?))?$|^actions?(?: (?:pcaet|liees?|du plan))?$/],
  [
    'programme',
    /^(?:programmes?|missions?|politiques?(?: publiques?)?|thematiques?|themes?|axes?|domaines?|secteurs?|enveloppes?)(?: .*)?$|^mission \(ap\)|^mission_ap_/,
  ],
  [
    'operation',
    /^(?:libelles? |intitules? |titres? |noms? |designations? |objets? )?(?:de l'|de la |du |des |d'|de )?(?:operations?|projets?|ap|autorisations? de programme|investissements?)(?: (?:d'investissement|d'equipement|et programmes?|\/ projets?|ou projets?|de programme))?$|^(?:libelles?|intitules?|designations?|objets?)(?: (?:et|\/) .*)?$|^cp_libelleoperation$|^individualisation/,
  ],
];

/** A column that says of each row whether its amounts hold the tax: `HT/TTC`, `TVA`. Read before units and tax marks are taken off. */
export const TAX_COLUMN =
  /^(?:montants? |base |type (?:de )?montants? |regime )?(?:en )?\(?(?:h\.?t\.? ?(?:\/|-|ou|et) ?t\.?t\.?c\.?|t\.?t\.?c\.? ?(?:\/|-|ou|et) ?h\.?t\.?)\)?$|^(?:regime |base |assujetti(?:e|es|s)? )?(?:de |a |a la )?(?:la )?tva$|^(?:regime|base)(?: de| des)? (?:taxes?|taxation|fiscale?)$|^assujetti_a_la_tva$|^taxes?$/;

/** The first heading of a plan whose receipts stand below, under the same years; in a column of directions it is a word of each row. */
export const EXPENSES = /^depenses(?: d'investissement| d'equipement)?$/;

/** A column that divides an operation over several rows, its title written once. */
export const PHASE_COLUMN =
  /^(?:phases?|postes?(?: de depenses?)?|lots?|tranches?|etapes?|composantes?|natures? (?:de (?:la )?)?(?:depenses?|travaux)|types? de depenses?)$/;

/** Titles that say by themselves that a table is one of operations; `Libellé` may head any list. */
export const TITLE_OF_OPERATIONS = /operation|projet|\bap\b|autorisation|investissement|individualisation/;

/** Words that only a table of public investments has. */
export const WORDS_OF_INVESTMENT =
  /\bautorisations? de programme\b|\bcredits? de paiement\b|\bap\b|\bcp\b|\bppi\b|\bpluriannuel|\binvestissements?\b|\bfctva\b|\bdepenses? d'equipement\b|\bmandat|\bcout\b|\bmontants?\b|€|\bfinancement\b|\bdepenses\b|\brecettes\b|\bcredits?\b/;

/** Words of credits voted over several years, where the rows have no telling title. */
export const WORDS_OF_CREDITS =
  /\bcp\b|\bcredits? (?:de paiement|votes?|ouverts?)\b|\bppi\b|\bpluriannuel|\bautorisations? de programme\b|\bmandates?\b/;
