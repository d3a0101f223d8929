import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The rows of a data file beside this script: `;` between the fields, the first line names them. */
export const rowsOf = (name) =>
  Papa.parse(readFileSync(new URL(name, import.meta.url), 'utf8'), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;

export const axes = [
  'Axe 1 : Des logements et des bâtiments sobres',
  'Axe 2 : Des déplacements sans carbone',
  'Axe 3 : Une industrie et des déchets qui changent',
  'Axe 4 : Une métropole nature, prête aux canicules',
  'Axe 5 : Bien produire, bien manger, jeter moins',
  'Axe 6 : Une collectivité exemplaire, des habitants acteurs',
];

/** The axis of an action, by its number. */
export const axisOf = (number) => axes[[13, 25, 30, 35, 40, 46].findIndex((last) => number <= last)];

const filled = (text) => (text === '' ? null : text);
const numberOrText = (text) => (/^\d+$/.test(text) ? Number(text) : filled(text));

/**
 * The 46 actions of the climate plan. `gain`: t CO2e avoided per year in 2030; `budget`: euros without tax, or the words
 * that the officer typed in place of a number; `funders`: name and euros; `null` where the fiche says nothing.
 */
export const actions = rowsOf('actions.csv').map((row) => ({
  ...row,
  number: Number(row.number),
  sector: filled(row.sector),
  gain: numberOrText(row.gain),
  budget: numberOrText(row.budget),
  funders: filled(row.funders) === null ? [] : row.funders.split('|').map((pair) => pair.split('=')),
}));

/** Steps of an action on their own rows, as the template asks: they are not actions. */
export const steps = {
  7: ['Liaison nord–sud sous la Vive', 'Raccordement de l’hôpital et du campus'],
  14: ['T3, section centre', 'T4, section est', 'Dépôt des Tuileries'],
  29: ['Centre de tri'],
};
