import {
  cellsOf,
  inventory,
  type Line,
  type Maker,
  observed,
  one,
  open,
  placed,
  rounded,
  type Shape,
  titleWith,
  yearsOf,
} from './making';
import { type CorpusCell, merged, type Rows } from './truth';
import { ENERGY, GHG } from './words';

/** Two families under two heading rows: by family then year, or by year then family. */
function twoHeadings(maker: Maker, byYear: boolean): Rows {
  const years = yearsOf(maker, 2);
  const [ghg, energy] = [inventory(maker, GHG, years), inventory(maker, ENERGY, years)];
  const count = 5; // the first five sectors are always kept
  const title = (of: typeof ghg): string =>
    titleWith(maker, { title: maker.draw.pick(of.family.short), unit: of.unit });
  const names = [title(ghg), title(energy)];
  const headings: Rows = byYear
    ? [
        [null, ...years.flatMap((year) => merged(maker.habit.year(year), 1))],
        ['Secteur', ...years.flatMap(() => names)],
      ]
    : [
        [null, ...names.flatMap((name) => merged(name, 1))],
        ['Secteur', ...years, ...years].map((cell) => (typeof cell === 'number' ? maker.habit.year(cell) : cell)),
      ];
  return placed(maker, 'Diagnostic du territoire', [
    ...headings,
    ...Array.from({ length: count }, (_, i) => {
      const cells = [ghg, energy].map((of) => cellsOf(maker, of, of.lines[i]!)); // five at least
      const row = byYear ? years.flatMap((__, y) => cells.map((own) => own[y]!)) : cells.flat(); // one a year
      return [ghg.lines[i]!.label, ...row]; // the same
    }),
  ]);
}

/** Communes down: each is another territory than the contract's. */
function communes(maker: Maker): Rows {
  const of = inventory(maker, GHG);
  const names = ['Aubray', 'Belleroche', 'Chantelouve', 'Domfaing'];
  return placed(maker, titleWith(maker, { title: 'Émissions de GES par commune', unit: of.unit }), [
    ['Commune', 'Code INSEE', ...of.years.map(maker.habit.year)],
    ...names.map((name, i): readonly CorpusCell[] => [
      name,
      21_001 + i,
      ...of.years.map((year) => open(rounded(40 + i * 3 + (year - 2000) / 10), 'a commune')),
    ]),
  ]);
}

/** Land of figures per person under the totals. */
function perPerson(maker: Maker): Rows {
  const of = inventory(maker, GHG);
  const shares: Line = {
    label: 'Émissions par habitant (tCO2e/hab)',
    indicator: 'ghg-per-capita',
    values: of.years.map((_, y) => rounded(6.4 - y / 10)),
  };
  return placed(maker, titleWith(maker, of), [
    ['Secteur', ...of.years.map(maker.habit.year)],
    ...[...of.lines, of.total].map((line) => [line.label, ...cellsOf(maker, of, line)]),
    ['Population (hab)', ...of.years.map((_, y) => 195_297 + y * 800)].map((cell, i) =>
      i === 0
        ? cell
        : {
            drawn: cell,
            truth: {
              kind: 'observation',
              indicator: 'population',
              year: of.years[i - 1]!,
              status: 'measured',
              value: cell as number,
            } as const,
          },
    ), // a heading, then one a year
    [
      shares.label,
      ...cellsOf(
        { ...maker, habit: { ...maker.habit, number: (value) => value } },
        { ...of, unit: '', factor: 1 },
        shares,
      ),
    ],
  ]);
}

/** Trend and ambition for the same years: two futures. */
function scenarios(maker: Maker): Rows {
  const of = inventory(maker, GHG, [2019]);
  const [unit, factor] = [of.unit, of.factor];
  const future = (line: Line, year: number, share: number, isAim: boolean): CorpusCell => {
    const written = rounded(line.values[0]! * share); // one year
    return observed(maker, written, unit, factor, {
      indicator: line.indicator,
      year,
      status: isAim ? 'objective' : 'scenario',
    });
  };
  return placed(maker, titleWith(maker, of), [
    ['Secteur', maker.habit.year(2019), ...merged('Scénario tendanciel', 1), ...merged('Objectifs', 1)],
    [null, null, 2030, 2050, 2030, 2050],
    ...[...of.lines, of.total].map((line) => [
      line.label,
      ...cellsOf(maker, of, line),
      ...[0.9, 0.8].map((share, i) => future(line, [2030, 2050][i]!, share, false)), // two years
      ...[0.6, 0.2].map((share, i) => future(line, [2030, 2050][i]!, share, true)), // the same
    ]),
  ]);
}

const shape = (id: string, make: (maker: Maker) => Rows): Shape => ({
  id,
  make: (maker) => one(maker.draw.pick(['Données', 'Feuil1', 'Tableau']), make(maker)),
});

/** Other families, territories, other measures, other futures beside the territory's figures. */
export const besideShapes: readonly Shape[] = [
  shape('families over years', (maker) => twoHeadings(maker, false)),
  shape('years over families', (maker) => twoHeadings(maker, true)),
  shape('communes', communes),
  shape('per inhabitant below', perPerson),
  shape('trend and objectives', scenarios),
];
