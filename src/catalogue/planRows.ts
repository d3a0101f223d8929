import type { Bilingual } from '../domain/message';
import type { LeftOut } from '../domain/recognition';

/**
 * What stands in a plan of actions beside its actions, by the plain form of its texts. Read in every TETE template of
 * November 2023 to May 2026 (tete-plan-actions.md, section 2), sheets "Import flash", "Import complet", "Fichier dimport".
 * Reviewed 2026-11-27.
 */

/** The line of types under the headings, and the marks of importance that stand with them. */
export const TEMPLATE_TYPE =
  /^(?:texte?(?: libre| court| long)?|liste(?: deroulante| de choix)?|nombre(?: entier)?|date|oui \/ non|vrai ?\/ ?faux|booleen|recommande|optionnel(?:le)?|facultatif|obligatoire|non importee?s?|champt? (?:texte|numerique|date|binaire|liste|obligatoire|libre|cle pour)\b.*|format (?:texte|date|nombre)\b.*|jj\/mm\/aaaa|\d+ caracteres.*)$/;

/** Sentences that tell the officer how to fill a column: no plan says them of itself. */
export const TEMPLATE_GUIDANCE =
  /^(?:➔ ?)?(?:texte court (?:de )?\d+ caracteres|si vos (?:sous-){0,2}axes sont numerotes|ce champ ne sera pas integre|presentez en quelques lignes le descriptif|ren?seignez ici|reseignez ici|renseigner vrai si|utilisez exactement la meme ecriture|plusieurs (?:services|personnes) peuvent etre indique|creez sous la forme|tag ?: creez un tag|choisissez l'option|faites? un choix parmi|liste deroulante|saisissez (?:un nombre|une date)|nombre sans espaces|date au format|indiquer si l'action est en amelioration|a completer (?:directement )?sur la plateforme|ces informations devront etre saisies|separez? (?:les|plusieurs)\b.*virgule|personnes?\b.*separe)/;

/** Titles of the examples that the templates print; plain, without their numbers. */
export const EXAMPLE_TITLES: ReadonlySet<string> = new Set([
  "elargir la gouvernance afin de renforcer l'implication de la population dans la reconquete d'une qualite de vie acceptable",
  'assurer la coordination de la transition ecologique',
]);

/** Words that the templates' examples hold in their other cells: an action of a city has no reason to. */
export const EXAMPLE_WORDS = 'collectivite exemple';

/** An example that says so: `Exemple : rénover les écoles`, `(exemple)`. */
export const SAID_EXAMPLE =
  /^ex(?:emples?|\.)? ?[:–—]|^exemples?(?: \d+)?$|\(exemple\)|ligne d'exemple|a supprimer avant/;

/** Sheets of examples that come with the templates. */
export const EXAMPLE_SHEET = /^exemples?\b/;

/** A sum of the rows above or below. */
export const TOTAL_TITLE = /^(?:sous[ -]?)?tota(?:l|ux)\b|^(?:cumul|somme)(?: des? .*)?$/;

/** A remark under the table rather than an action. */
export const NOTE_TITLE =
  /^(?:sources?|notes?|nb|n\.b\.?|legendes?|lecture|remarques?|avertissement|perimetre|methode|mise a jour|maj) ?[:(=]|^\*+ ?\S|^\(\*?\d?\) ?\S/;

/** A title over the rows below. */
export const GROUP_TITLE =
  /^(?:axe|orientation|volet|enjeu|defi|ambition|chantier|pilier|thematique|objectif (?:strategique|operationnel)|sous[ -]axe)\b(?: ?(?:n ?° ?)?[\divx.]+\b| ?[:–—-])/;

/** Why a row is no action, in words: after `lignes 3, 4 :`. */
export const leftOutWords = {
  guidance: { fr: 'consigne du modèle', en: 'guidance of the template' },
  example: { fr: 'exemple du modèle', en: 'example of the template' },
  heading: { fr: 'en-têtes répétés', en: 'headings repeated' },
  group: { fr: 'titre de partie', en: 'title of a part' },
  total: { fr: 'total ou sous-total', en: 'total or subtotal' },
  note: { fr: 'note', en: 'note' },
  'sub-action': { fr: 'sous-action, non comptée', en: 'sub-action, not counted' },
  untitled: { fr: 'chiffres sans titre d’action', en: 'figures without a title of action' },
} as const satisfies Readonly<Record<LeftOut, Bilingual>>;

/** The reasons in the order in which they are told. */
export const leftOutReasons: readonly LeftOut[] = [
  'guidance',
  'example',
  'heading',
  'group',
  'total',
  'note',
  'sub-action',
  'untitled',
];
