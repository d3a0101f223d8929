import { message } from '../domain/message';

/** Words of the sheets "Suivi" and "Annexe PPI". */
export const followUpWords = {
  title: message('Suivi du contrat', 'Follow-up of the contract'),
  subtitle: message(
    'Cibles et résultats par indicateur, puis avancement et crédits par action. Rien n’est interpolé : une année sans cible reste vide.',
    'Targets and results by indicator, then progress and credits by action. Nothing is interpolated: a year without target stays blank.',
  ),
  subtitleBetween: message(
    'Cibles et résultats par indicateur, puis avancement et crédits par action. « interp. » : cible calculée entre deux objectifs.',
    'Targets and results by indicator, then progress and credits by action. "interp.": target computed between two others.',
  ),
  what: message('Indicateur ou action', 'Indicator or action'),
  unit: message('Unité', 'Unit'),
  target: message('Cible {year}', 'Target {year}'),
  observed: message('Dernier résultat', 'Last result'),
  year: message('Année', 'Year'),
  difference: message('Reste à faire jusqu’à {year}', 'Still to do until {year}'),
  version: message('Inventaire, producteur', 'Inventory, producer'),
  action: message('Action', 'Action'),
  status: message('Statut', 'Status'),
  start: message('Début', 'Start'),
  end: message('Fin', 'End'),
  budget: message('Budget (€)', 'Budget (€)'),
  voted: message('Crédits votés (€)', 'Credits voted (€)'),
  paid: message('Crédits payés (€)', 'Credits paid (€)'),
  lead: message('Pilote', 'Lead'),
  nothing: message(
    'Rien à suivre encore : aucun objectif 2025, 2027 ou 2030, et aucune action.',
    'Nothing to follow yet: no objective for 2025, 2027 or 2030, and no action.',
  ),
  annexTitle: message('Annexe PPI : opérations du contrat', 'Investment annex: operations of the contract'),
  annexSubtitle: message(
    'Opérations de vos plans d’investissement qui paient des actions : crédits par année, puis ce que chaque financeur y apporte. En euros, HT ou TTC comme dans la source.',
    'Operations of your investment plans that pay actions: credits by year, then what each funder brings. In euros, with or without tax as in the source.',
  ),
  operation: message('Opération', 'Operation'),
  number: message('Numéro', 'Number'),
  paidActions: message('Actions payées', 'Actions paid'),
  tax: message('HT ou TTC', 'Tax basis'),
  total: message('Total des années', 'Total of the years'),
  noYear: message('Sans année', 'No year'),
  noOperation: message(
    'Aucune opération reliée à une action : donnez le plan d’investissement, ou répondez aux questions qui relient ses opérations.',
    'No operation is tied to an action: give the investment plan, or answer the questions that tie its operations.',
  ),
} as const;
