import { message } from '../domain/message';

/** Why an operation is said to pay an action, none, or one with a share. */
export const linkReasons = {
  told: message('La colonne « {label} » dit « {text} ».', 'The column "{label}" says "{text}".'),
  toldUnknown: message(
    'La colonne « {label} » dit « {text} », qui n’est aucune action lue dans les plans.',
    'The column "{label}" says "{text}", which is no action read in the plans.',
  ),
  toldSeveral: message(
    'La colonne « {label} » dit « {text} » : plusieurs actions, parts à dire.',
    'The column "{label}" says "{text}": several actions, shares to be said.',
  ),
  green: message(
    'Budget vert : {percent} % du coût est favorable.',
    'Green budget: {percent}% of the cost is favourable.',
  ),
  greenAll: message('Budget vert : favorable.', 'Green budget: favourable.'),
  notGreen: message('Budget vert : {text}.', 'Green budget: {text}.'),
  alike: message('Proche de « {title} », par ses mots.', 'Close to "{title}", by its words.'),
  alikeByFunction: message(
    'Proche de « {title} », par ses mots et sa fonction {code}.',
    'Close to "{title}", by its words and its function {code}.',
  ),
  nothingNear: message(
    'Rien ne rattache l’opération à une action : hors du contrat ?',
    'Nothing ties the operation to an action: outside the contract?',
  ),
} as const;

/** Meanings of a link in words. */
export const linkWords = {
  none: message('hors du contrat', 'outside the contract'),
  pays: message('paie l’action {action}', 'pays action {action}'),
  paysPart: message('paie l’action {action} pour {percent} %', 'pays action {action} for {percent}%'),
  and: message('{first} ; {rest}', '{first}; {rest}'),
} as const;

/** What is asked of operations; `label` is the first of them, `count` how many. */
export const linkQuestions = {
  pays: message(
    'Paient-elles « {title} » ? Opérations : {count}, dont {label}.',
    'Do they pay "{title}"? Operations: {count}, among them {label}.',
  ),
  none: message(
    'Opérations que rien ne rattache à une action : {count}, dont {label}. Hors du contrat ?',
    'Operations that nothing ties to an action: {count}, among them {label}. Outside the contract?',
  ),
  which: message(
    'Quelles actions ces opérations paient-elles ? Opérations : {count}, dont {label}.',
    'Which actions do these operations pay? Operations: {count}, among them {label}.',
  ),
  option: message('« {title} », pour {percent} % du coût', '"{title}", for {percent}% of the cost'),
  outside: message('Aucune : hors du contrat', 'None: outside the contract'),
  nearest: message('Chacune l’action la plus proche', 'Each its nearest action'),
  otherwise: message('Autre lecture possible.', 'Another possible reading.'),
} as const;
