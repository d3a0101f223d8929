import { followUpWords } from '../../../catalogue/followUpWords';
import type { ColumnHead } from '../../../catalogue/tables/description';
import type { Dossier } from '../../../domain/dossier';
import { type Language, say } from '../../../domain/message';
import type { PlannedRow, SheetPlan } from '../../../domain/plan';
import { followed, TARGET_YEARS } from '../followed';
import type { Inventory } from '../inventory';
import { heightFor, rowOf, words } from '../layout';
import { ownColumn, ownSheet } from '../ownSheet';
import { actionRows } from './actionRows';
import { indicatorRow } from './indicatorRow';

/** Title, subtitle and headings. */
const HEAD_ROWS = 3;
const WIDTHS = [54, 16, 15, 15, 15, 17, 15, 18, 30] as const;

/** What every row of the sheet is made with. */
export interface FollowUp {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly home: string;
}

/** The follow-up: targets and last result of each indicator, then where each action stands and what was voted and paid for it. */
export function followUpSheet(
  dossier: Dossier,
  inventories: Readonly<Record<'ghg' | 'energy', Inventory>>,
  home: string,
): SheetPlan {
  const { language, targetYear } = dossier.settings;
  const w = followUpWords;
  const heads: readonly string[] = [
    w.what[language],
    w.unit[language],
    ...TARGET_YEARS.map((year) => say(w.target, { year: `${year}` }, language)),
    w.observed[language],
    w.year[language],
    say(w.difference, { year: `${targetYear}` }, language),
    w.version[language],
  ];
  const columns = heads.map((text, i): ColumnHead =>
    ownColumn(`c${i}`, { fr: text, en: text }, WIDTHS[i] ?? 16, language),
  );
  const work = { dossier, language, home };
  const indicators = followed(dossier, inventories).map((one, i) => indicatorRow(one, HEAD_ROWS + i, work));
  const actions = actionRows(work);
  const body = [...indicators, ...actions].map(withHeight);
  if (body.length === 0) body.push(rowOf('none', [words(w.nothing[language], 'note')]));
  const subtitle = dossier.settings.interpolate === true ? w.subtitleBetween : w.subtitle;
  const frame = { title: w.title[language], subtitle: subtitle[language], columns };
  return ownSheet('follow-up', home, frame, body, [], language);
}

const withHeight = (row: PlannedRow): PlannedRow => ({
  ...row,
  height: heightFor(row.cells.slice(1).map((cell, i) => ({ text: cell?.value ?? null, width: WIDTHS[i] ?? 16 }))),
});
