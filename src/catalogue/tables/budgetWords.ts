import { message } from '../../domain/message';

/** What the tables of the city's budget say of where their amounts come from, in lineage and in notes. */
export const budgetWords = {
  paid: message('payé en {year}', 'paid in {year}'),
  voted: message('voté pour {year}', 'voted for {year}'),
  votedNotPaid: message('voté pour {year} ; le payé n’est pas dit', 'voted for {year}; what was paid is not said'),
  planned: message('prévu pour {year}', 'planned for {year}'),
  share: message(
    'part de l’opération qui paie des actions du champ : {percent} %',
    'share of the operation that pays actions of the field: {percent}%',
  ),
  toActions: message(
    'opérations qui paient une action du contrat, pour leur part',
    'operations that pay an action of the contract, in their share',
  ),
  allocations: message(
    'Les opérations du plan d’investissement qui paient une action du contrat, pour leur part. Année en cours : {year}. Années passées : le payé, à défaut le voté. Dépenses de fonctionnement à ajouter : ce plan ne les dit pas.',
    'The operations of the investment plan that pay an action of the contract, in their share. Current year: {year}. Past years: what was paid, else what was voted. Operating expenses are yours to add: that plan does not say them.',
  ),
  history: message(
    'Budget climat : le total du tableau 2, et pour les années d’avant les mêmes opérations, investissement seulement. Année en cours : {year}. Montants : {basis}.',
    'Climate budget: the total of Table 2, and for the years before it the same operations, investment only. Current year: {year}. Amounts: {basis}.',
  ),
  stageVoted: message('voté', 'voted'),
  stagePaid: message('réalisé', 'paid'),
  linesOfExpenses: message(
    '{count} lignes de dépenses de l’export du budget, les deux sections, {stage} {year}',
    '{count} lines of expenses of the budget export, both sections, {stage} {year}',
  ),
  linesOfFunction: message(
    '{count} lignes de dépenses de la fonction {code}, {stage} {year}',
    '{count} lines of expenses of function {code}, {stage} {year}',
  ),
  linesOfIncome: message(
    '{count} lignes de recettes de fonctionnement du chapitre {code}, {stage} {year}',
    '{count} lines of operating receipts of chapter {code}, {stage} {year}',
  ),
  noFormula: message(
    'l’export écrit une même chose de deux façons : valeur écrite, sans formule',
    'the export writes one thing in two ways: value written, no formula',
  ),
  shareOfBudget: message('part du budget {year} du tableau 1', 'share of the {year} budget of Table 1'),
  wholeBudget: message(
    'Budget : dépenses de l’export du budget, les deux sections, mouvements réels où l’export les distingue, budget principal ; voté pour {year}, réalisé avant. Une année sans compte attend.',
    'Budget: expenses of the budget export, both sections, real movements where the export tells them, main budget; voted for {year}, paid before. A year without an account waits.',
  ),
  byFunction: message(
    'Dépenses des fonctions du budget (M57) qui relèvent en entier d’un champ d’action ; votées pour {year}, réalisées avant. Dites dans le texte ce qui en fait une action climat, et retirez ce qui n’en est pas une.',
    'Expenses of the functions of the budget (M57) that are of one field of action as a whole; voted for {year}, paid before. Say in the text what makes them climate actions, and take out what is none.',
  ),
  functionsLeft: message(
    'Fonctions à dire ligne par ligne, absentes du tableau : {codes}.',
    'Functions to be said line by line, not in the table: {codes}.',
  ),
  income: message(
    'Recettes de fonctionnement par chapitre, {stage} {year}, d’après l’export du budget. Recettes exceptionnelles et reports n’y sont pas.',
    'Operating receipts by chapter, {stage} {year}, by the budget export. Exceptional receipts and amounts carried over are not in it.',
  ),
  yearUnknown: message(
    'Votre plan d’investissement ne dit ni ce qui a été payé ni l’année en cours : dites l’année du budget dans les réglages (Trajectoire, ou "budgetYear"), et ce tableau se remplira. Ce que vous y écrivez est gardé.',
    'Your investment plan says neither what was paid nor the year under way: say the year of the budget in the settings (Path, or "budgetYear"), and this table will be filled. What you write here is kept.',
  ),
  mixed: message(
    'Des montants HT et des montants TTC se mêlent : ils ne s’ajoutent pas, le total attend.',
    'Amounts without and with tax mix: they do not add up, the total is waiting.',
  ),
} as const;
