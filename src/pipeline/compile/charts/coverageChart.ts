import { askerNames } from '../../../catalogue/askers';
import { chartLooks } from '../../../catalogue/chartLooks';
import { chartSheetWords as w } from '../../../catalogue/chartSheetWords';
import { answeredWords } from '../../../catalogue/coverageWords';
import { HOME } from '../../../catalogue/sheetNames';
import type { SeriesLook } from '../../../domain/chart';
import { type Answered, ASKERS, type Coverage } from '../../../domain/coverage';
import { type Language, say } from '../../../domain/message';
import type { Drawing, NotDrawn } from './block';

/** The states in the order in which they are stacked, each with its look. */
const states = [
  ['answered', chartLooks.answered],
  ['derived', chartLooks.derived],
  ['waiting', chartLooks.waiting],
  ['not-applicable', chartLooks.notApplicable],
  ['missing', chartLooks.open],
] as const satisfies readonly (readonly [Answered, SeriesLook])[];

/** What each framework asks for, by what the workbooks say of it. A count of nought is a true zero. */
export function coverageChart({ rows, contract }: Coverage, sheet: string, language: Language): Drawing | NotDrawn {
  const id = 'coverage';
  const title = say(w.coverageTitle, {}, language);
  if (rows.every(({ state }) => state === 'missing')) return { id, title, why: say(w.coverageNone, {}, language) };
  const covered = contract.shared + contract.own;
  return {
    id,
    kind: 'stacked-bars',
    title,
    unit: say(w.coverageUnit, {}, language),
    heading: say(w.framework, {}, language),
    series: states.map(([state, look]) => ({ name: answeredWords[state][language], look })),
    rows: ASKERS.map((asker) => ({
      key: asker,
      label: askerNames[asker][language],
      cells: states.map(([state]) => ({
        value: rows.filter((row) => row.askedBy[asker] !== undefined && row.state === state).length,
      })),
      to: { sheet, address: HOME },
    })),
    said: [say(w.coverageSaid, { covered, asked: contract.asked, missing: contract.missing }, language)],
  };
}
