import { askerNames } from '../../../catalogue/askers';
import { giveBackWords as w } from '../../../catalogue/giveBackWords';
import { looks } from '../../../catalogue/looks';
import { cellOf } from '../../../domain/fact';
import type { GivenBack, Recipient } from '../../../domain/giveBack';
import { type Language, say } from '../../../domain/message';
import type { PlannedCell, SheetPlan } from '../../../domain/plan';
import { rowOf, words } from '../layout';
import { plainReference } from '../lineageSheet';
import { valueOf } from './giveBackSheet';

interface Layout {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const WIDTH = { text: 40, figure: 16 } as const;
const NUMBER = '#,##0.######';

const cellOfValue = (value: string | number | null): PlannedCell =>
  typeof value === 'number' ? { value, format: { ...looks.figure, numberFormat: NUMBER } } : words(value, 'text');

/** What is given back to one framework, alone, in its layout: values, with the cell that each comes from. */
export function returnSheet(to: Recipient, given: readonly GivenBack[], language: Language): SheetPlan {
  const own = given.filter((one) => one.to === to);
  const { headings, rows } = layouts[to](own, language);
  return {
    table: `return-${to}`,
    name: askerNames[to][language],
    visibility: 'visible',
    rows: [
      rowOf(
        'heading',
        headings.map((text) => words(text, 'heading')),
      ),
      ...rows.map((row, i) => rowOf(`row-${i + 1}`, row.map(cellOfValue))),
    ].map(({ cells, ...row }) => ({ ...row, cells: cells.slice(1) })),
    columns: headings.map((_, i) => ({ width: i === 1 ? WIDTH.text : WIDTH.figure })),
    frozen: { rows: 1, cols: 1 },
    merges: [],
    links: [],
    print: { orientation: 'landscape' },
    hasGridLines: true,
  };
}

const layouts: Readonly<Record<Recipient, (own: readonly GivenBack[], language: Language) => Layout>> = {
  /** Headings of TETE's own export, French whatever the reader's language. */
  tete: (own, language) => {
    const moments = momentsIn(own);
    const lines = linesIn(own, ({ identifier }) => identifier);
    return {
      headings: [
        'Identifiant',
        'Nom de l’indicateur',
        'Indicateur parent',
        'Unité',
        'Pilote',
        'Direction ou service pilote',
        'Commentaire',
        'Source',
        ...moments.map(({ year, status }) => `${year} ${status === 'measured' ? 'Résultat' : 'Objectif'}`),
      ],
      rows: lines.map(([first, all]) => [
        first.identifier,
        first.title,
        null,
        first.printedUnit,
        null,
        null,
        [...new Set(all.flatMap((one) => valueOf(one, language).steps))].join(' ; '),
        sourcesOf(all),
        ...moments.map((moment) => at(all, moment)),
      ]),
    };
  },
  pcaet: (own, language) => {
    const objectives = momentsIn(own).filter(({ status }) => status === 'objective');
    const lines = linesIn(own, ({ indicator, framework }) => `${framework} ${indicator}`);
    return {
      headings: [
        w.column[language],
        w.figure[language],
        w.unit[language],
        w.diagnosisYear[language],
        w.diagnosis[language],
        ...objectives.map(({ year }) => say(w.objectiveYear, { year: `${year}` }, language)),
        w.source[language],
      ],
      rows: lines.map(([first, all]) => {
        const diagnosis = all.find(({ status }) => status === 'measured');
        return [
          all.map(({ identifier }) => identifier).join(', '),
          first.title,
          first.printedUnit,
          diagnosis === undefined ? null : `${diagnosis.year}`,
          diagnosis?.value ?? null,
          ...objectives.map((moment) => at(all, moment)),
          sourcesOf(all),
        ];
      }),
    };
  },
  crte: (own, language) => ({
    headings: [w.identifier, w.figure, w.unit, w.year, w.value, w.source].map((heading) => heading[language]),
    rows: own.map((one) => [one.identifier, one.title, one.printedUnit, `${one.year}`, one.value, sourcesOf([one])]),
  }),
};

type Moment = Pick<GivenBack, 'year' | 'status'>;

/** Results first, each by year. */
const momentsIn = (own: readonly GivenBack[]): readonly Moment[] => {
  const seen = new Map(own.map(({ year, status }) => [`${status} ${year}`, { year, status }]));
  return [...seen.values()].sort(
    (a, b) => Number(a.status === 'objective') - Number(b.status === 'objective') || a.year - b.year,
  );
};

const at = (all: readonly GivenBack[], moment: Moment): number | null =>
  all.find(({ year, status }) => year === moment.year && status === moment.status)?.value ?? null;

function linesIn(
  own: readonly GivenBack[],
  keyOf: (one: GivenBack) => string,
): readonly (readonly [GivenBack, readonly GivenBack[]])[] {
  const lines = new Map<string, [GivenBack, GivenBack[]]>();
  for (const one of own) {
    const line = lines.get(keyOf(one));
    if (line === undefined) lines.set(keyOf(one), [one, [one]]);
    else line[1].push(one);
  }
  return [...lines.values()];
}

/** First file, sheet and cell of each figure. */
const sourcesOf = (all: readonly GivenBack[]): string =>
  [
    ...new Set(
      all.map(({ from: { source } }) =>
        source.file === undefined ? plainReference(cellOf(source)) : `[${source.file}]${plainReference(source)}`,
      ),
    ),
  ].join(' ; ');
