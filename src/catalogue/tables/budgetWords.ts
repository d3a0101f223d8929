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
  mixed: message(
    'Des montants HT et des montants TTC se mêlent : ils ne s’ajoutent pas, le total attend.',
    'Amounts without and with tax mix: they do not add up, the total is waiting.',
  ),
} as const;
