/**
 * What a title, a sheet's name or a note says that makes a whole table a question, in the plain form of a text: no accents, no case.
 * Written by us from titles of public workbooks and of templates; reviewed 2026-11-27.
 */

/** Figures made up to show how to fill a table. A "ville fictive" is a city by itself, and "par exemple" introduces a remark. */
export const exampleWords: readonly RegExp[] = [
  /(?<!\b(?:par|for) )\bexemples?\b|(?<!\bfor )\bexamples?\b/,
  /(?<!\b(?:ville|metropole|commune|collectivite|territoire|agglomeration|communaute)s? )\bficti(?:f|fs|ve|ves)\b/,
  /\bfactices?\b|\bimaginaires?\b|\bdonnees? (?:de test|bidons?)\b|\bdemonstration\b|\b(?:dummy|fictional|fictitious|mock)\b/,
  /^(?:modele|template|gabarit|trame|canevas)s?(?! ?\d)(?=$| (?:de |du |d')?(?:tableau|saisie|vierge|type|remplir|completer|inventaire|bilan)| [(:-]|[(:]| a (?:remplir|completer))/,
  /\b(?:modele|template|gabarit|trame|canevas) (?:de tableau|de saisie|vierge|a (?:remplir|completer|dupliquer))\b/,
  /\ba (?:completer|remplir)\b|^(?:tests?|essais?|brouillons?|drafts?|sandbox|bac a sable)(?: ?\(?\d{1,2}\)?)?$/,
  /[(:[–-] ?(?:modele|template|gabarit|trame)[)\]]?$|\b(?:tableau|onglet|feuille|fichier) (?:type|vierge)\b/,
];

/** A use, a stock or a handful of emitters: a title that names one is not about the whole territory. */
export const partSubjects: readonly RegExp[] = [
  /\bchauffage\b(?! urbain)|\beau chaude\b|\bclimatisation\b|\busages? specifiques?\b|\beclairage public\b|\bspace heating\b/,
  /\bquotas?\b|\bseqe\b|\beu[- ]?ets\b|\bgrands? emetteurs?\b|\bsites? industriels?\b|\bparc social\b|\bbailleurs?\b|\bimporte(?:e|es|s)?\b/,
  /\b(?:mensuel|trimestriel|semestriel|hebdomadaire|journalier|quotidien)(?:le|ne)?s?\b|\bmonthly\b|\bquarterly\b/,
  /\b(?<!rigueur )(?:hiver(?:nale?s?)?|estivale?s?)\b|\b(?:1er|2e|2eme|3e|4e|premier|deuxieme|second|troisieme|quatrieme) (?:semestre|trimestre)\b|\b(?:winter|summer)\b/,
];

/** What leaves a part out: what follows says which. */
export const withoutWords =
  /\b(?:hors|sauf|excepte|excluding|excl(?![a-z])\.?|except|without|non compris|a l'exception|sans (?=l[ae']))(?: ?(?:de|du|des|d'|le|la|les|l'|the)(?= |(?<=')))*\s*([^,;:()[\]/–|]{2,60})/g;

/** What the contract's total leaves out too, or what says how figures were made: not a part of them. */
export const harmlessParts: readonly RegExp[] = [
  /^(?:utcat?f|lulucf|land use|puits|sequestration|absorptions?|stockage|sinks?|removals?)\b/,
  /^(?:production|generation) (?:d'|de |of )?(?:energie|electricite|chaleur|froid|electricity|heat)/,
  /^(?:usages? non energetiques?|matieres? premieres?|co2 (?:biogenique|biomasse)|biomasse|soutes?|correction|effets? (?:du )?climat|variations? climat)/,
  /^(?:taxes?|tva|ht|doubles? comptes?|importations?|emissions importees|incertitudes?|dom\b|outre-mer|scope 3|action|plan|mesure|pcaet|strateg)/,
];

/** What says that a table holds a part only, without naming what it leaves out. */
export const partWords: readonly RegExp[] = [
  /\bpartiel(?:le)?s?\b|\bincomplete?s?\b|\bechantillons?\b|\bprincipaux secteurs\b|\bsecteurs principaux\b|\bperimetre restreint\b|\bpartial\b/,
  /(?<!scopes? [\d ,et&+]{1,12})\b(?:uniquement|seulement|only)\b/,
];

/** Sectors as titles name them: a table about some of them is not the whole territory. */
export const titleSectors: readonly (readonly [pattern: RegExp, sector: string])[] = [
  [/\bresidentiel(?:le)?s?\b|\blogements?\b|\bhabitat\b|\bresidential\b/, 'residentiel'],
  [/\btertiaires?\b|\btertiary\b|\bcommercial buildings?\b/, 'tertiaire'],
  [/\bbatiments?\b|\bbuildings?\b/, 'residentiel+tertiaire'],
  [/\btransports?\b|\broutiers?\b|\btransportation\b/, 'transport'],
  [/\bagriculture\b|\bagricoles?\b/, 'agriculture'],
  [/\bdechets?\b|\bwaste\b/, 'dechets'],
  [/\bindustries?\b|\bindustriel(?:le)?s?\b|\bindustry\b|\bbranche energie\b/, 'industrie'],
];

/**
 * Carriers as titles name them: over rows of sectors, a table about one or two of them is not all of the energy, nor all of the emissions.
 * `gaz à effet de serre` is no carrier, and `bois` alone may be a place.
 */
export const titleCarriers: readonly (readonly [pattern: RegExp, carrier: string])[] = [
  [/\belectricite\b|\belectrique\b|\belectricity\b/, 'electricity'],
  [/\bgaz\b(?! (?:a effet|\w+ a effet|fluore|carboni))|\bnatural gas\b/, 'gas'],
  [/\bfiouls?\b|\bproduits? petroliers?\b|\bpetrole\b|\bcarburants?\b|\bfuels?\b|\boil\b/, 'oil'],
  [/\bcharbon\b|\bcombustibles? mineraux\b|\bcoal\b/, 'coal'],
  [/\bbois[- ]energie\b|[:(–-] ?bois\b|^bois$|\b(?:au|du|de) bois(?=$|[,;:()]| \()|\bbiomasse\b|\bbiomass\b/, 'wood'],
  [/\breseaux? de chaleur\b|\bchaleur (?:urbaine|reseau)\b|[:(–-] ?chaleur\b|^chaleur$|\bdistrict heating\b/, 'heat'],
];

/** What names carriers without keeping to them: how figures were made, whose they are, what is counted too. */
export const notOfCarriers =
  /\bscopes? ?[123]\b|\bfacteurs?\b|\bcontenus?\b|\bcoefficients?\b|\bmix\b|\bsources?\b|\bdonnees\b|\bhypotheses?\b|\bmethod\w*\b|\benedis\b|\bgrdf\b|\b(?:dont|y compris|avec|incluant|hors|including|with)\b/;
