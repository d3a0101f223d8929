import { message } from '../domain/message';

/** Why a heading, a label, a unit or a perimeter is taken for what it is: the reason of a mapping entry. */
export const mappingReasons = {
  year: message('L’en-tête dit l’année.', 'The heading says the year.'),
  yearAndKind: message('L’en-tête dit l’année et la nature.', 'The heading says the year and the kind.'),
  titleKind: message('Le titre dit « {text} ».', 'The title says "{text}".'),
  future: message(
    'Année à venir, sans dire si c’est un objectif ou un scénario.',
    'A year to come, without saying whether it is a target or a scenario.',
  ),
  twoYears: message(
    'Deux années dans l’en-tête et ses titres ({year}, {other}) : laquelle est celle des chiffres ?',
    'Two years in the heading and its titles ({year}, {other}): which one is that of the figures?',
  ),
  othersStrategy: message(
    '« {text} » : un objectif de l’État, de la région ou de l’Europe, pas celui du territoire.',
    '"{text}": a target of the State, the region or Europe, not the territory’s.',
  ),
  pastYear: message(
    '{year} est passée, sous un titre d’objectifs : année de comparaison (résultat) ou objectif ?',
    '{year} is past, under a title of targets: year of comparison (result) or target?',
  ),
  ofType: message('« {label} », filière de production : {type}.', '"{label}", a way of producing: {type}.'),
  typeUnsaid: message(
    '« {label} » peut être de l’électricité ou de la chaleur : laquelle ?',
    '"{label}" may be electricity or heat: which one?',
  ),
  filierePart: message(
    '« {label} » est une partie de la filière : est-elle seule sur le territoire ?',
    '"{label}" is a part of a way of producing: is it the only one in the territory?',
  ),
  splitRow: message(
    '« {part} » à côté de « {label} », avec d’autres lignes dessous : une partie seulement ? Si oui, « ignore ».',
    '"{part}" beside "{label}", with other rows below: a part only? If so, "ignore".',
  ),
  notTitled: message(
    '« {label} » : ni le titre du tableau ni celui du bloc ne dit qu’il s’agit de cela.',
    '"{label}": neither the title of the table nor that of its block says that it is this.',
  ),
  section: message('Titre des lignes qui suivent.', 'Title of the rows that follow.'),
  underTitle: message(
    'Sous le titre « {text} » : ces chiffres sont-ils ceux du tableau ?',
    'Under the title "{text}": are these figures those of the table?',
  ),
  titleOfReductions: message(
    '« {text} » : des niveaux à atteindre, ou des baisses ? Si ce sont des niveaux, confirmer ; sinon « ignore ».',
    '"{text}": levels to reach, or reductions? If levels, confirm; if not, "ignore".',
  ),
  levelsOrPercent: message(
    'Nombres entiers jusqu’à 100, sur une autre échelle que les résultats : des niveaux, ou des baisses en % ? Si ce sont des niveaux, confirmer ; sinon « ignore ».',
    'Whole numbers up to 100, on another scale than the results: levels, or reductions in %? If levels, confirm; if not, "ignore".',
  ),
  strangeHeading: message(
    '« {text} » : « {words} » n’est pas compris. De quoi sont ces chiffres ?',
    '"{text}": "{words}" is not understood. What are these figures of?',
  ),
  rowYear: message('Dit l’année de chaque ligne.', 'Says the year of each row.'),
  rowYears: message(
    '« {text} » dit {year}, la colonne « {column} » dit {other} : de quelle année sont ces chiffres ?',
    '"{text}" says {year}, the column "{column}" says {other}: which year are these figures of?',
  ),
  otherYear: message(
    'Année hors de la période lue (de {first} à {last}) : rien à reprendre.',
    'A year outside the period that is read ({first} to {last}): nothing to take.',
  ),
  noLevel: message(
    'Une évolution, une part ou une remarque, pas des niveaux : rien à reprendre.',
    'A change, a share or a remark, not levels: nothing to take.',
  ),
  noYear: message('Colonne sans année : rien à reprendre.', 'Column without a year: nothing to take.'),
  figuresWithoutYear: message('Des chiffres dont rien ne dit l’année.', 'Figures of a year that nothing says.'),
  partOfRow: message(
    'Déjà compté dans « {whole} », la ligne au-dessus.',
    'Counted in "{whole}" already, the row above.',
  ),
  severalYears: message(
    '« {text} » : plusieurs années ensemble ; de laquelle sont ces chiffres ?',
    '"{text}": several years together; which one are these figures of?',
  ),
  partOfSector: message(
    '« {label} » : une partie du secteur « {sector} » ; le tronc commun ne compte que le secteur entier. Si c’en est tout, le dire.',
    '"{label}": a part of the sector "{sector}"; the common core counts whole sectors only. If it is all of it, say so.',
  ),
  withOrWithout: message(
    '« {label} » : avec ou sans « {other} » ? Si c’est sans, le secteur n’est pas entier.',
    '"{label}": with or without "{other}"? If without, the sector is not whole.',
  ),
  holdsPart: message('« {part} » en est une partie.', '"{part}" is a part of it.'),
  crossedAxis: message(
    '« {label} » parmi des lignes d’une autre sorte : tout le territoire, ou une partie de la ligne au-dessus ?',
    '"{label}" among rows of another kind: the whole territory, or a part of the row above?',
  ),
  shares: message(
    'Parts, évolutions ou réductions en %, pas des niveaux.',
    'Shares, changes or reductions in %, not levels.',
  ),
  words: message('« {text} » le dit.', '"{text}" says so.'),
  titleYear: message('L’année est dans « {text} ».', 'The year is in "{text}".'),
  field: message('En-tête connu.', 'Known heading.'),
  unknownHeading: message('En-tête inconnu, laissé de côté.', 'Unknown heading, left out.'),
  byHand: message(
    'Écrit à la main : « {theirs} » ; nous écririons « {ours} ».',
    'Typed by hand: "{theirs}"; we would write "{ours}".',
  ),
  againHeading: message(
    'Une autre colonne le dit déjà, plus sûrement ou plus tôt : laissée de côté.',
    'Another column says it already, more surely or earlier: left out.',
  ),
  total: message('Libellé de total.', 'Label of a total.'),
  sum: message('{value} = {parts} : somme des lignes {rows}.', '{value} = {parts}: sum of rows {rows}.'),
  netBySum: message(
    'Somme des secteurs et des puits : un total net.',
    'Sum of the sectors and of the sinks: a net total.',
  ),
  netOrGross: message(
    'Total à côté d’une ligne de puits : avec ou sans eux ? Aucune somme ne le dit.',
    'Total beside a row of sinks: with or without them? No sum tells.',
  ),
  sumOfAll: message('{value} : somme des autres lignes.', '{value}: sum of the other rows.'),
  notInCore: message('Indicateur hors du tronc commun.', 'Indicator outside the common core.'),
  code: message('Identifiant « {known} ».', 'Identifier "{known}".'),
  codeAgainst: message(
    'Identifiant « {known} », mais l’intitulé dit « {name} ». À confirmer.',
    'Identifier "{known}", but the title says "{name}". To be confirmed.',
  ),
  depositUnit: message('Unité de « {known} » dans le dépôt des PCAET.', 'Unit of "{known}" in the PCAET deposit.'),
  depositPeriod: message('Période du dépôt : objectif {year}.', 'Period of the deposit: objective {year}.'),
  diagnosisYear: message('Année du diagnostic : {year}.', 'Year of the diagnosis: {year}.'),
  diagnosisUndated: message(
    '« {label} » : le dépôt ne dit pas l’année de ce diagnostic. Complétez la colonne de son année.',
    '"{label}": the deposit does not say the year of this diagnosis. Fill in the column of its year.',
  ),
  diagnosisMisdated: message(
    '« {label} » : « {year} » n’est pas l’année d’un diagnostic. Corrigez la colonne de son année.',
    '"{label}": "{year}" is not the year of a diagnosis. Correct the column of its year.',
  ),
  depositPlans: message(
    'Plusieurs plans de ce territoire : lequel est celui du contrat ?',
    'Several plans of this territory: which one is that of the contract?',
  ),
  depositPlan: message('Un plan du dépôt.', 'A plan of the deposit.'),
  unknownLabel: message('Libellé inconnu.', 'Unknown label.'),
  otherLanguage: message('Ressemble à « {name} » par son nom anglais.', 'Looks like "{name}" by its French name.'),
  composite: message('« {known} » : plusieurs secteurs réunis.', '"{known}": several sectors together.'),
  industry: message(
    '« {label} » : avec ou sans la branche énergie ? Rien d’autre ne la dit.',
    '"{label}": with or without the energy branch? Nothing else says it.',
  ),
  industryBeside: message(
    '« {label} » à côté de « {other} » : toute l’industrie, branche énergie comprise.',
    '"{label}" beside "{other}": all of industry, the energy branch included.',
  ),
  unitHere: message('Unité écrite ici : « {text} ».', 'Unit written here: "{text}".'),
  unitFormat: message('Unité du format de nombre : « {text} ».', 'Unit of the number format: "{text}".'),
  unitDoubtful: message(
    'Unité écrite ici, mais pas clairement : « {text} ».',
    'Unit written here, but not clearly: "{text}".',
  ),
  unitHigher: message(
    '« {text} » : pouvoir calorifique supérieur (PCS). Le tronc commun compte en PCI, environ 10 % de moins pour le gaz : convertir d’abord, ou confirmer.',
    '"{text}": higher heating value (PCS). The common core counts in lower heating value, about 10% less for gas: convert first, or confirm.',
  ),
  unitPrimary: message(
    '« {text} » : énergie primaire. Le tronc commun compte l’énergie finale, celle des compteurs : la donner, ou confirmer.',
    '"{text}": primary energy. The common core counts final energy, that of meters: give it, or confirm.',
  ),
  climateCorrected: message(
    '« {text} » : chiffres corrigés du climat, ceux d’une année de température normale. Le contrat compte ce qui a été consommé : donner la série réelle, ou confirmer celle-ci.',
    '"{text}": figures corrected for the climate, those of a year of normal temperatures. The contract counts what was used: give the actual series, or confirm this one.',
  ),
  unitsApart: message(
    '« {text} » et le titre « {title} » disent deux unités, mille fois plus ou moins l’une que l’autre : laquelle est juste ?',
    '"{text}" and the title "{title}" say two units, a thousand times apart or more: which one is right?',
  ),
  unitUnread: message('Unité écrite ici, inconnue : « {text} ».', 'Unit written here, unknown: "{text}".'),
  unitUnknown: message(
    'Aucune unité dans les cellules, les en-têtes, le titre ou les notes.',
    'No unit in the cells, the headings, the title or the notes.',
  ),
  unitOther: message(
    '« {text} » dit « {unit} » : une valeur par habitant, une part ou une autre grandeur, pas la quantité du territoire. Dire l’unité si le titre se trompe.',
    '"{text}" says "{unit}": a value per inhabitant, a share or another quantity, not the quantity of the territory. Say the unit if the title is wrong.',
  ),
  familyHere: message('« {text} » dit ce qui est mesuré.', '"{text}" says what is measured.'),
  familyUnknown: message('Rien ne dit ce que le tableau mesure.', 'Nothing says what the table measures.'),
  otherSubject: message(
    '« {text} » parle d’autre chose que l’inventaire du territoire : {subject}.',
    '"{text}" speaks of something else than the inventory of the territory: {subject}.',
  ),
  subjectAgainstUnit: message(
    '« {text} » et l’unité de « {unit} » ne vont pas ensemble : que mesure ce tableau ?',
    '"{text}" and the unit of "{unit}" do not go together: what does this table measure?',
  ),
  producedOrUsed: message(
    '« {text} » : de l’énergie produite, ou consommée ?',
    '"{text}": energy that is produced, or used?',
  ),
  exampleTitle: message(
    '« {text} » : chiffres d’exemple ou modèle à remplir ? S’ils sont ceux du territoire, confirmer ; sinon, ne rien répondre.',
    '"{text}": made-up figures or a template to fill? If they are the territory’s, confirm; if not, leave unanswered.',
  ),
  partTitle: message(
    '« {text} » : une partie seulement ? Si ces chiffres sont ceux de tout le territoire, confirmer ; sinon, ne rien répondre.',
    '"{text}": a part only? If these figures are those of the whole territory, confirm; if not, leave unanswered.',
  ),
  partTotal: message(
    'Sous « {text} » : le total de tout le territoire (total), ou d’une partie (subtotal) ?',
    'Under "{text}": the total of the whole territory (total), or of a part (subtotal)?',
  ),
  tableUnsure: message(
    'Tableau reconnu à {percent} % seulement : confirmer ce qu’il mesure.',
    'Table recognised at {percent}% only: confirm what it measures.',
  ),
  planUnsure: message(
    'Plan d’actions reconnu à {percent} % seulement : confirmer que cette colonne dit le titre des actions.',
    'Action plan recognised at {percent}% only: confirm that this column says the titles of actions.',
  ),
  otherTerritory: message(
    '« {text} » nomme un autre territoire que la ville ou l’intercommunalité : à qui sont ces chiffres ?',
    '"{text}" names another territory than the city or the intermunicipality: whose figures are these?',
  ),
  notProduction: message(
    '« {label} » : le tableau ne parle pas de production.',
    '"{label}": the table does not speak of production.',
  ),
  ownTitle: message(
    'Le titre « {text} » dit-il autre chose que la feuille « {sheet} » ?',
    'Does the title "{text}" say something else than the sheet "{sheet}"?',
  ),
  perimeterHere: message('« {text} » dit le périmètre.', '"{text}" says the perimeter.'),
  perimetersMixed: message(
    'Plusieurs territoires dans ce tableau : gardez-en un, ou faites un tableau par territoire.',
    'Several territories in this table: keep one, or make one table for each.',
  ),
  territoryOther: message(
    '« {text} » ne nomme pas le territoire du contrat ({own}) : à qui sont ces chiffres ?',
    '"{text}" does not name the territory of the contract ({own}): whose figures are these?',
  ),
  territoriesDiffer: message(
    '« {text} » nomme un territoire, « {other} » un autre, et les réglages n’en disent aucun : à qui sont ces chiffres ?',
    '"{text}" names one territory, "{other}" another, and the settings say none: whose figures are these?',
  ),
  territoryBare: message(
    '« {text} » : la ville ou l’intercommunalité ? Rien ne le dit sur cette feuille.',
    '"{text}": the city or the intermunicipality? Nothing on this sheet says it.',
  ),
  perimetersInTitle: message(
    '« {text} » nomme deux territoires : à qui sont ces chiffres ?',
    '"{text}" names two territories: whose figures are these?',
  ),
  perimeterOfHeading: message(
    '« {text} » nomme un autre territoire que celui du tableau.',
    '"{text}" names another territory than the table’s.',
  ),
  perimeterSettings: message('Périmètre des réglages du contrat.', 'Perimeter of the contract settings.'),
  perimeterUnknown: message(
    'Ni la feuille ni les réglages ne disent le périmètre.',
    'Neither the sheet nor the settings say the perimeter.',
  ),
  versionHere: message('« {text} » dit la version ou la source.', '"{text}" says the version or the source.'),
  scopeHere: message('« {text} » dit le scope.', '"{text}" says the scope.'),
  scopesTogether: message(
    '« {text} » : un scope, plusieurs ensemble ou le total ? À dire.',
    '"{text}": one scope, several together or the total? To be said.',
  ),
  taxHere: message('« {text} » dit la base (HT ou TTC).', '"{text}" says the tax basis.'),
  taxUnknown: message(
    'Rien ne dit si les montants sont HT ou TTC.',
    'Nothing says whether amounts exclude or include tax.',
  ),
  taxExport: message(
    'L’export TETE écrit « TTC » au-dessus de montants saisis HT : à confirmer.',
    'The TETE export writes "TTC" over amounts typed without tax: to be confirmed.',
  ),
  remembered: message('Décidé auparavant.', 'Decided before.'),
  tableChanged: message(
    'Décidé auparavant, mais le tableau a changé depuis : à confirmer.',
    'Decided before, but the table has changed since: to be confirmed.',
  ),
  economicTotal: message(
    'Total des entrées du modèle économique : scopes 1 et 2, et scope 3 des seuls déchets. Est-ce celui du territoire ?',
    'Total of the economic model inputs: scopes 1 and 2, and scope 3 of waste only. Is it the territory’s?',
  ),
  economicLine: message(
    'Entrée du modèle économique, dont les secteurs sont sans électricité : gardée pour mémoire, jamais ajoutée aux secteurs du PCAET.',
    'Input of the economic model, whose sectors hold no electricity: kept for the record, never added to the sectors of the climate plan.',
  ),
  economicUnit: message(
    'Le modèle économique compte en kt CO2e par an.',
    'The economic model counts in kt CO2e per year.',
  ),
  commuting: message(
    '« {text} » : les trajets domicile-travail seulement ? Le tronc commun compte tous les déplacements. Si ce sont eux, « ignore ».',
    '"{text}": journeys to work only? The common core counts all trips. If so, "ignore".',
  ),
  oneOfSeveral: message(
    'Décidé auparavant pour une seule des cellules qui ont ce libellé : laquelle est-ce aujourd’hui ?',
    'Decided before for only one of the cells that have this label: which one is it today?',
  ),
  headingChanged: message(
    'Décidé auparavant, quand on lisait « {before} » ; c’est « {after} » aujourd’hui : à confirmer.',
    'Decided before, when it read "{before}"; it is "{after}" today: to be confirmed.',
  ),
  answered: message('Répondu par une personne.', 'Answered by a person.'),
} as const;
