import { cell, INDICATORS } from './knownIndicators';
import { type Maker, one, open, placed, rounded, series, type Shape, yearsOf } from './making';
import type { CorpusCell, Rows } from './truth';

/** The platform's export: results and objectives by year, one line for each source. */
function exported(maker: Maker): Rows {
  const years = yearsOf(maker, 3);
  return [
    [
      'Identifiant',
      "Nom de l'indicateur",
      'Indicateur parent',
      'Unité',
      'Pilote',
      'Commentaire',
      'Source',
      ...years.map((year) => `${year} Résultat`),
      '2030 Objectif',
    ],
    ...INDICATORS.map((known): readonly CorpusCell[] => {
      const values = series(maker, known[6], years);
      return [
        known[0],
        known[2],
        null,
        known[3],
        null,
        null,
        'Collectivité',
        ...years.map((year, y) => cell(maker, known, year, values[y]!)),
        cell(maker, known, 2030, rounded(values[0]! * 0.5), 'objective'),
      ]; // one a year
    }),
  ];
}

/** Years in cells beside their values, as filled in for the label in 2023. */
function valueAndYear(maker: Maker): Rows {
  const years = yearsOf(maker, 3);
  return [
    [
      'N°',
      "Nom de l'indicateur",
      'Unité',
      ...years.flatMap((_, i) => [`Valeur ${i + 1}`, `Année ${i + 1}`, `Commentaires ${i + 1}`]),
    ],
    ...INDICATORS.map((known): readonly CorpusCell[] => {
      const values = series(maker, known[6], years);
      return [
        known[1],
        known[2],
        known[3],
        ...years.flatMap((year, y) => [
          cell(maker, known, year, values[y]!),
          maker.habit.isDate1904 ? year : maker.habit.year(year),
          maker.draw.chance(0.3) ? 'Oreca' : null,
        ]),
      ]; // one a year
    }),
  ];
}

/** Audit workbook: one value, its year in a comment only; the year is a proposal, never taken unasked. */
const audit = (maker: Maker): Rows => [
  ["Indicateurs Cit'ergie"],
  [],
  [
    'N°',
    'N° Mesure',
    "Nom de l'indicateur",
    'Descriptif',
    "Valeur pour AUDIT CIT'ERGIE",
    'Commentaires (année, source…)',
  ],
  ...INDICATORS.map((known): readonly CorpusCell[] => [
    known[1],
    '1.2.1',
    `${known[2]} (${known[3]})`,
    null,
    open(rounded(known[6]), 'the year is in a comment'),
    `Oreca ${maker.draw.int(2015, 2020)}`,
  ]),
];

/** Indicators across, years down. */
function indicatorsAcross(maker: Maker): Rows {
  const years = yearsOf(maker);
  const all = INDICATORS.map((known) => series(maker, known[6], years));
  return [
    ['Année', ...INDICATORS.map((known) => `${known[2]} (${known[3]})`)],
    ...years.map((year, y): readonly CorpusCell[] => [
      maker.habit.year(year),
      ...INDICATORS.map((known, i) => cell(maker, known, year, all[i]![y]!)),
    ]), // as many series
  ];
}

/** A dashboard: unit, measured years, an aim. */
function dashboard(maker: Maker): Rows {
  const years = yearsOf(maker, 2);
  return placed(maker, 'Tableau de bord du plan climat', [
    ['Indicateur', 'Unité', ...years.map(maker.habit.year), 'Cible 2030'],
    ...INDICATORS.map((known): readonly CorpusCell[] => {
      const values = series(maker, known[6], years);
      return [
        known[2],
        known[3],
        ...years.map((year, y) => cell(maker, known, year, values[y]!)),
        cell(maker, known, 2030, rounded(values[0]! * 0.6), 'objective'),
      ]; // one a year
    }),
  ]);
}

/** Shares stored from 0 to 1 and shown as percentages. */
function modalShares(maker: Maker): Rows {
  const years = yearsOf(maker, 2);
  const modes = [
    ['Part modale - voiture', 'modal-share-car', 46],
    ['Part modale - marche', 'modal-share-walk', 38],
    ['Part modale - vélo', 'modal-share-bike', 3],
    ['Part modale - transports en commun', 'modal-share-public-transport', 11],
  ] as const;
  return placed(maker, 'Mobilité : parts modales (%)', [
    ['Indicateur', ...years.map(maker.habit.year)],
    ...modes.map(([label, indicator, size]): readonly CorpusCell[] => [
      label,
      ...years.map((year, y) => ({
        drawn: { value: (size + y) / 100, format: '0%' },
        truth: { kind: 'observation', indicator, year, status: 'measured', value: size + y } as const,
      })),
    ]),
  ]);
}

/** A form: words on the left, figures on the right. */
const form = (maker: Maker): Rows => [
  ['Fiche de synthèse du territoire'],
  ['Année de référence', maker.habit.isDate1904 ? 2019 : maker.habit.year(2019)],
  ...INDICATORS.slice(0, 4).map((known): readonly CorpusCell[] => [
    `${known[2]} (${known[3]})`,
    cell(maker, known, 2019, rounded(known[6])),
  ]),
];

/** A card for one indicator. */
function card(maker: Maker): Rows {
  const known = maker.draw.pick(INDICATORS);
  return [
    ['Fiche indicateur'],
    ['Indicateur', known[2]],
    ['Unité', known[3]],
    ['Année', 'Valeur'],
    ...yearsOf(maker, 3).map((year): readonly CorpusCell[] => [
      year,
      cell(maker, known, year, rounded(known[6] * 0.9)),
    ]),
    ['Objectif 2030', cell(maker, known, 2030, rounded(known[6] / 2), 'objective')],
  ];
}

const shape = (id: string, make: (maker: Maker) => Rows): Shape => ({
  id,
  make: (maker) => one('Indicateurs', make(maker)),
});

/** Indicators as TETE and its forerunners lay them out, dashboards and cards. */
export const indicatorShapes: readonly Shape[] = [
  shape('TETE export', exported),
  shape('value beside its year', valueAndYear),
  shape('year in a comment', audit),
  shape('indicators across', indicatorsAcross),
  shape('dashboard', dashboard),
  shape('modal shares', modalShares),
  shape('form', form),
  shape('indicator card', card),
];
