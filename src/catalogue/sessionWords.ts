import { message } from '../domain/message';

/** Questions on what is not sure: title, what is at stake, reasons of the choices, effect. */
export const questionWords = {
  meaning: message('Que contient « {label} » ?', 'What does “{label}” hold?'),
  tax: message('{sheet} : montants HT ou TTC ?', '{sheet}: amounts before or after VAT?'),
  year: message(
    '« {label} » : des résultats, des objectifs ou un scénario ?',
    '“{label}”: results, targets or a scenario?',
  ),
  unit: message('Quelle unité pour « {label} » ?', 'Which unit for “{label}”?'),
  unitOfTable: message('{sheet} : quelle unité ?', '{sheet}: which unit?'),
  family: message('{sheet} : que mesure ce tableau ?', '{sheet}: what does this table measure?'),
  perimeter: message(
    '{sheet} : la commune, l’EPCI ou un autre périmètre ?',
    '{sheet}: the commune, the intermunicipal body, or another perimeter?',
  ),
  reading: message('« {text} » : {first} ou {second} ?', '“{text}”: {first} or {second}?'),
  unreadable: message('« {text} » : quel nombre ?', '“{text}”: which number?'),
  share: message('« {text} » : {first} % ou {second} % ?', '“{text}”: {first}% or {second}%?'),
  reductions: message('« {heading} » : des niveaux ou des baisses ?', '“{heading}”: levels or reductions?'),
  sign: message('« {text} » : une absorption, ou un sol qui émet ?', '“{text}”: a removal, or soil that emits?'),
  moment: message('{year} : un résultat ou un objectif ?', '{year}: a result or a target?'),
  conflict: message('{indicator}, {year} : quel chiffre retenir ?', '{indicator}, {year}: which figure is to be kept?'),
  rivalTables: message(
    '« {first} » et « {second} » donnent les mêmes chiffres avec d’autres valeurs ({count}) : lequel compte ?',
    '“{first}” and “{second}” give the same figures with other values ({count}): which one counts?',
  ),
  tableCounts: message('« {name} »', '“{name}”'),
  tableCountsWhy: message('« {other} » ne compte pas.', '“{other}” does not count.'),
  sameAction: message(
    '« {title} » est dans deux plans : laquelle retenir ?',
    '“{title}” stands in two plans: which one is to be kept?',
  ),
  twoNumbers: message('« {title} » : deux numéros, une action ?', '“{title}”: two numbers, one action?'),
  scope: message('« {label} » : quel scope ?', '“{label}”: which scope?'),
  scale: message('{sheet} : une unité mille fois trop grande ?', '{sheet}: a unit a thousand times too large?'),

  ignore: message('Ne pas reprendre', 'Leave out'),
  ignoreWhy: message('Le contrat n’a pas besoin de cette ligne.', 'The contract does not need this row.'),
  leaveOutWhy: message('Ce chiffre reste hors du contrat.', 'This figure stays out of the contract.'),
  typed: message('Nombre écrit par vous.', 'Number written by you.'),
  asPercent: message('Écrit comme une part de 1.', 'Written as a share of 1.'),
  asWritten: message('Écrit ainsi dans la case.', 'Written so in the cell.'),
  levels: message('Des niveaux : reprendre', 'Levels: take them'),
  levelsWhy: message('Ce qui sera émis ou consommé cette année-là.', 'What will be emitted or used that year.'),
  falls: message('Des baisses : ne pas reprendre', 'Reductions: leave them out'),
  fallsWhy: message(
    'Une baisse n’est pas un niveau : le tableau attend des niveaux.',
    'A reduction is no level: the table wants levels.',
  ),
  removal: message('Une absorption', 'A removal'),
  removalWhy: message('Le carbone est retiré de l’air.', 'Carbon is taken out of the air.'),
  emitting: message('Un sol qui émet', 'Soil that emits'),
  emittingWhy: message('Le carbone part dans l’air.', 'Carbon goes into the air.'),
  zero: message('0 en {year} : rien, ou pas suivi ?', '0 in {year}: nothing, or not followed?'),
  notFollowed: message('Pas suivi', 'Not followed'),
  notFollowedWhy: message('La case reste vide dans le contrat.', 'The cell stays empty in the contract.'),
  nothing: message('Rien : 0', 'Nothing: 0'),
  nothingWhy: message('Le zéro compte dans le contrat.', 'The zero counts in the contract.'),
  result: message('Un résultat', 'A result'),
  target: message('Un objectif', 'A target'),
  figureThere: message('{value} ({at})', '{value} ({at})'),
  figureThereWhy: message('Les autres sont laissés de côté.', 'The others are left out.'),
  thisAction: message('Celle de {at}', 'The one at {at}'),
  thisActionWhy: message('L’autre ne compte pas.', 'The other does not count.'),
  oneAction: message('Une seule action : la reprendre', 'One action: take it'),
  oneActionWhy: message('Le numéro et le titre restent tels quels.', 'The number and the title stay as they are.'),
  otherReading: message('Autre lecture possible du même libellé.', 'Another possible reading of the same label.'),
  closeName: message('Nom proche dans le catalogue.', 'A similar name in the catalogue.'),
  alsoCalled: message('« {known} » se dit de façon proche.', '“{known}” is said in a similar way.'),
  unitCore: message('Unité du tronc commun pour cet indicateur.', 'Unit of the common core for this indicator.'),
  unitSize: message(
    'Les chiffres sont alors de la taille d’un territoire.',
    'The figures are then of the size of a territory.',
  ),
  unitUsual: message('Unité courante de cette grandeur.', 'Usual unit of this quantity.'),
  unitKept: message('Unité lue sur la feuille.', 'Unit read on the sheet.'),
  unitScale: message(
    'Les autres années et les autres feuilles sont mille fois plus petites ou plus grandes.',
    'The other years and the other sheets are a thousand times smaller or larger.',
  ),
  taxMain: message('Budget principal : TTC d’ordinaire.', 'Main budget: usually with VAT.'),
  taxAnnex: message('Budgets annexes : HT d’ordinaire.', 'Annex budgets: usually without VAT.'),
  perimeterKept: message('Périmètre des réglages du contrat.', 'Perimeter of the contract settings.'),
  perimeterCommune: message('Les chiffres sont ceux de la ville seule.', 'The figures are those of the city alone.'),
  perimeterEpci: message(
    'Métropole, communauté urbaine ou d’agglomération.',
    'Metropolis, urban or agglomeration community.',
  ),
  perimeterOther: message('Département, région ou autre territoire.', 'Department, region or another territory.'),
  readingWhy: message('« {text} » peut se lire ainsi.', '“{text}” may be read so.'),
  statusMeasured: message('Ce qui a été observé ou estimé.', 'What was observed or estimated.'),
  statusObjective: message('Ce que la collectivité veut atteindre.', 'What the authority wants to reach.'),
  statusScenario: message('Ce que donneraient les stratégies en place.', 'What existing strategies would give.'),
  familyWhy: message('Si le tableau parle de cela.', 'If the table is about it.'),

  effect: message(
    'Effet : remplit {tables}. Sera retenu pour l’an prochain.',
    'Effect: fills {tables}. Will be remembered for next year.',
  ),
  effectNone: message(
    'Effet : aucun tableau n’en dépend pour l’instant. Sera retenu pour l’an prochain.',
    'Effect: no table depends on it for now. Will be remembered for next year.',
  ),
} as const;

/** What is at stake in a question, counted. */
export const stakeWords = {
  figures: {
    one: message('{sheet} : {count} chiffre attend cette réponse.', '{sheet}: {count} figure waits for this answer.'),
    many: message(
      '{sheet} : {count} chiffres attendent cette réponse.',
      '{sheet}: {count} figures wait for this answer.',
    ),
  },
  sheets: {
    one: message('{sheet}', '{sheet}'),
    many: message('{sheet}, et {count} feuilles en tout', '{sheet}, and {count} sheets in all'),
  },
  none: message('{sheet} : aucun chiffre n’en dépend encore.', '{sheet}: no figure depends on it yet.'),
} as const;

/** What is said of a sheet. */
export const sheetLineWords = {
  ours: message('Feuille écrite par Passerelle', 'Sheet written by Passerelle'),
  empty: message('Vide', 'Empty'),
  notTaken: message('Aucun chiffre du contrat', 'No figure of the contract'),
  filtered: message('Un filtre cache des lignes. Elles sont lues aussi.', 'A filter hides rows. They are read too.'),
  copy: message(
    'Copie de {file}. Ce que vous y tapez sera remplacé à la prochaine reprise : corrigez plutôt ce fichier.',
    'Copy of {file}. What you type in it will be replaced when it is taken again: correct that file instead.',
  ),
  errors: {
    one: message(
      '{count} cellule affiche une erreur : considérée comme absente.',
      '{count} cell shows an error: treated as missing.',
    ),
    many: message(
      '{count} cellules affichent une erreur : considérées comme absentes.',
      '{count} cells show an error: treated as missing.',
    ),
  },
  unread: {
    one: message('{count} chiffre n’a pas pu être lu.', '{count} figure could not be read.'),
    many: message('{count} chiffres n’ont pas pu être lus.', '{count} figures could not be read.'),
  },
  facts: {
    one: message('{count} chiffre', '{count} figure'),
    many: message('{count} chiffres', '{count} figures'),
  },
  actions: {
    one: message('{count} action', '{count} action'),
    many: message('{count} actions', '{count} actions'),
  },
} as const;

/** States of a table, of the parts of the contract, and what a decision names. */
export const stateWords = {
  blanks: {
    one: message('{count} case à compléter', '{count} cell to complete'),
    many: message('{count} cases à compléter', '{count} cells to complete'),
  },
  changes: {
    one: message('{count} cellule va changer', '{count} cell will change'),
    many: message('{count} cellules vont changer', '{count} cells will change'),
  },
  byHand: {
    one: message('{count} cellule modifiée à la main', '{count} cell edited by hand'),
    many: message('{count} cellules modifiées à la main', '{count} cells edited by hand'),
  },
  blocking: {
    one: message('{count} bloquant', '{count} blocking'),
    many: message('{count} bloquants', '{count} blocking'),
  },
  toJustify: {
    one: message('{count} phrase', '{count} sentence'),
    many: message('{count} phrases', '{count} sentences'),
  },
  toTranslate: {
    one: message('{count} texte à traduire', '{count} text to translate'),
    many: message('{count} textes à traduire', '{count} texts to translate'),
  },
  toWrite: message('à écrire', 'to write'),
  complete: message('complet', 'complete'),
  bare: message('à remplir', 'to fill'),
  bareNamed: message('à remplir : {tables}', 'to fill: {tables}'),
  bareTables: {
    one: message('{count} à remplir', '{count} to fill'),
    many: message('{count} à remplir', '{count} to fill'),
  },
  empty: message('vide', 'empty'),
  ofTemplate: {
    one: message('{count} tableau sur {total}', '{count} of {total} tables'),
    many: message('{count} tableaux sur {total}', '{count} of {total} tables'),
  },
} as const;

/** Groups of tables. */
export const tableGroupWords = {
  actionPlan: message('Plan d’action', 'Action plan'),
  investmentPlan: message('Plan d’investissement', 'Investment plan'),
  outside: message('Hors modèle', 'Outside the template'),
} as const;

/** The way back of a figure. */
export const originWords = {
  engine: message('« {label} » : reconnu par son nom.', '“{label}”: recognised by its name.'),
  person: message('« {label} » : confirmé par vous.', '“{label}”: confirmed by you.'),
  memory: message('« {label} » : confirmé auparavant.', '“{label}”: confirmed before.'),
} as const;

/** Fixes and their journal. */
export const fixWords = {
  approximate: message(
    '« {text} » est une valeur approchée : à vous de juger.',
    '“{text}” is approximate: yours to judge.',
  ),
  asText: message('{value} (texte)', '{value} (text)'),
  asNumber: message('{value} (nombre)', '{value} (number)'),
  journalTitle: message('Journal des corrections', 'Record of fixes'),
  journalNote: message(
    'Passerelle garde ici les valeurs d’avant, pour pouvoir les remettre. Ne pas modifier.',
    'Passerelle keeps former values here, so that they can be put back. Do not edit.',
  ),
} as const;
