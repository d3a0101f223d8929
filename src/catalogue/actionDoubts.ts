import { message } from '../domain/message';

/** What a cell of an action says that is not taken as it stands. Each sentence quotes the cell, to be read within another. */
export const actionDoubts = {
  'budget-unit': message(
    '« {text} » : budget sans unité, non repris. Dire € ou k€ en en-tête.',
    '"{text}": a budget without a unit, not taken. Say € or k€ in the heading.',
  ),
  'budget-text': message('« {text} » n’est pas un montant : non repris.', '"{text}" is not an amount: not taken.'),
  'budget-date': message(
    '« {text} » est une date, là où un montant est attendu : non reprise.',
    '"{text}" is a date where an amount is expected: not taken.',
  ),
  'budget-yearly': message(
    '« {text} » est un montant par an dans une colonne de totaux : non repris. Écrire le total de l’action.',
    '"{text}" is a yearly amount in a column of totals: not taken. Write the total of the action.',
  ),
  'budget-open': message(
    '« {text} » n’est pas un montant précis (borne ou fourchette) : non repris.',
    '"{text}" is no precise amount (a bound or a range): not taken.',
  ),
  'budget-two-units': message(
    '« {text} » : l’en-tête, le titre ou le format de la case disent deux unités ; non repris.',
    '"{text}": the heading, the title or the number format say two units; not taken.',
  ),
  'budget-million': message(
    '« {text} » : millions ou milliers d’euros ? Non repris. Écrire M€ ou k€.',
    '"{text}": millions or thousands of euros? Not taken. Write M€ or k€.',
  ),
  'budget-negative': message(
    '« {text} » : un coût ne peut pas être négatif ; non repris.',
    '"{text}": a cost cannot be negative; not taken.',
  ),
  'reduction-unit': message(
    '« {text} » : réduction sans unité d’émissions, non reprise. Dire tCO2e ou ktCO2e en en-tête.',
    '"{text}": a reduction without a unit of emissions, not taken. Say tCO2e or ktCO2e in the heading.',
  ),
  'reduction-text': message(
    '« {text} » n’est pas une réduction chiffrée : non reprise. Écrire le nombre seul, par an.',
    '"{text}" is no quantified reduction: not taken. Write the number alone, per year.',
  ),
  'reduction-date': message(
    '« {text} » est une date, là où une réduction est attendue : non reprise.',
    '"{text}" is a date where a reduction is expected: not taken.',
  ),
  'reduction-open': message(
    '« {text} » n’est pas une réduction précise (borne ou fourchette) : non reprise.',
    '"{text}" is no precise reduction (a bound or a range): not taken.',
  ),
  'reduction-share': message(
    '« {text} » est une part, pas des tonnes : non reprise.',
    '"{text}" is a share, not tonnes: not taken.',
  ),
  'reduction-sign': message(
    '« {text} » est de signe contraire aux autres réductions du plan : hausse ou baisse ? Non reprise.',
    '"{text}" has the sign opposite to the plan’s other reductions: a rise or a fall? Not taken.',
  ),
  'reduction-negative': message(
    '« {text} » est écrit en négatif : lu comme une réduction.',
    '"{text}" is written as a negative: read as a reduction.',
  ),
  'sub-actions': message(
    '« {text} » est la part d’une sous-action ; l’action n’a pas de ligne à elle : non repris.',
    '"{text}" is the part of a sub-action; the action has no row of its own: not taken.',
  ),
  abandoned: message(
    '« {text} » : une action abandonnée n’entre pas dans le contrat.',
    '"{text}": an abandoned action has no place in the contract.',
  ),
  'same-action': message('Même action qu’en {text} : comptée une fois.', 'Same action as in {text}: counted once.'),
  'other-action': message(
    'Même action qu’en {text}, avec d’autres chiffres : dire laquelle garder.',
    'Same action as in {text}, with other figures: say which one to keep.',
  ),
  'number-differs': message(
    '« {text} » : le numéro de l’action et celui de son titre se contredisent.',
    '"{text}": the number of the action and that of its title contradict each other.',
  ),
  'status-unknown': message('« {text} » : statut inconnu, non repris.', '"{text}": unknown status, not taken.'),
  'sector-unknown': message('« {text} » : secteur inconnu, non repris.', '"{text}": unknown sector, not taken.'),
  'date-year': message(
    '« {text} » : date dont l’année seule est retenue.',
    '"{text}": a date of which the year alone is kept.',
  ),
  'date-unread': message('« {text} » : date gardée comme un texte.', '"{text}": a date kept as a text.'),
  'schedule-text': message(
    '« {text} » : calendrier gardé comme un texte. Écrire deux années ou deux dates, comme 2024-2030.',
    '"{text}": a schedule kept as a text. Write two years or two dates, such as 2024-2030.',
  ),
  'funder-shares': message(
    '« {text} » : ces montants de financeurs ressemblent à des parts du coût, pas à des euros ; non repris. Écrire les montants.',
    '"{text}": these amounts of funders look like shares of the cost, not euros; not taken. Write the amounts.',
  ),
  'funder-alone': message(
    '« {text} » : financeur sans montant, ou montant sans financeur ; non repris.',
    '"{text}": a funder without an amount, or an amount without a funder; not taken.',
  ),
} as const;
