import { message } from '../domain/message';

/** Words of the sheet "Graphiques": titles with year and unit, what each chart says, and why there is none. */
export const chartSheetWords = {
  title: message('Graphiques du contrat', 'Charts of the contract'),
  subtitle: message(
    'Chaque graphique est dessiné depuis les chiffres qui le suivent. Ce qui n’a pas de chiffre n’est pas dessiné : ce n’est pas un zéro.',
    'Each chart is drawn from the figures that follow it. What has no figure is not drawn: it is not a zero.',
  ),
  place: message(
    'Le graphique se voit dans Excel et dans LibreOffice. Ses chiffres et ce qu’ils disent suivent.',
    'The chart shows in Excel and in LibreOffice. Its figures and what they say follow.',
  ),
  withoutFigure: message('Sans chiffre, donc non dessiné : {list}.', 'Without a figure, so not drawn: {list}.'),
  labelled: message('{label} ({value})', '{label} ({value})'),

  sector: message('Secteur', 'Sector'),
  emissionsTitle: message(
    'Émissions de gaz à effet de serre par secteur en {year} ({unit})',
    'Greenhouse gas emissions by sector in {year} ({unit})',
  ),
  emissions: message('Émissions', 'Emissions'),
  emissionsSaid: message(
    'Barres, une par secteur. Le plus grand : {most}, {value} {unit}.',
    'Bars, one per sector. The largest: {most}, {value} {unit}.',
  ),
  emissionsTotal: message('Total hors puits : {total} {unit}.', 'Total without sinks: {total} {unit}.'),
  emissionsNone: message(
    'Pas de graphique : il faut les émissions de deux secteurs au moins ({sheet}).',
    'No chart: emissions of two sectors at least are needed ({sheet}).',
  ),

  year: message('Année', 'Year'),
  pathTitle: message(
    'De {year} à {target} : le chemin et l’écart ({unit})',
    'From {year} to {target}: path and gap ({unit})',
  ),
  pathMeasured: message('Mesuré', 'Measured'),
  pathMeasuredSaid: message('Mesuré en {year} : {value} {unit}.', 'Measured in {year}: {value} {unit}.'),
  pathTarget: message('Vers l’objectif', 'Towards the target'),
  pathPlanned: message('Avec les politiques et les actions chiffrées', 'With quantified policies and actions'),
  pathUncovered: message('Réductions qu’aucune action ne couvre', 'Reductions that no action covers'),
  pathSaid: message(
    'Lignes de {base} {unit} en {year} à {residual} visés en {target} ; avec les politiques et les actions chiffrées, il resterait {planned}.',
    'Lines from {base} {unit} in {year} to the {residual} aimed at in {target}; with quantified policies and actions {planned} would be left.',
  ),
  pathGap: message(
    'Réductions qu’aucune action ne couvre : {uncovered} {unit} (colonne en tirets).',
    'Reductions that no action covers: {uncovered} {unit} (dashed column).',
  ),
  pathExisting: message('Avec les politiques en vigueur', 'With existing policies'),
  pathToClose: message('Écart que le plan d’action doit combler', 'Gap that the action plan must close'),
  pathToCloseSaid: message(
    'Écart que le plan d’action doit combler : {uncovered} {unit} (colonne en tirets). Ce tableau ne dit pas ce que les actions en couvrent.',
    'Gap that the action plan must close: {uncovered} {unit} (dashed column). This table does not say what the actions cover of it.',
  ),
  pathExistingSaid: message(
    'Lignes de {base} {unit} en {year} à {residual} visés en {target} ; avec les seules politiques en vigueur, il resterait {planned}.',
    'Lines from {base} {unit} in {year} to the {residual} aimed at in {target}; with existing policies alone {planned} would be left.',
  ),
  pathNoGap: message('Les actions chiffrées couvrent tout l’écart.', 'The quantified actions cover the whole gap.'),
  pathStraight: message(
    'Les droites relient deux chiffres : rien n’est estimé entre eux.',
    'Straight lines join two figures: nothing is estimated between them.',
  ),
  pathNone: message(
    'Pas de graphique : il manque un chiffre au total de {sheet} ({list}).',
    'No chart: a figure is missing in the total row of {sheet} ({list}).',
  ),
  pathNoTable: message(
    'Pas de graphique : il part d’une année de référence, et aucun tableau de l’écart n’en a une ici.',
    'No chart: it starts from a base year, and no gap table here has one.',
  ),

  modelTitle: message(
    'En {target} : de la tendance à l’écart ({unit})',
    'In {target}: from the trend to the gap ({unit})',
  ),
  modelHeading: message('Selon le modèle économique', 'By the economic model'),
  modelTrend: message('Tendance, sans le plan', 'Trend, without the plan'),
  modelReduction: message('Réductions du plan', 'Reductions of the plan'),
  modelRemaining: message('Émissions restantes', 'Remaining emissions'),
  modelOffsetting: message('Émissions à compenser', 'Emissions to be offset'),
  modelSaid: message('Barres, de haut en bas : {list}.', 'Bars, from top to bottom: {list}.'),
  modelGap: message(
    'Réductions qu’aucune action ne couvre : {uncovered} {unit} (barre en tirets).',
    'Reductions that no action covers: {uncovered} {unit} (dashed bar).',
  ),

  field: message('Champ d’action', 'Field of action'),
  budgetTitle: message(
    'Budgets des actions par champ d’action, à l’horizon {target} (€)',
    'Budgets of actions by field of action, up to {target} (€)',
  ),
  capexTitle: message(
    'Investissement (capex) par champ d’action, à l’horizon {target} (€)',
    'Investment (capex) by field of action, up to {target} (€)',
  ),
  inBasis: message('Montants {basis}', 'Amounts {basis}'),
  fieldsSaid: message(
    'Barres, une par champ d’action. Le plus grand : {most}, {value} €.',
    'Bars, one per field of action. The largest: {most}, {value} €.',
  ),
  apart: message(
    'Montants de bases de TVA différentes côte à côte : ils ne s’ajoutent pas.',
    'Amounts of different VAT bases side by side: they do not add up.',
  ),
  unpriced: message(
    'Actions sans montant, non comptées : {count}.',
    'Actions without an amount, not counted: {count}.',
  ),
  fieldless: message(
    'Actions avec un montant mais sans champ d’action, non dessinées : {count}.',
    'Actions with an amount but without a field of action, not drawn: {count}.',
  ),
  fieldsNone: message(
    'Pas de graphique : aucune action n’a un champ d’action et un montant ({sheet}).',
    'No chart: no action has both a field of action and an amount ({sheet}).',
  ),

  funder: message('Financeur', 'Funder'),
  fundersTitle: message(
    'Financement des opérations par financeur, {first} à {last} (€)',
    'Funding of the operations by funder, {first} to {last} (€)',
  ),
  fundersTitleNoYear: message(
    'Financement des opérations par financeur (€)',
    'Funding of the operations by funder (€)',
  ),
  brought: message('Apporté', 'Brought'),
  fundersSaid: message(
    'Barres, une par financeur des opérations qui paient des actions, du plus grand au plus petit. Le premier : {most}, {value} €.',
    'Bars, one per funder of the operations that pay actions, the largest first. The first: {most}, {value} €.',
  ),
  fundersRest: message('Les autres ({count})', 'The others ({count})'),
  fundersNone: message(
    'Pas de graphique : le plan d’investissement ne nomme aucun financeur d’une opération reliée à une action ({sheet}).',
    'No chart: the investment plan names no funder of an operation that is tied to an action ({sheet}).',
  ),

  framework: message('Cadre', 'Framework'),
  coverageTitle: message(
    'Ce que demande chaque cadre et ce que vos classeurs en disent (nombre d’indicateurs)',
    'What each framework asks for and what your workbooks say (number of indicators)',
  ),
  coverageUnit: message('nombre d’indicateurs', 'number of indicators'),
  coverageSaid: message(
    'Barres empilées, une par cadre. Contrat : {covered} indicateurs sur {asked} sont là ou se calculent, {missing} manquent.',
    'Stacked bars, one per framework. Contract: {covered} of {asked} indicators are there or can be computed, {missing} are missing.',
  ),
  coverageNone: message(
    'Pas de graphique : aucun indicateur n’a encore de chiffre.',
    'No chart: no indicator has a figure yet.',
  ),
} as const;
