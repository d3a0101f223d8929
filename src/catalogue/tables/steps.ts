import { message } from '../../domain/message';

/** Each transformation between a source cell and a written one, as the lineage tells it. */
export const steps = {
  sectors: message('secteurs du PCAET : {sectors}', 'PCAET sectors: {sectors}'),
  year: message('année {year}, mesuré', 'year {year}, measured'),
  objective: message('objectif {year}', 'target {year}'),
  interpolated: message(
    'cible {year} calculée sur une droite entre les objectifs {first} et {last}, à votre demande',
    'target {year} computed on a straight line between the targets of {first} and {last}, as asked',
  ),
  scenario: message('scénario « {scenario} », {year}', 'scenario "{scenario}", {year}'),
  version: message('inventaire {version}', 'inventory {version}'),
  unit: message('{from} → {to} ({operation})', '{from} → {to} ({operation})'),
  sum: message('somme de {count} cellules', 'sum of {count} cells'),
  totalColumn: message(
    'colonne Total : le PCAET compte scopes 1 et 2 ensemble',
    'column Total: the PCAET counts scopes 1 and 2 together',
  ),
  scope: message('scope {scope}, séparé dans la source', 'scope {scope}, separate in the source'),
  parent: message('total « {sector} » repris, le détail manque', 'total "{sector}" used, its detail is missing'),
  toConfirm: message(
    '{sector} : ligne par défaut, à confirmer dans les réglages',
    '{sector}: row by default, to be confirmed in the settings',
  ),
  movedHere: message(
    '{sector} : compté ici par décision de la collectivité ({reason})',
    '{sector}: counted here by decision of the city ({reason})',
  ),
  sharedHere: message(
    '{sector} : {share} ici, par la clé « {source} » ({reason})',
    '{sector}: {share} here, by the key "{source}" ({reason})',
  ),
  goneFrom: message(
    '{sector} : compté ailleurs par décision de la collectivité ({reason})',
    '{sector}: counted elsewhere by decision of the city ({reason})',
  ),
  leftOut: message(
    '{sector} : laissé de côté par décision de la collectivité ({reason})',
    '{sector}: left out by decision of the city ({reason})',
  ),
  without: message('sans {sector} : rien dans la source', 'without {sector}: nothing in the source'),
  key: message('{sector} : {key} dans la source', '{sector}: {key} in the source'),
  partial: message('somme partielle : {sector} non compté', 'partial sum: {sector} not counted'),
  negative: message('absorption : signe négatif', 'removal: negative sign'),
  negativeKept: message('signe négatif de la source gardé', 'negative sign of the source kept'),
  signChanged: message(
    'réduction écrite en négatif dans la source : signe changé',
    'reduction written as a negative in the source: sign changed',
  ),
  text: message(
    'la source est un texte : valeur écrite, sans formule',
    'the source is text: value written, no formula',
  ),
  valuesOnly: message('valeur seule, à votre demande', 'value only, as asked'),
  tooLong: message('trop de cellules pour une formule : valeur écrite', 'too many cells for a formula: value written'),
  table: message('repris de {table}', 'taken from {table}'),
  drop: message('référence moins niveau de {year}', 'baseline minus the level of {year}'),
  minus: message('{first} moins {second}', '{first} minus {second}'),
  floor: message('jamais sous 0', 'never below 0'),
  share: message('part de {of}', 'share of {of}'),
  allowance: message('au plus {rate} de {of}', 'at most {rate} of {of}'),
  rows: message('somme des lignes', 'sum of the rows'),
  columns: message('somme des colonnes', 'sum of the columns'),
  parentTotal: message('total de la source : le détail est incomplet', 'total of the source: the detail is incomplete'),
  reductions: message('réductions de {count} actions', 'reductions of {count} actions'),
  ratio: message('{part} divisé par {of}', '{part} divided by {of}'),
  borne: message(
    'crédits des opérations de la collectivité, années du plan seulement, subventions reçues comprises',
    'credits of the city’s operations, years of the plan only, grants received included',
  ),
  declared: message(
    'déclaré dans le tableau du contrat « {table} », fait à la main',
    'declared in the contract table "{table}", made by hand',
  ),
  kept: message('saisi à la main dans ce tableau, gardé', 'typed by hand in this table, kept'),
  keptWithin: message('dont une valeur saisie à la main', 'a value typed by hand among them'),
} as const;

/** Names of the scenarios that a table may ask for. */
export const scenarioNames = {
  'existing-strategies': { fr: 'stratégies existantes', en: 'existing strategies' },
  'business-as-usual': { fr: 'tendanciel', en: 'business as usual' },
} as const;
