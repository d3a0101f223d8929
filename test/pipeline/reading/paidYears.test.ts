import { paidYearsIn } from '../../../src/pipeline/reading/paidYears';

const read = (text: string): string => {
  const said = paidYearsIn(text);
  if (said === null) return 'nothing';
  const from = said.paid !== null && said.paid.from > 1990 ? `${said.paid.from}-` : '';
  return `paid ${from}${said.paid?.until ?? '?'}, voted ${said.votedFrom ?? '?'}`;
};

test.each([
  ['Crédits payés jusqu’en 2024 ; crédits votés à partir de 2025', 'paid 2024, voted 2025'],
  ['Crédits payés jusqu’en 2024 et votés à partir de 2025', 'paid 2024, voted 2025'],
  ['CP mandatés jusqu’à fin 2024', 'paid 2024, voted ?'],
  ['Dépenses exécutées à fin 2023, en k€', 'paid 2023, voted ?'],
  ['Montants mandatés au 31/12/2024', 'paid 2024, voted ?'],
  ['Crédits réalisés jusqu’à la fin de l’exercice 2024', 'paid 2024, voted ?'],
  ['PPI 2022-2028 – réalisé 2022-2024, voté 2025-2028', 'paid 2022-2024, voted 2025'],
  ['PPI de la Ville (réalisé de 2022 à 2024)', 'paid 2022-2024, voted ?'],
  ['Jusqu’en 2024 : crédits payés ; à partir de 2025 : crédits votés', 'paid 2024, voted 2025'],
  ['Crédits payés, puis votés à partir de 2025', 'paid 2024, voted 2025'],
  ['Crédits votés à partir de 2025', 'paid ?, voted 2025'],
])('“%s” says which years are paid: %s', (text, said) => {
  expect(read(text)).toBe(said);
});

test.each([
  'Crédits payés et crédits votés, en k€',
  'Crédits réalisés',
  'Crédits de paiement 2022-2028',
  'Crédits payés jusqu’en juin 2024',
  'Montants mandatés au 30/06/2024',
  'Crédits payés et votés jusqu’en 2028',
  'Dépenses réalisées et à venir 2022-2028',
  'Crédits non payés jusqu’en 2024',
  'Travaux réalisés jusqu’en 2023',
  'Programme de travaux réalisés 2022-2024',
  'Subventions payées jusqu’en 2024',
  'Hors crédits payés jusqu’en 2021',
  'PPI réalisé en 2024',
  'Crédits payés jusqu’en 2026 ; crédits votés à partir de 2025',
])('“%s” says no year paid of the plan', (text) => {
  expect(read(text)).toBe('nothing');
});
