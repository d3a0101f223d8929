import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { doubtedIn, isSetAside } from '../doubts';
import { defineRule } from '../rule';

/** A sector a thousand times too small or too large beside the others of its table, in all its years: one finding per row. */
export const sectorScale = defineRule({
  meta: {
    id: 'sector-scale',
    over: 'source',
    severity: 'warning',
    title: {
      fr: 'Un secteur mille fois trop petit ou trop grand ?',
      en: 'A sector a thousand times too small or too large?',
    },
    why: {
      fr: 'Des kilotonnes tapées dans une seule ligne d’un tableau en tonnes effacent un secteur : aucune autre année ne le montre, les autres secteurs si.',
      en: 'Kilotonnes typed in one row of a table in tonnes wipe out a sector: no other year shows it, the other sectors do.',
    },
    message: message(
      '{indicator} : {count} chiffres, dont {value} {unit} en {year}, environ mille fois trop peu, ou trop, à côté des autres secteurs.',
      '{indicator}: {count} figures, among them {value} {unit} in {year}, about a thousand times too little, or too much, beside the other sectors.',
    ),
    next: message(
      'Dire dans la correspondance dans quelle unité lire cette ligne ; les cases ne changent pas.',
      'Say in the mapping which unit this row is in; the cells do not change.',
    ),
    source: {
      fr: 'Inventaires publiés des neuf villes : logements, bureaux et routes n’y sont jamais sous 0,5 % du total ; TETE, passage de tCO2e à ktCO2e',
      en: 'Published inventories of the nine cities: homes, offices and roads are never under 0.5% of the total; TETE, change from tCO2e to ktCO2e',
    },
  },

  check: ({ observations }) => {
    const rows = new Map<string, (typeof observations)[number][]>();
    for (const one of doubtedIn(observations, 'sector-scale')) {
      if (isSetAside(one)) continue;
      const known = rows.get(one.indicator);
      if (known === undefined) rows.set(one.indicator, [one]);
      else known.push(one);
    }
    return [...rows].map(([indicator, figures]) => {
      const { source, value = 0, unit = '', year } = figures[0]!; // a row is made with its first figure
      return {
        at: cellOf(source),
        of: figures,
        data: { indicator, count: figures.length, value, unit, year: `${year}` },
      };
    });
  },
});
