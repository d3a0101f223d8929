import { cellsOf, inventory, type Maker, observed, one, rounded, type Shape, titleWith, yearsOf } from './making';
import type { Content, CorpusCell, Rows } from './truth';
import { ENERGY, GHG, SECTORS } from './words';

/** One sheet a year: the year stands in the sheet's name and in its title. */
const sheetPerYear = (maker: Maker): Content => {
  const years = yearsOf(maker, 3);
  const [ghg, energy] = [inventory(maker, GHG, years), inventory(maker, ENERGY, years)];
  const count = 5; // the first five sectors are always kept
  return {
    sheets: years.map((year, y) => ({
      name: `${year}`,
      rows: [
        [`Diagnostic ${year}`],
        [
          'Secteur',
          titleWith(maker, { title: 'Émissions de GES', unit: ghg.unit }),
          titleWith(maker, { title: 'Consommation d’énergie', unit: energy.unit }),
        ],
        ...Array.from({ length: count }, (_, i) => [
          ghg.lines[i]!.label, // five at least
          ...[ghg, energy].map((of) => cellsOf(maker, of, of.lines[i]!)[y]!), // one a year
        ]),
      ],
    })),
  };
};

/** One line per sector and year, the families in columns. */
function tidy(maker: Maker): Rows {
  const years = yearsOf(maker, 3);
  const [ghg, energy] = [inventory(maker, GHG, years), inventory(maker, ENERGY, years)];
  const count = 5; // the first five sectors are always kept
  const title = (of: typeof ghg): string => titleWith(maker, { title: of.family.short[0]!, unit: of.unit }); // several
  return [
    ['Année', 'Secteur', title(ghg), title(energy)],
    ...years.flatMap((year, y) =>
      Array.from({ length: count }, (_, i): readonly CorpusCell[] => [
        maker.habit.year(year),
        ghg.lines[i]!.label, // five at least
        ...[ghg, energy].map((of) => cellsOf(maker, of, of.lines[i]!)[y]!), // one a year
      ]),
    ),
  ];
}

/** One line per figure: year, sector, indicator, value, unit. */
function long(maker: Maker): Rows {
  const years = yearsOf(maker, 2);
  return [
    ['Année', 'Secteur', 'Indicateur', 'Valeur', 'Unité'],
    ...[GHG, ENERGY].flatMap((family) => {
      const of = inventory(maker, family, years);
      return of.lines.flatMap(
        (line) =>
          cellsOf(maker, of, line).map((cell, y): readonly CorpusCell[] => [
            maker.habit.year(years[y]!),
            line.label,
            family.short[1]!,
            cell,
            of.unit,
          ]), // one a year
      );
    }),
  ];
}

/** The deposit's own columns: one line for the plan. */
function deposit(maker: Maker): Rows {
  const plainly = { ...maker, habit: { ...maker.habit, number: (value: number) => value } };
  const cells = SECTORS.flatMap(([id], s) =>
    (
      [
        ['1', 2018, 'measured'],
        ['6', 2030, 'objective'],
        ['7', 2050, 'objective'],
      ] as const
    ).map(([period, year, status]) => ({
      code: `PEC_GES_${s + 1}_${period}`,
      cell: observed(plainly, rounded(GHG.sizes[s]! * (period === '1' ? 1 : 0.5)), 'tCO2e', 1, {
        indicator: `ghg-${id}`,
        year,
        status,
      }), // a size for each
    })),
  );
  return [
    ['Id', 'Nom', 'PEC_Emission_GES_Annee_Compta', ...cells.map(({ code }) => code)],
    [4021, 'PCAET de Rivemont Métropole', 2018, ...cells.map(({ cell }) => cell)],
  ];
}

const shape = (id: string, make: (maker: Maker) => Rows): Shape => ({
  id,
  make: (maker) => one(maker.draw.pick(['Données', 'Feuil1', 'Tableau']), make(maker)),
});

/** Lists and deposits: a row for each figure, a sheet for each year, a column for each code. */
export const listShapes: readonly Shape[] = [
  { id: 'a sheet for each year', make: sheetPerYear },
  shape('sector and year in rows', tidy),
  shape('a row for each figure', long),
  shape('deposit columns', deposit),
];
