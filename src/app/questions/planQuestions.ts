import type { Action } from '../../domain/fact';
import type { Language } from '../../domain/message';
import type { Workbook } from '../../domain/workbook';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import { doubtOf } from './askedFigure';
import type { OpenQuestion } from './openQuestion';
import { partedByTables } from './rivalTables';
import { tableQuestion } from './tableQuestions';

/** What is asked of whole plans, and the actions that are settled by it. */
export interface PlanQuestions {
  readonly questions: readonly OpenQuestion[];
  readonly settled: ReadonlySet<Action>;
}

/** Plans that hold the same actions with other figures, as an old copy beside the one in use: which plan counts? Asked once for each two. */
export function planQuestions(
  sources: readonly SourceTable[],
  { workbook, language }: { readonly workbook: Workbook; readonly language: Language },
): PlanQuestions {
  const again = sources.flatMap(({ actions }) => actions.filter(isAsked));
  if (again.length === 0) return { questions: [], settled: new Set() };
  const plans = new Map<string, SourceTable[]>();
  for (const source of sources) {
    for (const action of source.actions) {
      const known = plans.get(sameOf(action));
      if (known === undefined) plans.set(sameOf(action), [source]);
      else known.push(source);
    }
  }
  const { pairs, left } = partedByTables(again, (action) => plans.get(sameOf(action)) ?? [], workbook);
  const open = new Set(left);
  return {
    questions: [...pairs].map(([rivals, actions]) => tableQuestion(rivals, actions, language)),
    settled: new Set(again.filter((action) => !open.has(action))),
  };
}

const isAsked = (action: Action): boolean => action.use === 'asked' && doubtOf(action, ['other-action']) !== undefined;

/** Which action it is, in whichever plan: by its title, for its number tells it from the others of its plan. */
const sameOf = ({ title, axis = '' }: Action): string => `${axis}\n${title}`.toLowerCase();
