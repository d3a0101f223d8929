import { Big } from 'big.js';
import { citiesSheetWords as w } from '../../../catalogue/citiesSheetWords';
import { looks, numberFormats } from '../../../catalogue/looks';
import { IS_WHOLE, PER_INHABITANT } from '../../../catalogue/perInhabitant';
import type { Consolidation, SideRow } from '../../../domain/consolidation';
import { type Language, say } from '../../../domain/message';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../../domain/plan';
import { heightFor, rowOf, words } from '../layout';
import { apartText, basisText } from './basisText';
import { cityColumns, citySheet, head } from './citySheet';
import { formatOf } from './figureCell';
import { inOrder, subjectShown } from './subjects';

const WIDTH = { subject: 52, unit: 14, basis: 34 } as const;

/** Totals divided by the same census for all, and what a tonne avoided each year costs. Formulas on the row of populations. */
export function ratiosSheet(compared: Consolidation, language: Language): SheetPlan {
  const cities = cityColumns(compared, language);
  const columns = [
    head('subject', w.subject, WIDTH.subject, language),
    head('unit', w.unit, WIDTH.unit, language),
    head('basis', w.basis, WIDTH.basis, language),
    ...cities,
  ];
  const people = cities.map(({ city }) => (city === null ? undefined : compared.cities[city]?.population));
  const population = rowOf(
    'population',
    [
      words(w.population[language], 'label'),
      words('hab', 'textSoft'),
      words(w.populationFrom[language], 'textSoft'),
      ...people.map((one): PlannedCell =>
        one === undefined ? words(null, 'text') : figure(one.value, numberFormats.whole),
      ),
    ],
    heightFor([{ text: w.populationFrom[language], width: WIDTH.basis, isSmall: true }]),
  );
  const rows = inOrder(compared.subjects).flatMap(({ subject, rows: sides }) => {
    const [main] = sides;
    const { title } = subjectShown(subject, language);
    const isTonne = subject.startsWith('per-tonne/');
    const unit = isTonne ? main?.basis.unit : PER_INHABITANT[main?.basis.unit ?? ''];
    if (main === undefined || unit === undefined || !(isTonne || IS_WHOLE.test(subject))) return [];
    const name = isTonne ? title : say(w.perInhabitant, { subject: title }, language);
    return sides.flatMap((row, rank): readonly PlannedRow[] => {
      const ratios = cities.map(({ city }, i) => ratioIn(row, city, isTonne ? 1 : people[i]?.value));
      if (row.basis.unit !== main.basis.unit || ratios.every((one) => one === null)) return [];
      const why = rank === 0 ? '' : `\n${apartText(row, main.basis, language)}`;
      const basis = `${basisText(row.basis, language)}${why}`;
      return [
        rowOf(
          `${subject}#${rank + 1}`,
          [
            words(name, rank === 0 ? 'label' : 'textSoft'),
            words(unit, 'textSoft'),
            words(basis, 'textSoft'),
            ...ratios.map((one) => (one === null ? words(null, 'text') : figure(one, formatOf(unit)))),
          ],
          heightFor([
            { text: name, width: WIDTH.subject },
            { text: basis, width: WIDTH.basis, isSmall: true },
          ]),
        ),
      ];
    });
  });
  return citySheet('ratios', { columns, body: [population, ...rows], frozen: 3 }, language);
}

const figure = (value: number, numberFormat: string): PlannedCell => ({
  value,
  format: { ...looks.computed, numberFormat },
});

const ratioIn = (row: SideRow, city: number | null, by: number | undefined): number | null => {
  const own = row.figures.find((one) => one.city === city);
  if (own?.value === undefined || by === undefined || own.isForeign === true) return null;
  return new Big(own.value).div(by).toNumber();
};
