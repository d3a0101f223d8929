import {
  cellsOf,
  inventory,
  type Maker,
  observed,
  one,
  open,
  placed,
  rounded,
  type Shape,
  titleWith,
  turned,
  yearsOf,
} from './making';
import type { CorpusCell, Rows } from './truth';
import { ENERGY, GHG } from './words';

/** Sectors down, years across. */
export function across(maker: Maker, of = inventory(maker)): Rows {
  const { habit } = maker;
  return [
    ['Secteur', ...of.years.map(habit.year)],
    ...of.lines.map((line): readonly CorpusCell[] => [line.label, ...cellsOf(maker, of, line)]),
    [of.total.label, ...cellsOf(maker, of, of.total)],
  ];
}

const sheetName = (maker: Maker): string =>
  maker.draw.pick(['Bilan', 'GES', 'Feuil1', 'Données', 'Diagnostic', 'Inventaire']);

/** Of which: a heading for transports, and its parts under it. */
function withParts(maker: Maker): Rows {
  const of = inventory(maker);
  const [road, other] = [of.lines[2]!, of.lines[3]!]; // the first five sectors are always kept
  const sum = of.years.map((_, y) => rounded(road.values[y]! + other.values[y]!)); // one value a year
  const transports = { label: 'Transports', indicator: `${of.family.id}-transport`, values: sum };
  const rows = [
    ...of.lines.slice(0, 2),
    transports,
    { ...road, label: '  dont routier' },
    { ...other, label: '  dont autres transports' },
  ];
  return placed(maker, titleWith(maker, of), [
    ['Secteur', ...of.years.map(maker.habit.year)],
    ...[...rows, ...of.lines.slice(4), of.total].map((line) => [line.label, ...cellsOf(maker, of, line)]),
  ]);
}

/** A share of the total and a change beside the figures. */
function withShares(maker: Maker): Rows {
  const of = inventory(maker);
  const whole = of.total.values.at(-1)!; // two years at least
  const shares = ({ values }: { readonly values: readonly number[] }): readonly CorpusCell[] => [
    { value: values.at(-1)! / whole, format: '0%' }, // one value a year
    { value: values.at(-1)! / values[0]! - 1, format: '0.0%' }, // the same
  ];
  return placed(maker, titleWith(maker, of), [
    ['Secteur', ...of.years.map(maker.habit.year), 'Part', `Évolution ${of.years[0]}-${of.years.at(-1)}`],
    ...[...of.lines, of.total].map((line) => [line.label, ...cellsOf(maker, of, line), ...shares(line)]),
  ]);
}

const targets = [2030, 2050] as const;

/** Objectives beside what was measured, as levels. */
function withObjectives(maker: Maker): Rows {
  const of = inventory(maker);
  return placed(maker, titleWith(maker, of), [
    [
      'Secteur',
      ...of.years.map(maker.habit.year),
      ...targets.map((year) => maker.draw.pick([`Objectif ${year}`, `Objectif ${year}`, `${year} (objectif)`])),
    ],
    ...[...of.lines, of.total].map(({ indicator, label, values }) => [
      label,
      ...cellsOf(maker, of, { indicator, label, values }),
      ...targets.map(
        (year, i) =>
          observed(maker, rounded(values.at(-1)! * (i === 0 ? 0.6 : 0.2)), of.unit, of.factor, {
            indicator,
            year,
            status: 'objective',
          }), // one a year
      ),
    ]),
  ]);
}

/** Objectives as reductions against the reference: a person tells from which year, and whether. */
function withReductions(maker: Maker): Rows {
  const of = inventory(maker);
  const down = maker.draw.pick<(share: number) => CorpusCell>([
    (share) => open({ value: -share, format: '0%' }, 'a reduction'),
    (share) => open(-Math.round(share * 100), 'a reduction'),
    (share) => open(`-${Math.round(share * 100)} %`, 'a reduction'),
  ]);
  return placed(maker, titleWith(maker, of), [
    ['Secteur', ...of.years.map(maker.habit.year), 'Objectif 2030', 'Objectif 2050'],
    ...[...of.lines, of.total].map((line, i) => [
      line.label,
      ...cellsOf(maker, of, line),
      down(0.3 + i / 50),
      down(0.7 + i / 50),
    ]),
  ]);
}

/** A column of units, which may differ from row to row. */
function unitColumn(maker: Maker): Rows {
  const of = inventory(maker);
  const other = of.family.units[1]!; // each family has several
  const unitOf = (i: number) => (i % 3 === 2 ? other : ([of.unit, of.factor] as const));
  return placed(maker, of.title, [
    ['Secteur', 'Unité', ...of.years.map(maker.habit.year)],
    ...[...of.lines, of.total].map(({ label, indicator, values }, i) => {
      const [unit, factor] = unitOf(i);
      const own = values.map((value) => rounded((value * of.factor) / factor));
      return [label, unit, ...cellsOf(maker, { ...of, unit, factor }, { label, indicator, values: own })];
    }),
  ]);
}

const stacked = (maker: Maker): Rows =>
  [GHG, ENERGY, GHG].slice(0, 2).flatMap((family): Rows => {
    const of = inventory(maker, family);
    return [[titleWith(maker, of)], ...across(maker, of), []];
  });

/** Two tables side by side, a blank column between them. */
function sideBySide(maker: Maker): Rows {
  const [left, right] = [GHG, ENERGY].map((family) => {
    const of = inventory(maker, family, yearsOf(maker, 2));
    return [[titleWith(maker, of)], ...across(maker, of)] as Rows;
  }) as [Rows, Rows];
  const width = 3;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const cells = left[row] ?? [];
    return [...cells, ...Array.from({ length: width - cells.length + 1 }, () => null), ...(right[row] ?? [])];
  });
}

/** The heading row comes back in the middle, as at the top of a printed page. */
function repeatedHeadings(maker: Maker): Rows {
  const of = inventory(maker);
  const [heading = [], ...rows] = across(maker, of);
  return placed(maker, titleWith(maker, of), [heading, ...rows.slice(0, 4), heading, ...rows.slice(4)]);
}

const titled = (make: (maker: Maker, of: ReturnType<typeof inventory>) => Rows) => (maker: Maker) => {
  const of = inventory(maker);
  return one(sheetName(maker), placed(maker, titleWith(maker, of), make(maker, of)));
};
const shape = (id: string, make: (maker: Maker) => Rows): Shape => ({
  id,
  make: (maker) => one(sheetName(maker), make(maker)),
});

/** Inventories by sector, as diagnoses and observatories lay them out. */
export const inventoryShapes: readonly Shape[] = [
  { id: 'years across', make: titled(across) },
  {
    id: 'years down',
    make: titled((maker, of) =>
      turned(across(maker, of)).map((row, i) => (i === 0 ? ['Année', ...row.slice(1)] : row)),
    ),
  },
  {
    id: 'unit in the corner',
    make: (maker) => {
      const of = inventory(maker);
      const [[, ...years] = [], ...rows] = across(maker, of);
      const corner = titleWith(maker, { title: of.family.short[0]!, unit: of.unit }); // several short titles
      return one('Feuil1', [[corner, ...years], ...rows]);
    },
  },
  {
    id: 'hidden row and column',
    make: (maker) => {
      const { sheets } = titled(across)(maker);
      return {
        sheets: sheets.map((sheet) => ({
          ...sheet,
          hiddenRows: new Set([sheet.rows.length - 3]),
          hiddenCols: new Set([2]),
        })),
      };
    },
  },
  shape('parts under a sector', withParts),
  shape('shares beside', withShares),
  shape('objectives beside', withObjectives),
  shape('reductions beside', withReductions),
  shape('unit column', unitColumn),
  shape('tables stacked', stacked),
  shape('tables side by side', sideBySide),
  shape('headings repeated', repeatedHeadings),
];
