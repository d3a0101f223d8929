import { type Bilingual, message, type Message } from '../domain/message';
import type { RequestProblem } from '../domain/problem';

/** What is wrong with a request or with the files that go with it, and the next step. */
export const requestProblems = {
  'unknown-command': message(
    '« {given} » n’est pas une commande. Commandes : inspect, check, fix, undo, build, coverage, return, texts, pack, remarks, consolidate, facts, catalogue. Aide : passerelle --help.',
    '"{given}" is not a command. Commands: inspect, check, fix, undo, build, coverage, return, texts, pack, remarks, consolidate, facts, catalogue. Help: passerelle --help.',
  ),
  'missing-file': message(
    'Il manque le classeur à lire, par exemple : passerelle inspect plan-climat.xlsx. Aide : passerelle --help.',
    'The workbook to read is missing, for example: passerelle inspect climate-plan.xlsx. Help: passerelle --help.',
  ),
  'missing-out': message(
    'Il manque le nom du classeur à écrire : ajoutez --out contrat.xlsx.',
    'The name of the workbook to write is missing: add --out contract.xlsx.',
  ),
  'missing-packs': message(
    'Il manque les envois à lire, par exemple : passerelle {example}. Aide : passerelle --help.',
    'The packs to read are missing, for example: passerelle {example}. Help: passerelle --help.',
  ),
  'missing-pack-out': message(
    'Il manque où écrire l’envoi : ajoutez --out envoi.zip, ou --out et le nom d’un répertoire.',
    'Where to write the pack is missing: add --out pack.zip, or --out and the name of a folder.',
  ),
  'missing-facts-out': message(
    'Il manque le répertoire où ranger les faits : ajoutez --out faits.',
    'The folder to lay the facts in is missing: add --out facts.',
  ),
  'missing-cities-out': message(
    'Il manque le nom du classeur des villes à écrire : ajoutez --out villes.xlsx.',
    'The name of the workbook of cities to write is missing: add --out cities.xlsx.',
  ),
  'missing-recipient': message(
    'Il manque à qui reporter les chiffres : ajoutez --to tete, --to pcaet ou --to crte.',
    'Whom to give the figures back to is missing: add --to tete, --to pcaet or --to crte.',
  ),
  'return-extension': message(
    '{out} : les chiffres à reporter s’écrivent dans un .xlsx ou un .csv. Changez l’extension.',
    '{out}: figures to give back are written in an .xlsx or a .csv. Change the extension.',
  ),
  'missing-texts-out': message(
    'Il manque le fichier à écrire : ajoutez --out textes.csv, ou --in textes.csv --out contrat.xlsx pour reprendre des traductions.',
    'The file to write is missing: add --out texts.csv, or --in texts.csv --out contract.xlsx to take translations back.',
  ),
  'texts-extension': message(
    '{out} : le fichier du traducteur s’écrit en .csv. Changez l’extension ; pour reprendre des traductions, ajoutez --in.',
    '{out}: the translator’s file is written as .csv. Change the extension; to take translations back, add --in.',
  ),
  'texts-no-headings': message(
    '{file} : ce n’est pas un fichier de textes à traduire, ou ses titres de colonnes sont perdus (key, table, context, fr, en, state). Reprenez celui que texts --out a écrit.',
    '{file}: this is no file of texts to translate, or its column headings are lost (key, table, context, fr, en, state). Use the one that texts --out wrote.',
  ),
  'texts-other-contract': message(
    '{file} : aucun de ses textes n’est dans {workbook}. Donnez le classeur pour lequel il a été écrit.',
    '{file}: none of its texts is in {workbook}. Give the workbook that it was written for.',
  ),
  'pack-extension': message(
    '{out} : le dossier à envoyer s’écrit dans un .zip, ou dans un répertoire. Changez le nom.',
    '{out}: the pack is written in a .zip, or in a folder. Change the name.',
  ),
  'missing-remarks': message(
    'Il manque le fichier de remarques : ajoutez --in remarques.csv.',
    'The file of remarks is missing: add --in remarks.csv.',
  ),
  'not-remarks': message(
    '{file} : aucune colonne de remarques. Mettez en tête : Tableau, Case, Remarque (et, si vous voulez, Par, Attendu).',
    '{file}: no column of remarks. Put at the head: Table, Cell, Remark (and, if you like, By, Wanted).',
  ),
  'not-a-remark-sheet': message(
    '{file} : ce n’est pas une feuille de remarques. Faites-la par passerelle remarks DOSSIER.zip --in FICHIER --out SORTIE.json.',
    '{file}: this is no answer sheet. Make it by passerelle remarks PACK.zip --in FILE --out OUT.json.',
  ),
  'remarks-of-another': message(
    '{file} : ces remarques sont sur {theirs}, et ce classeur est de {ours}. Donnez la feuille de remarques de {ours}.',
    '{file}: these remarks are on {theirs}, and this workbook is of {ours}. Give the answer sheet of {ours}.',
  ),
  'unknown-table': message(
    '{file} : « {table} » n’est pas un tableau du modèle. Dans « tables », écrivez l’un de : {tables}.',
    '{file}: "{table}" is no table of the template. In "tables", write one of: {tables}.',
  ),
  'unknown-option': message(
    'L’option {given} n’existe pas. Options : {options}.',
    'There is no option {given}. Options: {options}.',
  ),
  'bad-value': message(
    '{option} ne peut pas valoir « {given} ». Valeurs possibles : {allowed}.',
    '{option} cannot be "{given}". Possible values: {allowed}.',
  ),
  'missing-value': message(
    'Il manque une valeur après {option}. Aide : passerelle --help.',
    'A value is missing after {option}. Help: passerelle --help.',
  ),
  'needless-value': message('{option} s’écrit seul, sans valeur.', '{option} is written alone, without a value.'),
  'repeated-option': message('{option} est donné deux fois. Gardez-en un.', '{option} is given twice. Keep one.'),
  'misplaced-option': message(
    '{option} ne va qu’avec : {commands}. Retirez-le, ou changez de commande.',
    '{option} only goes with: {commands}. Leave it out, or change the command.',
  ),
  'extra-file': message(
    '{file} : un seul classeur se lit à la fois ; pour ajouter les autres de la ville, écrivez --with {file}.',
    '{file}: one workbook is read at a time; to add the city’s others, write --with {file}.',
  ),
  'written-over': message(
    '{out} : {option} écraserait un fichier que vous faites lire. Donnez un autre nom.',
    '{out}: {option} would overwrite a file that you give to read. Give another name.',
  ),
  'given-twice': message(
    '{file} est donné deux fois : ses chiffres compteraient double. Retirez l’un des deux --with.',
    '{file} is given twice: its figures would count twice. Leave out one of the two --with.',
  ),
  'same-name': message(
    '{file} : deux classeurs différents portent ce nom, on ne saurait plus d’où vient un chiffre. Renommez l’un des deux.',
    '{file}: two different workbooks have this name, so that a figure’s origin would be unclear. Rename one of them.',
  ),
  'main-again': message(
    '{file} est déjà le classeur que vous faites lire. Retirez-le de --with ou de --since.',
    '{file} is already the workbook that you give to read. Leave it out of --with or --since.',
  ),
  'not-json': message(
    '{file} : ce fichier n’est pas du JSON lisible (ligne {line}). Vérifiez les guillemets, virgules et accolades à cet endroit.',
    '{file}: this file is not readable JSON (line {line}). Check quotation marks, commas and braces there.',
  ),
  'not-an-object': message(
    '{file} : ce fichier devrait être un objet JSON entre accolades. Exemples : README, « On your own workbooks ».',
    '{file}: this file should be a JSON object between braces. Examples: README, "On your own workbooks".',
  ),
  'newer-file': message(
    '{file} : ce fichier vient d’une version plus récente de Passerelle. Mettez Passerelle à jour, ou refaites-le avec inspect --save-mapping.',
    '{file}: this file comes from a newer version of Passerelle. Update Passerelle, or make it again with inspect --save-mapping.',
  ),
  'rules-indicator': message(
    '{file} : figures, règle {entry} : « {indicator} » n’est pas un indicateur connu. Cherchez-le par passerelle catalogue, et reprenez son identifiant.',
    '{file}: figures, rule {entry}: "{indicator}" is no known indicator. Look for it with passerelle catalogue, and take its identifier.',
  ),
  'rules-unit': message(
    '{file} : figures, règle {entry} : « {unit} » ne mesure pas cet indicateur. Écrivez {expected}, ou une unité de même nature.',
    '{file}: figures, rule {entry}: "{unit}" does not measure this indicator. Write {expected}, or a unit of the same kind.',
  ),
  'rules-bounds': message(
    '{file} : {list}, règle {entry} : il faut min, ou max, ou les deux dans l’ordre.',
    '{file}: {list}, rule {entry}: give min, or max, or both in order.',
  ),
  'unknown-rule': message(
    '{file} : « {rule} » n’est pas une règle de Passerelle. Reprenez l’identifiant que donne check --json, ou la page assets/help/rules.',
    '{file}: "{rule}" is no rule of Passerelle. Take the identifier that check --json gives, or the one of its page in assets/help/rules.',
  ),
  'siren-key': message(
    '{file} : « territory.siren » vaut « {siren} », qui n’est le SIREN de personne : ses 9 chiffres ne s’accordent pas entre eux, l’un d’eux est sans doute mal recopié. Vérifiez-les, ou retirez « siren ».',
    '{file}: "territory.siren" is "{siren}", which is nobody’s SIREN: its 9 digits do not agree with one another, one of them is probably copied wrong. Check them, or remove "siren".',
  ),
  'bad-field': message(
    '{file} : {place} vaut {found} ; attendu : {allowed}.',
    '{file}: {place} is {found}; expected: {allowed}.',
  ),
  'missing-field': message(
    '{file} : il manque {place} ; attendu : {allowed}.',
    '{file}: {place} is missing; expected: {allowed}.',
  ),
  'unknown-field': message(
    '{file} : « {field} » n’est pas connu de cette version de Passerelle. Champs possibles : {fields}.',
    '{file}: "{field}" is not known to this version of Passerelle. Possible fields: {fields}.',
  ),
  'unknown-meaning': message(
    '{file} : la réponse en {at} (« {label} ») ne veut rien dire : « {meaning} ». Le sens connu le plus proche : {nearest} ({name}). Tous les sens : assets/help/meanings.fr.md.',
    '{file}: the answer at {at} ("{label}") means nothing: "{meaning}". The nearest known meaning: {nearest} ({name}). All meanings: assets/help/meanings.en.md.',
  ),
  'undecided-answer': message(
    '{file} : en {at} (« {label} »), « meaning » a été changé en « {meaning} », mais « decidedBy » dit encore « engine ». Écrivez « person » pour que la réponse compte.',
    '{file}: at {at} ("{label}"), "meaning" was changed to "{meaning}", but "decidedBy" still says "engine". Write "person" for the answer to count.',
  ),
  'refused-exchange': message(
    '{file} : la décision sur « {sector} » (exchanges) ne tient pas : {why}. Corrigez-la ou retirez-la.',
    '{file}: the decision on "{sector}" (exchanges) cannot hold: {why}. Correct it or take it out.',
  ),
  'other-extension': message(
    '{out} : le fichier de sortie doit finir par {expected}, comme celui que vous donnez. Changez l’extension de --out.',
    '{out}: the output file must end in {expected}, like the one you give. Change the extension of --out.',
  ),
  'new-workbook': message(
    '{out} : un CSV devient un nouveau classeur, qui doit finir par .xlsx. Changez l’extension de --out.',
    '{out}: a CSV becomes a new workbook, which must end in .xlsx. Change the extension of --out.',
  ),
  'workbook-name': message(
    '{out} : {option} n’écrit pas un classeur. Donnez un nom en {expected}.',
    '{out}: {option} does not write a workbook. Give a name that ends in {expected}.',
  ),
  'cannot-write': message(
    '{out} : écriture impossible (le système répond {detail}). Choisissez un autre dossier ou fermez le fichier s’il est ouvert.',
    '{out}: cannot be written (the system says {detail}). Choose another folder, or close the file if it is open.',
  ),
} as const satisfies Record<RequestProblem['kind'], Message>;

/** Where a field stands in a file of answers or of settings. */
export const placeWords = {
  field: message('« {field} »', '"{field}"'),
  inEntry: message('« {field} » de la réponse n° {entry}', '"{field}" of answer no. {entry}'),
} as const;

/** What an answer that says nothing is called. */
export const emptyWord: Bilingual = { fr: '(rien)', en: '(nothing)' };
