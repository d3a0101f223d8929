import type { Dossier } from '../../src/domain/dossier';
import { SURE } from '../../src/domain/fact';
import type { Mapping } from '../../src/domain/mapping';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { understand } from '../../src/pipeline';
import { byCell, type Figure } from './figures';
import type { CorpusBook, Placed, Truth } from './truth';

/** The territory whose workbooks these are: its perimeter is known, so that only the workbook's own doubts are left. */
const settings: Settings = { ...defaultSettings, territory: { name: 'Rivemont Métropole', level: 'epci' } };

/**
 * What became of a cell. `first`, `second`: asked, and right once the first proposals, or the runners-up, are taken;
 * `asked`: asked, and neither is right; `missed`: nothing is said of it; `wrong`: used, and not what the cell holds.
 */
export type Verdict = 'right' | 'first' | 'second' | 'asked' | 'missed' | 'wrong';

export interface Outcome {
  readonly at: string;
  readonly text: string;
  readonly truth?: Truth;
  readonly verdict: Verdict;
  /** Nothing warns of it. */
  readonly isSure: boolean;
  readonly confidence?: number;
  /** What was understood, for who mends. */
  readonly seen: string;
}

const isNumeric = ({ kind }: Truth): boolean => kind === 'observation' || kind === 'money' || kind === 'reduction';

/** Whether a truth counts as a numeric fact that the engine should read. */
export const counts = ({ truth }: Outcome): boolean => truth !== undefined && isNumeric(truth);

function verdictOf({ truth }: Placed, figures: readonly Figure[]): Verdict {
  const used = figures.filter(({ use, hasValue }) => use === 'used' && hasValue);
  if (used.some(({ fits }) => !fits(truth))) return 'wrong';
  if (!isNumeric(truth)) return 'right';
  if (used.length > 0) return 'right';
  return figures.some(({ use }) => use !== 'used') ? 'asked' : figures.length > 0 ? 'wrong' : 'missed';
}

/** The engine's questions answered: by its own first proposals, or by its runners-up where it has one. */
function answered(book: CorpusBook, first: Dossier, isSecond: boolean): ReadonlyMap<string, readonly Figure[]> {
  const answer = ({ mapping, facts }: Dossier, before: Mapping): Mapping => [
    ...before,
    ...mapping
      .filter(({ confidence, decidedBy }) => confidence < SURE && decidedBy === 'engine')
      .map((entry) => ({
        ...entry,
        meaning: isSecond ? (entry.runnerUp ?? entry.meaning) : entry.meaning,
        confidence: 1,
        decidedBy: 'person' as const,
      })),
    ...facts
      .filter((fact) => before.length > 0 && fact.use === 'asked')
      .map(({ source: { sheet, address, text } }) => ({
        recognition: mapping.find(({ at }) => at.sheet === sheet)?.recognition ?? '',
        at: { sheet, address },
        label: text,
        meaning: 'fact:keep',
        confidence: 1,
        reason: '',
        decidedBy: 'person' as const,
      })),
  ];
  let memory = answer(first, []);
  let dossier = understand(book.workbook, { settings, memory });
  memory = answer(dossier, memory);
  dossier = understand(book.workbook, { settings, memory });
  return byCell(dossier);
}

export interface Evaluated {
  readonly book: CorpusBook;
  readonly outcomes: readonly Outcome[];
  /** Sheets with figures, and those of which a table that is understood holds them all. */
  readonly tables: { readonly all: number; readonly found: number };
  readonly milliseconds: number;
}

/** What the engine makes of a workbook, cell by cell, beside the truth. The clock is an argument. */
export function evaluate(book: CorpusBook, clock: () => number): Evaluated {
  const start = clock();
  const dossier = understand(book.workbook, { settings, memory: [] });
  const milliseconds = clock() - start;
  const cells = byCell(dossier);
  const known = new Set(book.truths.map(({ sheet, address }) => `${sheet}!${address}`));
  const plainly = book.truths.map((placed): readonly [Placed, readonly Figure[], Verdict] => {
    const figures = cells.get(`${placed.sheet}!${placed.address}`) ?? [];
    return [placed, figures, verdictOf(placed, figures)];
  });
  const isAsking = plainly.some(([, , verdict]) => verdict === 'asked');
  const [firsts, seconds] = isAsking ? [answered(book, dossier, false), answered(book, dossier, true)] : [cells, cells];
  const isRightIn = (answers: typeof cells, { sheet, address, truth }: Placed): boolean =>
    (answers.get(`${sheet}!${address}`) ?? []).some(({ fits, use }) => use === 'used' && fits(truth));
  const outcomes = plainly.map(([placed, figures, verdict]): Outcome => {
    const asked = isRightIn(firsts, placed) ? 'first' : isRightIn(seconds, placed) ? 'second' : 'asked';
    return {
      ...said(figures),
      text: placed.text,
      at: `${placed.sheet}!${placed.address}`,
      truth: placed.truth,
      verdict: verdict === 'asked' ? asked : verdict,
    };
  });
  const invented = [...cells].flatMap(([at, figures]) => {
    const used = figures.filter(({ use, hasValue }) => use === 'used' && hasValue);
    return known.has(at) || used.length === 0
      ? []
      : [{ ...said(used), at, text: used[0]!.text, verdict: 'wrong' as const }]; // not empty
  });
  return { book, outcomes: [...outcomes, ...invented], tables: tablesOf(book, dossier), milliseconds };
}

function said(figures: readonly Figure[]): Pick<Outcome, 'isSure' | 'seen' | 'confidence'> {
  const confidence = figures[0]?.confidence;
  return {
    isSure: figures.some(({ doubts }) => doubts === 0),
    seen: figures.map(({ use, seen }) => `${use}: ${seen}`).join(' | '),
    ...(confidence !== undefined && { confidence }),
  };
}

function tablesOf(book: CorpusBook, { recognitions }: Dossier): Evaluated['tables'] {
  const sheets = new Set(book.truths.filter(({ truth }) => isNumeric(truth)).map(({ sheet }) => sheet));
  const found = [...sheets].filter((name) =>
    recognitions.some(({ sheet, layout }) => sheet === name && layout !== undefined),
  );
  return { all: sheets.size, found: found.length };
}
