import { newBook } from '../book.mjs';
import { addActionPlan } from './actionPlan.mjs';
import { addEnergy } from './energy.mjs';
import { addIndicators } from './indicators.mjs';
import { addInventory } from './inventory.mjs';
import { addObjectives } from './objectives.mjs';
import { addDirectory, addNotes, addReadMe, addWorkings, patrimony } from './words.mjs';

/** What exceljs cannot write: a link to a file that is not delivered, and a filter that hides what was given up. */
export const climateExtras = {
  link: patrimony,
  filter: { box: 'A3:AI57', column: 24, kept: ['Liste', 'À venir', 'En cours', 'En cours ', 'en cours', 'Réalisé'] },
};

/** `01-rivemont-climat.xlsx`: the climate department's own book, nine sheets, two of them hidden. */
export function climateBook() {
  const book = newBook({
    title: 'Suivi PCAET Rivemont',
    author: 'Mission climat',
    created: '2023-10-04',
    modified: '2026-03-12',
  });
  addReadMe(book);
  addInventory(book);
  addObjectives(book);
  addEnergy(book);
  addActionPlan(book);
  addIndicators(book);
  addNotes(book);
  addDirectory(book);
  addWorkings(book);
  book.definedNames.add('GES!$G$18', 'Reference_2019');
  return book;
}
