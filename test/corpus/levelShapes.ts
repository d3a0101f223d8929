import {
  cellsOf,
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
import { cell, INDICATORS } from './knownIndicators';
import type { CorpusCell, Rows } from './truth';
import { ENERGY, POLLUTANTS, SECTORS } from './words';

/** Uses under their sector: numbered, indented, or led by a dash; the sector's own row holds their sum. */
function uses(maker: Maker): Rows {
  const of = inventory(maker, ENERGY);
  const style = maker.draw.int(0, 2);
  const parts = [
    ['Résidentiel', ['Chauffage', 'Eau chaude sanitaire', 'Électricité spécifique']],
    ['Tertiaire', ['Chauffage', 'Autres usages']],
  ] as const;
  const head = (i: number, label: string): string => (style === 0 ? `${i + 1}. ${label}` : label);
  const part = (i: number, j: number, label: string): string =>
    [`${i + 1}.${j + 1} ${label}`, `    ${label}`, `- ${label}`][style]!; // three styles
  return placed(maker, titleWith(maker, of), [
    ['Secteur', ...of.years.map(maker.habit.year)],
    ...parts.flatMap(([label, names], i): Rows => {
      const line = of.lines[i]!; // the first five sectors are always kept
      const shares = names.map((_, j) => (j === 0 ? 0.6 : 0.4 / (names.length - 1)));
      return [
        [head(i, label), ...cellsOf(maker, of, line)],
        ...names.map((name, j): readonly CorpusCell[] => [
          part(i, j, name),
          ...line.values.map((value) =>
            open(maker.habit.number(rounded(value * shares[j]!), of.unit, maker.draw), 'a part'),
          ), // a share each
        ]),
      ];
    }),
    ...of.lines.slice(2, 5).map((line, i) => [head(i + 2, line.label), ...cellsOf(maker, of, line)]),
  ]);
}

/** Each pollutant's sectors under its name, one block after another, or in a column beside the sector. */
function pollutantBlocks(maker: Maker, isInColumn: boolean): Rows {
  const years = yearsOf(maker, 2);
  const style = maker.draw.int(1, 2) as 1 | 2;
  const kept = SECTORS.slice(0, 5);
  const line = (
    names: (typeof POLLUTANTS)[number],
    sector: (typeof SECTORS)[number],
    s: number,
  ): readonly CorpusCell[] => {
    const values = series(maker, names[4] / (s + 2), years);
    return [
      sector[1],
      ...years.map((year, y) =>
        observed(maker, values[y]!, 't', 1, { indicator: `air-${names[0]}-${sector[0]}`, year }),
      ), // one a year
    ];
  };
  const title = maker.habit.hasUnitInCell ? 'Polluants atmosphériques' : 'Polluants atmosphériques (t/an)';
  return placed(maker, title, [
    [...(isInColumn ? ['Polluant'] : []), 'Secteur', ...years.map(maker.habit.year)],
    ...POLLUTANTS.slice(0, 3).flatMap((names): Rows => {
      const rows = kept.map((sector, s) => line(names, sector, s));
      return isInColumn ? rows.map((row) => [names[style], ...row]) : [[names[style]], ...rows];
    }),
  ]);
}

/** A list whose rows look like indicators under a title that makes them something else. */
function list(
  maker: Maker,
  title: string,
  rows: readonly (readonly [label: string, size: number])[],
  why: string,
): Rows {
  const years = yearsOf(maker, 3);
  return placed(maker, title, [
    [maker.draw.pick(['Type', 'Filière', 'Catégorie']), ...years.map(maker.habit.year)],
    ...rows.map(([label, size]) => [
      label,
      ...series(maker, size, years).map((value) => open(maker.habit.number(value, '', maker.draw), why)),
    ]),
  ]);
}

const WAYS = [
  ['Éolien terrestre', 18_400],
  ['Photovoltaïque', 24_180],
  ['Pompes à chaleur', 81_000],
  ['Géothermie', 12_400],
] as const;
const SOILS = [
  ['Forêt', 8600],
  ['Terres cultivées et prairies', 9400],
  ['Sols artificialisés', 5200],
] as const;

/** A sector written once for the rows of its uses: its first row is a part of it. */
function writtenOnce(maker: Maker): Rows {
  const of = inventory(maker, ENERGY);
  return placed(maker, titleWith(maker, of), [
    ['Secteur', 'Usage', ...of.years.map(maker.habit.year)],
    ...of.lines
      .slice(0, 3)
      .flatMap(({ label, values }): Rows =>
        ['Chauffage', 'Autres usages'].map((use, j) => [
          j === 0 ? label : null,
          use,
          ...values.map((value) => open(maker.habit.number(rounded(value / (j + 2)), of.unit, maker.draw), 'a part')),
        ]),
      ),
  ]);
}

/** Indicators of one year, which one heading says. */
function ofOneYear(maker: Maker): Rows {
  const [year] = yearsOf(maker, 1) as [number];
  return placed(maker, 'Chiffres clés du territoire', [
    ['Libellé', maker.draw.pick([`Valeur ${year}`, `${year}`, `Année ${year}`]), 'Source'],
    ...INDICATORS.map((known): readonly CorpusCell[] => [
      `${known[2]} (${known[3]})`,
      cell(maker, known, year, rounded(known[6])),
      'Observatoire',
    ]),
  ]);
}

/** A summary of what the administration itself emits. */
const estateForm = (maker: Maker): Rows => [
  ['Bilan du patrimoine et des services'],
  ['Année', maker.habit.isDate1904 ? 2019 : maker.habit.year(2019)],
  ['Émissions de gaz à effet de serre (tCO2e)', open(4_200, 'the own estate')],
  ['Consommation énergétique finale (MWh)', open(31_000, 'the own estate')],
];

/** What measures are to spare, on a card. */
const savings = (maker: Maker): Rows => [
  ['Fiche action'],
  ['Indicateur', 'Émissions de gaz à effet de serre évitées'],
  ['Unité', 'tCO2e'],
  ...[2025, 2026].map((year): readonly CorpusCell[] => [year, open(maker.draw.int(100, 900), 'spared')]),
];

const shape = (id: string, make: (maker: Maker) => Rows): Shape => ({
  id,
  make: (maker) => one(maker.draw.pick(['Données', 'Feuil1', 'Tableau']), make(maker)),
});

/** Rows on several levels, and lists that only look like the territory's. */
export const levelShapes: readonly Shape[] = [
  shape('uses under sectors', uses),
  shape('pollutants over sectors', (maker) => pollutantBlocks(maker, false)),
  shape('pollutants beside sectors', (maker) => pollutantBlocks(maker, true)),
  shape('a sector written once', writtenOnce),
  shape('indicators of one year', ofOneYear),
  shape('renewables used', (maker) => list(maker, 'Consommation d’énergies renouvelables (MWh)', WAYS, 'what is used')),
  shape('renewables to come', (maker) => list(maker, 'Gisement d’énergies renouvelables (MWh)', WAYS, 'a potential')),
  shape('areas of soils', (maker) => list(maker, 'Occupation des sols (ha)', SOILS, 'areas')),
  shape('carbon in soils', (maker) => list(maker, 'Stock de carbone des sols (tCO2)', SOILS, 'a stock')),
  shape('national production', (maker) =>
    list(maker, 'Production d’énergies renouvelables en France (GWh)', WAYS, 'the country'),
  ),
  { id: 'form of the estate', make: (maker) => one('Fiche', estateForm(maker)) },
  { id: 'card of savings', make: (maker) => one('Fiche', savings(maker)) },
];
