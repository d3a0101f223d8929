import {
  inventory,
  type Maker,
  observed,
  one,
  open,
  placed,
  rounded,
  series,
  type Shape,
  titleWith,
  yearsOf,
} from './making';
import type { CorpusCell, Rows } from './truth';
import { CARRIERS, ENERGY, POLLUTANTS, RENEWABLES, SECTORS } from './words';

/** Sectors down, pollutants across, one year. */
function pollutants(maker: Maker): Rows {
  const [year] = yearsOf(maker, 1) as [number];
  const style = maker.draw.int(1, 3) as 1 | 2 | 3;
  const sectorStyle = maker.draw.int(1, 5) as 1 | 2 | 3 | 4 | 5;
  const unit = maker.draw.pick([
    ['t', 1],
    ['tonnes', 1],
    ['kg', 0.001],
  ] as const);
  const title = `Émissions de polluants atmosphériques en ${year}${maker.habit.hasUnitInCell ? '' : ` (${unit[0]})`}`;
  return placed(maker, title, [
    ['Secteur', ...POLLUTANTS.map((names) => names[style])],
    ...SECTORS.map((names, s): readonly CorpusCell[] => [
      names[sectorStyle],
      ...POLLUTANTS.map(([id, , , , size]) =>
        observed(maker, rounded(size / (s + 2) / unit[1]), unit[0], unit[1], {
          indicator: `air-${id}-${names[0]}`,
          year,
        }),
      ),
    ]),
  ]);
}

/** Pollutants down, years across: the whole territory. */
function pollutantYears(maker: Maker): Rows {
  const years = yearsOf(maker);
  const style = maker.draw.int(1, 3) as 1 | 2 | 3;
  return placed(maker, maker.habit.hasUnitInCell ? 'Émissions de polluants' : 'Émissions de polluants (t/an)', [
    ['Polluant', ...years.map(maker.habit.year)],
    ...POLLUTANTS.map((names): readonly CorpusCell[] => {
      const values = series(maker, names[4], years);
      return [
        names[style],
        ...years.map((year, y) => observed(maker, values[y]!, 't', 1, { indicator: `air-${names[0]}-total`, year })),
      ]; // one a year
    }),
  ]);
}

/** Filières down, years across; electricity and heat as titles of their own, or in a column. */
function renewables(maker: Maker, isTypeInColumn: boolean): Rows {
  const years = yearsOf(maker, 3);
  const [unit, factor] = maker.draw.pick([
    ['MWh', 1],
    ['GWh', 1000],
  ] as const);
  const style = maker.draw.int(2, 3) as 2 | 3;
  const title = maker.habit.hasUnitInCell
    ? 'Production d’énergies renouvelables'
    : `Production d’énergies renouvelables (${unit})`;
  const line = (names: (typeof RENEWABLES)[number]): readonly CorpusCell[] => {
    const values = series(maker, names[4] / factor, years);
    return [
      names[style],
      ...years.map((year, y) => observed(maker, values[y]!, unit, factor, { indicator: names[0], year })),
    ]; // one a year
  };
  if (isTypeInColumn) {
    return placed(maker, title, [
      ['Type', 'Filière', ...years.map(maker.habit.year)],
      ...RENEWABLES.map((names) => [names[1], ...line(names)]),
    ]);
  }
  return placed(maker, title, [
    ['Filière', ...years.map(maker.habit.year)],
    ...(['Électricité', 'Chaleur'] as const).flatMap((type): Rows => [
      [type],
      ...RENEWABLES.filter((names) => names[1] === type).map(line),
    ]),
  ]);
}

/** Land uses: what is taken up, positive, or what the inventory counts, negative. */
function sequestration(maker: Maker): Rows {
  const years = yearsOf(maker, 2);
  const uses = [
    ['Forêt', 'sequestration-forest', 86_000],
    ['Terres cultivées et prairies', 'sequestration-agricultural-land', 9_400],
    ['Produits bois', 'sequestration-wood-products', 5_200],
  ] as const;
  const title = maker.habit.hasUnitInCell ? 'Séquestration nette de CO2' : 'Séquestration nette de CO2 (tCO2/an)';
  return placed(maker, title, [
    ['Type de sol', ...years.map(maker.habit.year)],
    ...uses.map(([label, indicator, size]): readonly CorpusCell[] => {
      const values = series(maker, size, years);
      return [label, ...years.map((year, y) => observed(maker, values[y]!, 'tCO2', 1, { indicator, year }))]; // one a year
    }),
  ]);
}

/** Carriers down, years across. */
function carriers(maker: Maker): Rows {
  const of = inventory(maker, ENERGY);
  const style = maker.draw.int(1, 2) as 1 | 2;
  return placed(maker, titleWith(maker, { title: 'Consommation d’énergie finale par vecteur', unit: of.unit }), [
    ['Énergie', ...of.years.map(maker.habit.year)],
    ...CARRIERS.map((names): readonly CorpusCell[] => {
      const values = series(maker, names[3] / of.factor, of.years);
      // Oil and wood have no identifier of their own in the core: nothing may be used of them as another.
      const isOwn = !['oil', 'wood'].includes(names[0]);
      const cell = (year: number, y: number): CorpusCell => {
        const [written, indicator] = [values[y]!, `energy-carrier-${names[0]}`]; // one a year
        const told = { indicator, year, carrier: names[0] };
        return isOwn ? observed(maker, written, of.unit, of.factor, told) : open(written, 'a carrier out of the core');
      };
      return [names[style], ...of.years.map(cell)];
    }),
  ]);
}

const shape = (id: string, make: (maker: Maker) => Rows): Shape => ({
  id,
  make: (maker) => one(maker.draw.pick(['Données', 'Feuil1', 'Tableau']), make(maker)),
});

/** Subjects other than emissions and energy by sector. */
export const subjectShapes: readonly Shape[] = [
  shape('pollutants by sector', pollutants),
  shape('pollutants by year', pollutantYears),
  shape('renewables under titles', (maker) => renewables(maker, false)),
  shape('renewables with a type', (maker) => renewables(maker, true)),
  shape('sequestration', sequestration),
  shape('carriers', carriers),
];
