import type { CityRefusal } from '../domain/consolidation';
import { message, type Message } from '../domain/message';

/** Why a file of a city is left out, and what to do: one sentence each. */
export const refusalWords: Readonly<Record<CityRefusal['kind'], Message>> = {
  twice: message(
    '{file} : {name} a déjà un fichier, {other}. Gardez un seul des deux ; deux envois d’une ville ne se lisent ensemble que validés deux jours différents.',
    '{file}: {name} has a file already, {other}. Keep one of the two; two packs of one city are read together only if validated on two days.',
  ),
  earlier: message(
    '{file} : {name} a un envoi validé depuis, {other}, qui compte seul ici. Pour lire ce qui a bougé, consolidez ces deux envois à part.',
    '{file}: {name} has a pack validated since, {other}, which alone counts here. To read what moved, consolidate these two packs apart.',
  ),
  'wrong-city': message(
    '{file} : le nom dit {name}, le SIREN ou le code INSEE dit {other}. Corrigez le territoire dans les réglages, puis refaites l’envoi.',
    '{file}: the name says {name}, the SIREN or INSEE code says {other}. Correct the territory in the settings, then make the pack again.',
  ),
  'no-table': message(
    '{file} : aucun tableau du contrat n’y est rempli. Demandez à la ville son envoi, ou le classeur de son contrat.',
    '{file}: no table of the contract is filled in it. Ask the city for its pack, or for the workbook of its contract.',
  ),
  'no-city': message(
    '{file} : rien ne dit de quelle ville il est. Nommez le fichier d’après elle (lyon.xlsx), ou demandez son envoi.',
    '{file}: nothing says of which city it is. Name the file after it (lyon.xlsx), or ask for its pack.',
  ),
  'other-format': message(
    '{file} : ni un envoi Passerelle (.zip), ni un classeur (.xlsx, .xlsm). Demandez à la ville son envoi, ou enregistrez ce fichier en .xlsx.',
    '{file}: neither a Passerelle pack (.zip) nor a workbook (.xlsx, .xlsm). Ask the city for its pack, or save this file as .xlsx.',
  ),
  unread: message('{other}', '{other}'),
};
