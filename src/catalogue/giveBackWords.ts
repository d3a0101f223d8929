import type { Recipient } from '../domain/giveBack';
import { type Bilingual, message } from '../domain/message';

/** How each recipient is named to people. */
export const recipientNames: Readonly<Record<Recipient, Bilingual>> = {
  tete: { fr: 'TETE', en: 'TETE' },
  pcaet: { fr: 'PCAET', en: 'PCAET' },
  crte: { fr: 'CRTE', en: 'CRTE' },
};

/**
 * In which layout the values are given, and whether it is the framework's own. TETE: heading row of its indicator export of 2026
 * (tete-plan-actions.md, section 6): an export, no import template of indicators was found. PCAET: columns of the open-data deposits, no "cadre
 * de dépôt" was found (pcaet.md, section 8). CRTE: the list of 2021 (crte-ppi.md, section 1), no workbook was found.
 */
export const layoutRemarks: Readonly<Record<Recipient, Bilingual>> = {
  tete: {
    fr: 'Disposition de l’export des indicateurs de TETE (2026). À recopier dans la plateforme : son modèle d’import des indicateurs n’est pas connu de Passerelle.',
    en: 'Layout of TETE’s indicator export (2026). To be entered in the platform: Passerelle does not know its import template for indicators.',
  },
  pcaet: {
    fr: 'Grille du PCAET, avec la colonne du dépôt. À recopier : le « cadre de dépôt » n’est pas connu de Passerelle.',
    en: 'PCAET grid, with the column of the deposit. To be entered: Passerelle does not know the deposit’s own workbook.',
  },
  crte: {
    fr: 'Liste des indicateurs CRTE de 2021. À recopier : aucun classeur commun n’est connu de Passerelle.',
    en: 'The CRTE list of 2021. To be entered: Passerelle knows no common workbook.',
  },
};

/** Words of the sheet "À reporter" and of what `return` writes. */
export const giveBackWords = {
  title: message('À reporter', 'To give back'),
  subtitle: message(
    'Ce que le contrat a établi et que TETE, le PCAET ou le CRTE n’a pas, ou tient autrement : dans leur unité, sous leur identifiant. Rien ici ne vient déjà d’eux.',
    'What the contract has established and TETE, PCAET or CRTE lacks or holds otherwise: in their unit, under their identifier. Nothing here came from them.',
  ),
  recipient: message('Cadre', 'Framework'),
  identifier: message('Identifiant', 'Identifier'),
  figure: message('Chiffre à reporter', 'Figure to give back'),
  unit: message('Unité', 'Unit'),
  year: message('Année', 'Year'),
  nature: message('Nature', 'Kind'),
  result: message('résultat', 'result'),
  objective: message('objectif', 'objective'),
  when: message('{nature} {year}', '{nature} {year}'),
  value: message('Valeur', 'Value'),
  theirs: message('Chez eux aujourd’hui', 'What they hold today'),
  difference: message('Différence', 'Difference'),
  source: message('Cellule source', 'Source cell'),
  nothing: message(
    'Rien à reporter : chaque cadre a déjà les valeurs du contrat, ou aucun chiffre n’est encore retenu.',
    'Nothing to give back: each framework already has the contract’s values, or no figure is used yet.',
  ),
  filed: message(
    'Chiffres qui viennent déjà de {recipient} : {count}. Rien à y reporter.',
    'Figures that come from {recipient} already: {count}. Nothing to give back there.',
  ),
  step: message('à reporter dans {recipient} : {identifier}', 'to give back to {recipient}: {identifier}'),
  written: {
    one: message(
      '{count} valeur pour {recipient}, écrite dans {out}. {remark}',
      '{count} value for {recipient}, written in {out}. {remark}',
    ),
    many: message(
      '{count} valeurs pour {recipient}, écrites dans {out}. {remark}',
      '{count} values for {recipient}, written in {out}. {remark}',
    ),
  },
  asked: message(
    'Chiffres en question, laissés de côté : {count}. Pour y répondre : passerelle inspect {file} --save-mapping reponses.json.',
    'Figures in question, left out: {count}. To answer: passerelle inspect {file} --save-mapping answers.json.',
  ),
  none: message(
    'Rien à reporter dans {recipient} : rien n’est écrit.',
    'Nothing to give back to {recipient}: nothing is written.',
  ),
  column: message('Colonne du dépôt', 'Deposit column'),
  diagnosisYear: message('Année du diagnostic', 'Year of the diagnosis'),
  diagnosis: message('Diagnostic', 'Diagnosis'),
  objectiveYear: message('Objectif {year}', 'Objective {year}'),
} as const;
