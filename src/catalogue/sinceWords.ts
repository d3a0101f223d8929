import { message } from '../domain/message';

/** What changed since last year (pane/words, section 3). */
export const sinceWords = {
  lastYear: message('Depuis l’an dernier', 'Since last year'),
  lastTime: message('Depuis la dernière fois', 'Since last time'),
  /** The title, with what changed. */
  counted: message('{since}, différences : {count}', '{since}, differences: {count}'),
  nothing: message('{since}, presque rien n’a bougé', '{since}, almost nothing has moved'),
  line: message('  {sentence}', '  {sentence}'),
  /** Where, and what: `{what}` is one of the sentences below. */
  placed: message('{at} « {label} » : {what}', '{at} “{label}”: {what}'),
  lost: message('« {label} » : {what}', '“{label}”: {what}'),
  gone: message('disparu, était en {was}.', 'gone, was in {was}.'),
  merged: message(
    'disparu, était en {was}. « {other} » a augmenté d’autant : sans doute regroupé.',
    'gone, was in {was}. “{other}” grew by as much: probably merged.',
  ),
  new: message('nouveau.', 'new.'),
  renamed: message('s’appelait « {before} ».', 'was called “{before}”.'),
  moved: message('déplacé, était en {was}.', 'moved, was in {was}.'),
  movedTogether: message(
    'déplacé, était en {was}, et {others} autres comme lui.',
    'moved, was in {was}, and {others} others as well.',
  ),
  unit: message(
    'unité changée, « {before} » avant, « {after} » aujourd’hui.',
    'unit changed, “{before}” before, “{after}” now.',
  ),
  unitTogether: message(
    'unité changée, « {before} » avant, « {after} » aujourd’hui, et pour {others} autres.',
    'unit changed, “{before}” before, “{after}” now, and for {others} others.',
  ),
  revised: message(
    '{of}, {before} avant, {after} {unit} aujourd’hui ({difference}).',
    '{of}, {before} before, {after} {unit} now ({difference}).',
  ),
  emptied: message('{of}, {before} {unit} avant, plus rien aujourd’hui.', '{of}, {before} {unit} before, nothing now.'),
  /** The page of the pane. */
  kept: message(
    'Ce classeur garde vos choix du {day}. Relisez seulement ce qui diffère.',
    'This workbook keeps your choices of {day}. Review only what differs.',
  ),
  andOthers: message('{label} et {others} autres', '{label} and {others} others'),
  cut: message(
    'Tout n’a pas pu être gardé d’une année sur l’autre : les lignes nouvelles des plus longs tableaux ne sont pas dites.',
    'Not everything could be kept from one year to the next: new lines of the longest tables are not told.',
  ),
} as const;

/** What kind of change a line of the page tells. */
export const sinceTitles = {
  unit: message('Unité changée : « {label} »', 'Unit changed: “{label}”'),
  gone: message('Ligne disparue : « {label} »', 'Row gone: “{label}”'),
  revised: message('Valeur revue : « {label} »', 'Figure revised: “{label}”'),
  renamed: message('Nom changé : « {label} »', 'Renamed: “{label}”'),
  new: message('Nouveau : « {label} »', 'New: “{label}”'),
  moved: message('Déplacé : « {label} »', 'Moved: “{label}”'),
} as const;

/** How amounts of a line are named: the words of the domain, as people say them. */
export const amountNames = {
  budget: message('budget', 'budget'),
  reduction: message('réduction', 'reduction'),
  cost: message('coût', 'cost'),
  'CP-voted': message('CP votés', 'voted'),
  'CP-paid': message('CP payés', 'paid'),
  AP: message('AP', 'authorisation'),
  estimate: message('estimé', 'estimated'),
  funder: message('financeur', 'funder'),
} as const;
