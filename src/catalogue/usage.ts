import type { Bilingual } from '../domain/message';

/** What `passerelle --help` prints. */
export const usage: Bilingual = {
  fr: `passerelle : des classeurs de la ville aux tableaux du Contrat Ville Climat

  passerelle inspect FICHIER                  tableaux trouvés, sens des libellés, données
  passerelle check FICHIER                    constats ; sort avec 1 s’il y en a de bloquants
  passerelle fix FICHIER --out SORTIE.xlsx    corrige ce qui n’a qu’une bonne réponse, et garde l’avant
  passerelle undo FICHIER --out SORTIE.xlsx   remet comme avant ce qui a été corrigé
  passerelle build FICHIER --out SORTIE.xlsx  le classeur avec les feuilles du contrat ajoutées
  passerelle catalogue [MOTS]                 indicateurs et équivalents : PCAET, TETE, CRTE, contrat
  passerelle coverage FICHIER                 ce que demande chaque cadre, ce qui est là, ce qui manque
  passerelle return FICHIER --to CADRE --out SORTIE   ce qui est à reporter dans tete, pcaet ou crte
  passerelle texts FICHIER --out TEXTES.csv   les textes à traduire, pour le traducteur
  passerelle texts FICHIER --in TEXTES.csv --out SORTIE.xlsx   ses traductions, reprises dans les tableaux
  passerelle consolidate ENVOI… --out SORTIE.xlsx   plusieurs villes côte à côte (envois, ou classeurs avec des tableaux du contrat)
  passerelle facts ENVOI… --out DOSSIER             leurs données en Parquet, par territoire et par date (docs/scale.md)
  passerelle pack FICHIER --out DOSSIER.zip   le dossier pour le groupe miroir, si les tableaux sont prêts ; 1 sinon
  passerelle pack FICHIER --draft --out DOSSIER.zip   un dossier de travail, à tout moment
  passerelle remarks DOSSIER.zip --in REMARQUES.csv --out SORTIE.json   les remarques d’un relecteur, rendues à leurs cases

  --with FICHIER          un autre classeur de la même ville (à répéter)
  --settings FICHIER.json réglages du contrat : territoire, année de référence, modèle…
  --mapping FICHIER.json  réponses sur le sens des libellés
  --since FICHIER         (inspect, check, build) le classeur de l’an dernier : ses réponses, et ce qui a changé depuis
  --rules FICHIER.json    seuils et champs demandés par la ville ou le groupe miroir (assets/help/local-rules.fr.md)
  --remarks FICHIER.json  les remarques d’un relecteur, à traiter comme des constats
  --save-mapping FICHIER  (inspect) écrit les questions, à remplir et à rendre par --mapping
  --author NOM            signe les réponses qui n’ont pas de nom ; sans lui, personne n’est nommé
  --stage draft|ready     brouillon (par défaut) ou prêt à envoyer
  --report PAGE.html      (check) les constats en une page à lire et à imprimer
  --rule IDENTIFIANT      (fix) cette règle seulement (à répéter)
  --values-only           (build) des valeurs au lieu des formules
  --include PARTIE        (pack) aussi mapping ou findings (à répéter) ; --leave-out PARTIE : sans elle
  --with-names            (pack) les noms de personnes, adresses et numéros aussi
  --csv DOSSIER           (build) les tableaux aussi en CSV ; (consolidate) des remarques à compléter, par ville
  --docx SORTIE.docx      (build) les tableaux aussi en document Word
  --lang fr|en            langue des messages, et des tableaux qui ne sont pas encore écrits
  --json                  le résultat en JSON sur la sortie standard, rien d’autre

Réponses et réglages sont gardés dans le classeur que build écrit : la fois suivante, repartez de lui
(build SORTIE.xlsx --out SORTIE.xlsx). Ce qu’une réponse peut dire : assets/help/meanings.fr.md

Sortie : 0 tout va bien, 1 constats bloquants, 2 demande ou fichier refusé (une phrase dit pourquoi).
Passerelle n’envoie aucune donnée.
`,
  en: `passerelle: from a city's own workbooks to the tables of its Climate City Contract

  passerelle inspect FILE                 tables found, meaning of labels, data
  passerelle check FILE                   findings; exits with 1 when some are blocking
  passerelle fix FILE --out OUT.xlsx      fixes what has one right answer, and keeps what was before
  passerelle undo FILE --out OUT.xlsx     puts back what was fixed
  passerelle build FILE --out OUT.xlsx    the workbook with the contract sheets added
  passerelle catalogue [WORDS]            indicators and equivalents: PCAET, TETE, CRTE, contract
  passerelle coverage FILE                what each framework asks, what is there, what is missing
  passerelle return FILE --to tete|pcaet|crte --out OUT   what is to be given back
  passerelle texts FILE --out TEXTS.csv   the texts to translate, for the translator
  passerelle texts FILE --in TEXTS.csv --out OUT.xlsx   translations taken back into the tables
  passerelle consolidate PACK… --out OUT.xlsx   several cities side by side (packs, or workbooks with contract tables)
  passerelle facts PACK… --out FOLDER           their facts as Parquet, by territory and date (docs/scale.md)
  passerelle pack FILE --out PACK.zip     the pack for the Mirror Group, when the tables are ready; else 1
  passerelle pack FILE --draft --out PACK.zip   a draft, at any time
  passerelle remarks PACK.zip --in REMARKS.csv --out OUT.json   a reader's remarks, led back to their cells

  --with FILE             another workbook of the same city (may be repeated)
  --settings FILE.json    settings of the contract: territory, base year, template…
  --mapping FILE.json     answers on the meaning of labels
  --since FILE            (inspect, check, build) last year's workbook: its answers, and what changed since
  --rules FILE.json       thresholds and fields that the city or the Mirror Group asks for (assets/help/local-rules.en.md)
  --remarks FILE.json     a reader's remarks, as findings to answer
  --save-mapping FILE     (inspect) writes the questions, to fill in and give back by --mapping
  --author NAME           signs the answers that bear no name; without it, nobody is named
  --stage draft|ready     draft (default) or ready to send
  --report PAGE.html      (check) the findings as one page to read and print
  --rule ID               (fix) this rule only (may be repeated)
  --values-only           (build) values instead of formulas
  --include PART          (pack) mapping or findings too (may be repeated); --leave-out PART: without it
  --with-names            (pack) names of persons, addresses and numbers too
  --csv FOLDER            (build) the tables as CSV too; (consolidate) remarks to complete, city by city
  --docx OUT.docx         (build) the tables as a Word document too
  --lang fr|en            language of messages, and of tables not yet written
  --json                  the result as JSON on standard output, nothing else

Answers and settings are kept in the workbook that build writes: next time, start from it
(build OUT.xlsx --out OUT.xlsx). What an answer may say: assets/help/meanings.en.md

Exit: 0 all is well, 1 blocking findings, 2 request or file refused (one sentence says why).
Passerelle sends nothing.
`,
};
