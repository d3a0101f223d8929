import { message } from '../domain/message';

/** The figures and charts of the page of findings. */
export const chartWords = {
  title: message('Les chiffres du contrat', 'The figures of the contract'),
  what: message('Quoi', 'What'),
  told: message('{list}.', '{list}.'),
  emissions: message('Émissions de l’année de référence, par secteur', 'Emissions of the base year, by sector'),
  gap: message('Du point de départ à {year}, en tout', 'From the start to {year}, in total'),
  budgets: message('Budgets des actions {basis}, par axe', 'Budgets of actions {basis}, by axis'),
  noAxis: message('sans axe', 'without an axis'),
  others: message('les autres', 'the others'),
  findings: message('Constats par feuille', 'Findings by sheet'),
  findingsUnit: message('constats', 'findings'),
  whole: message('Tout le contrat', 'The whole contract'),
} as const;
