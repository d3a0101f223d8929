import { message } from '../domain/message';

/** The sentences of the command line's results. */
export const words = {
  tablesFound: message('Tableaux compris : {count}', 'Tables understood: {count}'),
  tableLine: message('  {at} · {profile} · {level}', '  {at} · {profile} · {level}'),
  notUnderstood: message(
    'Feuilles et parties de feuille gardées, pas encore comprises : {count}',
    'Sheets and parts of sheets kept, not yet understood: {count}',
  ),
  sheetLine: message('  {sheet} · {reason}', '  {sheet} · {reason}'),
  andOtherSheets: message('{sheets} et {count} autres', '{sheets} and {count} others'),
  sure: message('sûr', 'sure'),
  probable: message('probable', 'probable'),
  doubtful: message('à confirmer', 'to be confirmed'),
  factCounts: message(
    'Données : reprises {used}, en question {asked}, écartées {excluded}',
    'Data: used {used}, in question {asked}, left out {excluded}',
  ),
  figuresOutside: message(
    '  {count} autres chiffres de ces tableaux ne sont pas des données, ou pas encore : libellé ou sujet en question, part, évolution, moyenne, somme partielle',
    '  {count} other figures of these tables are no data, or not yet: label or subject in question, share, change, average, partial sum',
  ),
  questions: message('Questions : {count}', 'Questions: {count}'),
  waiting: message('  {count} × en attente des questions ci-dessous', '  {count} × waiting for the questions below'),
  questionLine: message('  {at} « {label} » : {meaning} ? {reason}', '  {at} "{label}": {meaning}? {reason}'),
  openQuestion: message(
    '  {at} « {label} » : que veut-il dire ? {reason}',
    '  {at} "{label}": what does it mean? {reason}',
  ),
  ownQuestion: message('  {at} : {reason}', '  {at}: {reason}'),
  tableQuestion: message(
    '  {at} (tout le tableau) : {meaning}. {reason}',
    '  {at} (the whole table): {meaning}. {reason}',
  ),
  otherMeaning: message(' Sinon : {meaning}.', ' Or: {meaning}.'),
  doubtLine: message('  {count} × {reason}', '  {count} × {reason}'),
  moreLines: message('  … et {count} autres, toutes dans --json.', '  … and {count} others, all in --json.'),
  moreQuestions: message(
    '  … et {count} autres, toutes dans --save-mapping.',
    '  … and {count} others, all in --save-mapping.',
  ),
  howToAnswer: message(
    'Pour répondre : passerelle inspect {file} --save-mapping reponses.json écrit toutes les questions, avec leurs choix.',
    'To answer: passerelle inspect {file} --save-mapping answers.json writes all the questions, with their choices.',
  ),
  nothingUnderstood: message(
    'Aucun tableau compris dans {file} : les tableaux du contrat sont vides, avec leur mode d’emploi. Raison par feuille : passerelle inspect {file}.',
    'No table understood in {file}: the contract tables are empty, with their instructions. Reason for each sheet: passerelle inspect {file}.',
  ),
  onlyContractTables: message(
    '{file} ne tient que des tableaux du contrat, saisis à la main : ils sont vérifiés, pas repris. Les tableaux écrits ici sont vides. Ce qui est à corriger : passerelle check {file}.',
    '{file} holds only contract tables, typed by hand: they are checked, not taken. The tables written here are empty. What to correct: passerelle check {file}.',
  ),
  found: message(
    'Trouvé : tableaux {tables}, feuilles {sheets}, données reprises {used}, en question {asked}{why}.',
    'Found: tables {tables}, sheets {sheets}, data used {used}, in question {asked}{why}.',
  ),
  keptCopies: message(' (et copies gardées {count})', ' (and copies kept {count})'),
  askedWhy: message(' (hors des tableaux ; inspect dit pourquoi)', ' (out of the tables; inspect says why)'),
  wrote: message(
    'Écrit : feuilles {sheets}{kept}, cellules {cells}, chiffres tracés {figures}, dans {out}.',
    'Wrote: sheets {sheets}{kept}, cells {cells}, figures traced {figures}, in {out}.',
  ),
  comparedTable: message(
    'Votre tableau « {sheet} » reste tel quel ; à côté de « {ours} » : {alike} cases pareilles, {apart} différentes, {taken} reprises, {left} sans place sûre.',
    'Your table "{sheet}" stays as it is; beside "{ours}": {alike} cells alike, {apart} different, {taken} taken, {left} without a sure place.',
  ),
  flagged: message(
    'Signalé : bloquants {blocking}, à justifier {warning}, pour information {information} ; à lire dans la feuille « {sheet} ».',
    'Flagged: blocking {blocking}, to justify {warning}, for information {information}; to be read in the sheet "{sheet}".',
  ),
  checked: message(
    'En tout : bloquants {blocking}, à justifier {warning}, pour information {information}. Page complète à imprimer : passerelle check {file} --report constats.html.',
    'In all: blocking {blocking}, to justify {warning}, for information {information}. Whole page to print: passerelle check {file} --report findings.html.',
  ),
  reportSaved: message('Écrit : {out}, tous les constats sur une page.', 'Wrote: {out}, all findings on one page.'),
  documentSaved: message(
    'Écrit : {count} tableaux dans un document Word, {out}.',
    'Wrote: {count} tables in a Word document, {out}.',
  ),
  tablesSaved: message('Écrit : tableaux en CSV {count}, dans {out}.', 'Wrote: tables as CSV {count}, in {out}.'),
  tablesLanguage: message(
    'Les tableaux de ce classeur restent {kept}, leur langue. Pour en changer : "language": "{asked}" dans le fichier de --settings ; les feuilles gardent leur nom.',
    'The tables of this workbook stay {kept}, their language. To change it: "language": "{asked}" in the file of --settings; the sheets keep their names.',
  ),
  notReady: message(
    'Pas prêt : constats bloquants {blocking}, rien n’est écrit. Réglez-les (passerelle check {file}), ou construisez un brouillon (--stage draft).',
    'Not ready: blocking findings {blocking}, nothing is written. Settle them (passerelle check {file}), or build a draft (--stage draft).',
  ),
  reading: message('Lecture de {file} : {percent} %', 'Reading {file}: {percent}%'),
  mappingSaved: message(
    'Écrit : {file} (questions, en tête : {questions} ; entrées en tout : {entries}).\nPour répondre : écrivez dans « meaning » un des « choices », et « person » dans « decidedBy » ; puis ajoutez --mapping {file}.\nbuild garde les réponses dans le classeur qu’il écrit : la fois suivante, repartez de lui.',
    'Wrote: {file} (questions, at the top: {questions}; entries in all: {entries}).\nTo answer: write one of the "choices" in "meaning", and "person" in "decidedBy"; then add --mapping {file}.\nbuild keeps the answers in the workbook that it writes: start from it next time.',
  ),
  askMeaning: message('« {label} » : {proposal} ? {reason}', '"{label}": {proposal}? {reason}'),
  askOpen: message('Que veut dire « {label} » ? {reason}', 'What does "{label}" mean? {reason}'),
  askExchange: message(
    'Dans quelle ligne va « {sector} » ? Par défaut « {row} ». {condition} Répondre par une entrée de « exchanges » : from PCAET, to CRF, sector, shares (sector, share), reason.',
    'In which row does "{sector}" go? By default "{row}". {condition} Answer by an entry of "exchanges": from PCAET, to CRF, sector, shares (sector, share), reason.',
  ),
  askTable: message('Pour tout le tableau : {proposal}. {reason}', 'For the whole table: {proposal}. {reason}'),
  remark: message('{file} : {remark}', '{file}: {remark}'),
  forgotten: message(
    '{file} : un autre logiciel l’a réenregistré sans la mémoire de Passerelle. Les réglages et les réponses sont à redonner (--settings, --mapping) ; vos saisies dans nos feuilles sont gardées.',
    '{file}: another program saved it without Passerelle’s memory. Settings and answers are to be given again (--settings, --mapping); what you typed in our sheets is kept.',
  ),
  answersUnplaced: message(
    '{file} : réponses qui ne trouvent pas leur case dans ces classeurs : {count}, dont {at} (« {label} ») ; elles ne changent rien. Vérifiez que ce fichier va avec ces classeurs.',
    '{file}: answers whose cell is not found in these workbooks: {count}, among them {at} ("{label}"); they change nothing. Check that this file goes with these workbooks.',
  ),
  answersSetAside: message(
    '{file} : réponses gardées mais qui ne veulent plus rien dire, mises de côté : {count}, dont {at} (« {label} ») : « {meaning} ». Répondez-y de nouveau.',
    '{file}: answers kept that no longer mean anything, set aside: {count}, among them {at} ("{label}"): "{meaning}". Answer them again.',
  ),
} as const;

/** A language that tables are in. */
export const languageNames = {
  fr: { fr: 'en français', en: 'in French' },
  en: { fr: 'en anglais', en: 'in English' },
} as const;

/** Names of the profiles, for people. */
export const profileNames = {
  'pcaet-inventory': { fr: 'Inventaire du PCAET', en: 'PCAET inventory' },
  'pcaet-objectives': { fr: 'Objectifs du PCAET', en: 'PCAET objectives' },
  'tete-indicators': { fr: 'Indicateurs Territoire Engagé', en: 'TETE indicators' },
  'pcaet-deposit': { fr: 'Dépôt du PCAET', en: 'PCAET deposit' },
  'indicator-list': { fr: 'Indicateurs par année', en: 'Indicators by year' },
  'tete-action-plan': { fr: 'Plan d’actions Territoire Engagé', en: 'TETE action plan' },
  crte: { fr: 'CRTE', en: 'CRTE' },
  'investment-plan': { fr: 'Plan pluriannuel d’investissement', en: 'Multi-year investment plan' },
  'budget-export': { fr: 'Export budgétaire', en: 'Budget export' },
  'label-export': { fr: 'Export du label (mesures et scores)', en: 'Label export (measures and scores)' },
  'economic-model': { fr: 'Entrées du modèle économique', en: 'Economic model inputs' },
  'contract-table': { fr: 'Tableau du contrat', en: 'Contract table' },
  generic: { fr: 'Autre', en: 'Other' },
} as const;
