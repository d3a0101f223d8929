/**
 * Words of the headings over amounts, in their plain form: AP-CP annexes, PPI, contracts with the State, budget exports
 * (crte-ppi.md, sections 2 to 4 and 8). Reviewed 2026-11-27.
 */
export const moneyPatterns = {
  /** Over no amount: a share, a count, a date. */
  noAmount: /^(?:taux|parts?|%|pourcentages?|nombre|nb|date|duree|annees? (?:de|du)|etp|priorite|rang)\b/,
  /** Several years as one. */
  span: /\b(?:19|20)\d\d ?(?:-|–|\/|a|au) ?(?:19|20)?\d\d\b/,
  /** Several years of the plan in one column, among its years: `2027-2029`, `CP 2027 à 2030`. */
  spanAlone:
    /^(?:annees?|periodes?|exercices?|cp|credits? de paiement|previsions?)? ?(?:de )?(?:19|20)\d\d ?(?:-|–|\/|a|au) ?(?:19|20)?\d\d$/,
  /** A day up to which amounts are cumulated. */
  day: /\bau (?:\d{1,2}[/. ]){1,2}(?:\d{2,4})?|\bau 31 decembre\b/,
  before:
    /\banterieure?s?\b|\bavant (?:19|20)\d\d\b|\b(?:19|20)\d\d et (?:avant|precedente?s?)\b|\bprecedente?s?\b|^[<≤] ?=? ?(?:19|20)\d\d|\bdeja (?:realises?|payes?|mandates?)\b|\bcumul|\bjusqu'(?:en|a|au)\b/,
  after:
    /\bau[- ]dela\b|\bsuivante?s?\b|\bet \+|\bet plus\b|\b(?:19|20)\d\d ?\+|\b(?:19|20)\d\d et apres\b|\bapres (?:19|20)\d\d\b|^[>≥] ?=? ?(?:19|20)\d\d|\ba partir de (?:19|20)\d\d\b|\bulterieure?s?\b|\breste a phaser\b|\breste a realiser\b|\bsolde\b/,
  /** A revision, not an amount (trap 9 of crte-ppi.md). */
  change:
    /^(?:revisions?|variations?|ajustements?|evolutions?|ecarts?|delta|modifications?)\b|^\+ ?\/ ?[-−]|\(\+ ?\/ ?[-−]\)/,
  paid: /\brealises?\b|\brealisees?\b|\brealisations?\b|\bmandat(?:s|es?|ees?)?\b|\bpayes?\b|\bpayees?\b|\bca\b|\bcfu\b|\bcompte (?:administratif|financier)|\bconsommes?\b|\bliquides?\b|\bmontant_realise\b|\bbgt_mtreal\b/,
  voted:
    /\bcp\b|\bcredits? de paiement\b|\bbp\b|\bbudget primitif\b|\bvotes?\b|\bvotees?\b|\binscri(?:t|ts|ption)\b|\bcredits? ouverts?\b|\bouverts?\b|\bmt_cp_vote_bp\b|\bbgt_credouv\b/,
  planned:
    /\bprevision(?:s|nels?|nelles?)?\b|\bprevus?\b|\bestim|\bprospecti|\bprogramm(?:e|es|ation)\b|\bprojections?\b/,
  /** Of several authorisations, or several costs, the one that holds now. */
  latest:
    /\brevisee?s?\b|\bactualisee?s?\b|\bnouve(?:au|lle)s?\b|\bcumulee?s?\b|\btotale?s?\b|\bapres\b|\bajustee?s?\b/,
  /** Stages of one year beside its first budget: never added to it (trap 122). */
  stage: /\b(?:bs|dm ?\d?|rar|reports?|decisions? modificatives?|budget supplementaire)\b/,
  asked: /\bdemandee?s?\b|\bsollicitee?s?\b|\ba solliciter\b|\battendue?s?\b/,
  granted: /\bnotifiee?s?\b|\battribuee?s?\b|\baccordee?s?\b|\bobtenue?s?\b|\bacquise?s?\b/,
  received: /\bpercue?s?\b|\bencaissee?s?\b|\brecue?s?\b|\bversee?s?\b/,
  authority: /\bap\b|\bautorisations? de programme\b|\bcredits_votes_eng\b/,
  credits: /\bcp\b|\bcredits? de paiement\b/,
  net: /\breste a charge\b|\bcharge nette\b|\bcouts? nets?\b|^rac$|\bnet de (?:subventions?|recettes?)\b|\bnets? des? recettes?\b/,
  part: /^dont\b/,
  /** What the green budget calls favourable of an amount. */
  green: /(?<!de)\bfavorables?\b/,
  cost: /^(?:couts?|montants?|total|budget (?:total|global|previsionnel)|enveloppe|depenses?)\b|\btotal\b|\bcout (?:global|total|previsionnel)\b/,
  /** Money that comes in, whatever the heading begins with: `Total recettes`, `Montant de la subvention`. */
  income:
    /\brecettes?\b|\bsubventions?\b|\bcofinancements?\b|\bfinancements? (?:obtenus?|acquis|externes?)\b|\bfctva\b/,
  receipts: /\brecettes?\b|\bplan de financement\b|\bfinancements?\b|\bfinanceurs?\b|\bcofinancements?\b/,
  expenses: /^(?:depenses?|couts?|ap|cp|montants?|budget|taux|date|total)\b/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** Who pays, beside the funders of `labels/finance`. */
export const otherFunders =
  'union europeenne|fonds europeens?|villes?|communes?|subventions?|cessions?|participations?|dotations?|agglomeration|autres? (?:financeurs?|partenaires?|publics?|financements?|subventions?|recettes?)';

/** Own funds by names that say the cost left rather than who pays it. */
export const notFunders: readonly string[] = ['reste a charge', 'rac', 'charge nette'];
