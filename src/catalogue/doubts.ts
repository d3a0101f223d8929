import { type Message, message } from '../domain/message';
import { actionDoubts } from './actionDoubts';
import { moneyDoubts } from './moneyWords';

/** Why a fact is in question or left out. The code is stable and public; the sentence says what to do. */
export const doubts = {
  'label-unsure': message(
    '« {label} » : sens à confirmer ({meaning}).',
    '"{label}": meaning to be confirmed ({meaning}).',
  ),
  'year-unsure': message(
    '« {label} » : année ou nature (résultat, objectif, scénario) à confirmer.',
    '"{label}": year or kind (result, target, scenario) to be confirmed.',
  ),
  'unit-unknown': message(
    'Unité non dite : ni dans la cellule, ni en en-tête, ni dans le titre. Dire l’unité.',
    'No unit in the cell, the headings or the title. Say which unit.',
  ),
  'unit-unread': message(
    'Unité « {unit} » que Passerelle ne connaît pas. Dire l’unité qui convient, ou mettre la ligne de côté.',
    'Unit "{unit}" that Passerelle does not know. Say which unit it is, or set the row aside.',
  ),
  'unit-other': message(
    'Unité « {unit} » dans le titre : elle mesure autre chose ({expected} attendu). Dire l’unité.',
    'Unit "{unit}" in the title: it measures something else ({expected} expected). Say which unit.',
  ),
  'unit-unsure': message('Unité « {unit} » à confirmer.', 'Unit "{unit}" to be confirmed.'),
  'unit-differs': message(
    'Unité « {unit} » au plus près du chiffre, « {expected} » dans le titre : la plus proche est retenue.',
    'Unit "{unit}" nearest to the figure, "{expected}" in the title: the nearest is kept.',
  ),
  'unit-mismatch': message(
    'Unité « {unit} » impossible pour cet indicateur ({expected} attendu). Dire l’unité.',
    'Unit "{unit}" cannot measure this indicator ({expected} expected). Say which unit.',
  ),
  'other-quantity': message(
    'Unité « {unit} » autour de ce chiffre : elle mesure autre chose ({expected} attendu). Dire l’unité de la ligne, ou la mettre de côté.',
    'Unit "{unit}" around this figure: it measures something else ({expected} expected). Say the unit of the row, or set it aside.',
  ),
  'subject-unsure': message(
    'Ce que mesure le tableau est à confirmer. {reason}',
    'What the table measures is to be confirmed. {reason}',
  ),
  'plan-unsure': message('« {label} » : plan à confirmer. {reason}', '"{label}": plan to be confirmed. {reason}'),
  'climate-corrected': message(
    'Chiffre corrigé du climat : le contrat compte ce qui a été consommé. Donner le chiffre réel, ou confirmer celui-ci.',
    'Figure corrected for the climate: the contract counts what was used. Give the actual figure, or confirm this one.',
  ),
  'perimeter-unsure': message('Territoire à confirmer. {reason}', 'Territory to be confirmed. {reason}'),
  'perimeter-unknown': message(
    'Périmètre à dire (ville ou intercommunalité). {reason}',
    'Perimeter to be said (city or intermunicipality). {reason}',
  ),
  ambiguous: message(
    '« {text} » se lit {first} ou {second}. Dire lequel.',
    '"{text}" reads {first} or {second}. Say which.',
  ),
  range: message('« {text} » est une fourchette : choisir une valeur.', '"{text}" is a range: choose one value.'),
  bound: message('« {text} » est une borne, pas une valeur.', '"{text}" is a bound, not a value.'),
  approximate: message('« {text} » : valeur approchée.', '"{text}": approximate value.'),
  text: message(
    '« {text} » n’est pas un nombre. Corriger la cellule ou l’ignorer.',
    '"{text}" is not a number. Correct the cell or ignore it.',
  ),
  date: message(
    '« {text} » est une date, là où un nombre est attendu.',
    '"{text}" is a date where a number is expected.',
  ),
  scale: message(
    'Environ {factor} fois plus ou moins que {other} : dire l’unité de la colonne.',
    'About {factor} times more or less than {other}: say the unit of the column.',
  ),
  'sector-scale': message(
    '« {label} » : environ mille fois trop peu, ou trop, à côté des autres secteurs. Dire l’unité de cette ligne.',
    '"{label}": about a thousand times too little, or too much, beside the other sectors. Say the unit of this row.',
  ),
  zero: message(
    '0, alors que ce secteur a un chiffre en {other} : dire s’il n’y a rien, ou s’il n’a pas été suivi cette année-là.',
    '0, while this sector has a figure in {other}: say whether there is nothing, or whether it was not followed that year.',
  ),
  share: message(
    '« {text} » : part écrite entre 0 et 1, lue en % ({value} %). À confirmer.',
    '"{text}": share written between 0 and 1, read as % ({value}%). To be confirmed.',
  ),
  reduction: message(
    '« {text} » est sans doute une baisse, pas un niveau. À confirmer.',
    '"{text}" is probably a reduction, not a level. To be confirmed.',
  ),
  repeated: message('Même chiffre que {other}.', 'Same figure as {other}.'),
  conflict: message(
    'Autre valeur pour la même ligne et la même année en {other} : {value}. Dire laquelle garder.',
    'Another value for the same row and year in {other}: {value}. Say which one to keep.',
  ),
  'other-kept': message('Une réponse retient le chiffre en {other}.', 'An answer keeps the figure in {other}.'),
  'other-version': message(
    'Inventaire {version} : la version {chosen} est retenue.',
    'Inventory {version}: version {chosen} is kept.',
  ),
  'other-producer': message(
    'Source « {producer} » : la valeur de la collectivité est retenue.',
    'Source "{producer}": the authority’s own value is kept.',
  ),
  detailed: message('Somme de lignes déjà reprises ({parts}).', 'Sum of rows that are already taken ({parts}).'),
  composite: message(
    '« {label} » réunit plusieurs secteurs ({parts}). Confirmer qu’ils vont ensemble.',
    '"{label}" puts several sectors together ({parts}). Confirm that they go together.',
  ),
  sign: message(
    'Puits en négatif : absorption (signe de l’UTCATF) ou sol qui émet ? À dire.',
    'Negative sink: absorption (LULUCF sign) or soil that emits? To be said.',
  ),
  scope: message(
    '« {text} » : dire le scope (1, 2, 3), ou que c’est le total.',
    '"{text}": say the scope (1, 2, 3), or that it is the total.',
  ),
  'sign-positive': message(
    'Puits en positif parmi des émissions, où une absorption est négative : absorption ou sol qui émet ? Répondre par la valeur, négative pour une absorption.',
    'Positive sink among emissions, where a removal is negative: removal or soil that emits? Answer with the value, negative for a removal.',
  ),
  together: message('« {label} » réunit {parts}, comme répondu.', '"{label}" puts {parts} together, as answered.'),
  'no-core-id': message(
    '« {label} » n’a pas d’identifiant dans le tronc commun : gardé pour mémoire.',
    '"{label}" has no identifier in the common core: kept for the record.',
  ),
  'sector-and-carrier': message(
    'Chiffre d’un secteur et d’une énergie à la fois : gardé pour mémoire, le tronc commun compte l’un ou l’autre. Si le total de chaque secteur n’est nulle part, l’ajouter.',
    'Figure of one sector and one carrier at once: kept for the record, the common core counts one or the other. If the total of each sector is nowhere, add it.',
  ),
  example: message('Ligne d’exemple du modèle.', 'Example row of the template.'),
  'tax-unknown': message('Montant HT ou TTC : à dire.', 'Amount excluding or including tax: to be said.'),
  ...actionDoubts,
  ...moneyDoubts,
  ignored: message('Mis de côté par une réponse.', 'Left out by an answer.'),
  'table-ignored': message(
    'Mis de côté par vous : ce tableau, ou sa feuille, n’est pas à lire.',
    'Ignored by you: this table, or its sheet, is not to be read.',
  ),
} as const;

export type DoubtCode = keyof typeof doubts;

/** The sentence of a code; `undefined` for a code that is not ours. */
export const doubtNamed = (code: string): Message<string> | undefined =>
  Object.hasOwn(doubts, code) ? doubts[code as DoubtCode] : undefined; // its own key, so one of them

/** Doubts that put a fact in question: it stays out of the tables until answered. */
export const asking: ReadonlySet<DoubtCode> = new Set<DoubtCode>([
  'label-unsure',
  'year-unsure',
  'unit-unknown',
  'unit-unread',
  'unit-other',
  'unit-unsure',
  'unit-mismatch',
  'other-quantity',
  'subject-unsure',
  'climate-corrected',
  'plan-unsure',
  'perimeter-unsure',
  'perimeter-unknown',
  'ambiguous',
  'range',
  'text',
  'date',
  'share',
  'reduction',
  'conflict',
  'composite',
  'sign',
  'sign-positive',
  'scope',
  'scale',
  'sector-scale',
  'zero',
  'other-action',
  'number-differs',
  'amount-open',
  'amount-million',
  'two-tax-bases',
  'line-unsure',
  'amount-scale',
  'share-of-cost',
]);

/** Doubts that leave a fact out: it is known, and it must not count. */
export const excluding: ReadonlySet<DoubtCode> = new Set<DoubtCode>([
  'repeated',
  'other-kept',
  'other-version',
  'other-producer',
  'detailed',
  'no-core-id',
  'sector-and-carrier',
  'example',
  'ignored',
  'table-ignored',
  'abandoned',
  'same-action',
  'sum-row',
  'receipt-line',
  'balance-line',
  'cumulated',
  'revision',
  'other-stage',
  'no-funder',
  'net-cost',
  'part-of',
  'order',
  'not-an-amount',
]);
