import { message } from '../domain/message';

/** Words of the charts of several cities. */
export const citiesChartWords = {
  title: message('{subject} ({unit})', '{subject} ({unit})'),
  city: message('Ville', 'City'),
  basis: message(
    'Barres, une par ville, sur la base que le plus partagent : {basis}.',
    'Bars, one per city, on the basis that most share: {basis}.',
  ),
  most: message('Le plus haut : {city}, {value} {unit}.', 'The highest: {city}, {value} {unit}.'),
  apart: message('Sur une autre base, donc non dessinées : {list}.', 'On another basis, so not drawn: {list}.'),
  none: message(
    'Pas de graphique : il faut le chiffre de deux villes au moins, sur une même base.',
    'No chart: the figure of two cities at least is needed, on one basis.',
  ),
} as const;
