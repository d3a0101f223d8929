import type { Language } from '../../domain/message';
import type { Workbook } from '../../domain/workbook';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import { actionQuestions } from './actionQuestions';
import { amountQuestions } from './amountQuestions';
import { isAskedFirst } from './askedFigure';
import { conflictQuestions } from './conflictQuestions';
import type { OpenQuestion } from './openQuestion';
import { planQuestions } from './planQuestions';
import { DOUBTS_ON_UNITS, unitQuestions } from './unitQuestions';
import { DOUBTS_ON_VALUES, valueQuestions } from './valueQuestions';

interface Asking {
  readonly workbook: Workbook;
  readonly language: Language;
}

/** A figure that waits for its table, its label or its year raises no question by itself. */
const RAISING: ReadonlySet<string> = new Set([...DOUBTS_ON_VALUES, ...DOUBTS_ON_UNITS]);

/**
 * Questions that figures and actions raise by themselves: a number that reads two ways, a reduction among levels, a unit that cannot
 * be, a jump of scale, two figures for one thing, an action in two plans.
 */
export function figureQuestions(sources: readonly SourceTable[], asking: Asking): readonly OpenQuestion[] {
  const { language } = asking;
  const plans = planQuestions(sources, asking);
  const ofTables = sources.flatMap((source) => {
    const asked = source.observations.filter(
      (fact) =>
        fact.use === 'asked' && fact.doubts.some(({ code }) => RAISING.has(code)) && !isAskedFirst(source, fact),
    );
    return [
      ...valueQuestions(source, asked, language),
      ...unitQuestions(source, asked, asking),
      ...amountQuestions(source, language),
      ...actionQuestions(source, plans.settled, language),
    ];
  });
  return [...ofTables, ...plans.questions, ...conflictQuestions(sources, asking)];
}
