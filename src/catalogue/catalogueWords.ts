import type { Need } from '../domain/equivalent';
import { type Bilingual, message } from '../domain/message';

/** The sentences of `passerelle catalogue` and of the catalogue's pages. */
export const catalogueWords = {
  core: message('Socle commun : indicateurs {count}', 'Common core: indicators {count}'),
  family: message('  {name} : {count}', '  {name}: {count}'),
  joined: message('Identifiants rejoints', 'Identifiers joined'),
  framework: message('  {name} : {count}', '  {name}: {count}'),
  reachable: message(
    'Et, pour mémoire : indicateurs TETE {indicators}, mesures TETE {measures}',
    'And, for reference: TETE indicators {indicators}, TETE measures {measures}',
  ),
  howToSearch: message(
    'Chercher : passerelle catalogue nox, passerelle catalogue cae_1.a, passerelle catalogue part modale. Tout le catalogue : --json.',
    'Search: passerelle catalogue nox, passerelle catalogue cae_1.a, passerelle catalogue modal share. The whole catalogue: --json.',
  ),
  head: message('{id} · {name} ({unit})', '{id} · {name} ({unit})'),
  basis: message('  Compte : {basis}', '  Counts: {basis}'),
  formula: message('  Formule : {formula}', '  Formula: {formula}'),
  breakdown: message('  Par {by} : {parts}', '  By {by}: {parts}'),
  byScope: message('  Le contrat le demande par scope : 1, 2 et 3', '  The contract asks it by scope: 1, 2 and 3'),
  warning: message('  Attention : {warning}', '  Beware: {warning}'),
  remark: message('  À savoir : {remark}', '  Good to know: {remark}'),
  equivalent: message('  {framework} · {identifier} : {relation}', '  {framework} · {identifier}: {relation}'),
  noted: message('      {note}', '      {note}'),
  times: message('valeur × {factor} ({unit})', 'value × {factor} ({unit})'),
  equal: message('même valeur ({unit})', 'same value ({unit})'),
  noFactor: message('{need} ({unit})', '{need} ({unit})'),
  sameUnit: message('même unité ({unit})', 'same unit ({unit})'),
  part: message('une part de l’indicateur, {times}', 'a part of the indicator, {times}'),
  within: message('l’indicateur en est une part, {times}', 'holds the indicator, {times}'),
  replaced: message('{times}, remplacé par {now}', '{times}, replaced by {now}'),
  teteHead: message('Indicateurs TETE : {count}', 'TETE indicators: {count}'),
  teteLine: message('  {id} · {title} ({unit}){sets}', '  {id} · {title} ({unit}){sets}'),
  measuresHead: message('Mesures TETE : {count}', 'TETE measures: {count}'),
  measureLine: message('  {code} · {name}', '  {code} · {name}'),
  viewsHead: message('Secteurs des vues : {count}', 'Sectors of the views: {count}'),
  sectorLine: message('  {view} · {name}', '  {view} · {name}'),
  wayLine: message('      {view} : {to} ({when} ; {how})', '      {view}: {to} ({when}; {how})'),
  more: message('  … et encore {count} : précisez, ou --json.', '  … and {count} more: narrow it down, or --json.'),
  nothing: message(
    'Rien dans le catalogue pour « {searched} ». Essayez un mot plus court, ou un identifiant.',
    'Nothing in the catalogue for "{searched}". Try a shorter word, or an identifier.',
  ),
  meant: message(
    'Rien dans le catalogue pour « {searched} ». Essayez : passerelle catalogue {meant}',
    'Nothing in the catalogue for "{searched}". Try: passerelle catalogue {meant}',
  ),
} as const;

/** What is missing to convert. */
export const needWords: Readonly<Record<Need | 'conversion', Bilingual>> = {
  population: { fr: 'avec la population de l’année', en: 'with the population of the year' },
  period: { fr: 'une fois dit si c’est par an', en: 'once it is said whether it is per year' },
  unit: { fr: 'une fois dite l’unité', en: 'once the unit is said' },
  conversion: { fr: 'sans conversion directe', en: 'without a direct conversion' },
};

/** What a breakdown goes by. */
export const breakdownWords: Readonly<Record<'sector' | 'carrier' | 'source' | 'land' | 'mode', Bilingual>> = {
  sector: { fr: 'secteur', en: 'sector' },
  carrier: { fr: 'vecteur', en: 'carrier' },
  source: { fr: 'filière', en: 'source' },
  land: { fr: 'milieu', en: 'kind of land' },
  mode: { fr: 'mode', en: 'mode' },
};
