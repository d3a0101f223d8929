import { functionToField } from '../../catalogue/crosswalk/budget';
import { budgetWords as w } from '../../catalogue/tables/budgetWords';
import { type Field, fields } from '../../catalogue/tables/fields';
import type { BudgetStage, BudgetSum } from '../../domain/budgetSum';
import { codesAbove } from '../../domain/crosswalk';
import type { Dossier } from '../../domain/dossier';
import { type Language, say } from '../../domain/message';
import { type Expression, type Lines, constant } from './formula';
import type { Figure } from './figure';

/** The sums of one kind of a year, as voted or as paid; of two exports that differ, none. */
export function sumsOf(
  { budgets = [] }: Pick<Dossier, 'budgets'>,
  is: BudgetSum['is'],
  year: number,
  stage: BudgetStage,
): readonly BudgetSum[] {
  const own = budgets.filter((one) => one.is === is && one.year === year && one.stage === stage);
  const codes = [...new Set(own.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const same = own.filter((one) => one.code === code);
    const [first] = same;
    return first === undefined || same.some(({ value }) => value !== first.value) ? [] : [first];
  });
}

/** What a year's budget is read at: as voted while it runs, as paid once it is over. */
export const stageOf = (year: number, current: number): BudgetStage => (year < current ? 'paid' : 'voted');

/** The field of action of a function of the M57 budget; `null` where it is to be said line by line, or is of none. */
export function fieldOfFunction(code: string): Field | null {
  const edge = codesAbove(code)
    .map((above) => functionToField.edges.find(({ from }) => from === above))
    .find((one) => one !== undefined);
  if (edge === undefined || (edge.rule !== 'merged' && edge.rule !== 'one-to-one')) return null;
  return fields.find(({ id }) => id === edge.to[0]) ?? null;
}

/** A sum of lines as a figure: a formula with the conditions that tell them, its amounts in the lineage. */
export function sumFigure(sum: BudgetSum, language: Language): Figure {
  const told = [toldOf(sum, language)];
  const lines = linesOf(sum);
  if (lines === null)
    return { value: sum.value, sources: sum.sources, steps: [...told, say(w.noFormula, {}, language)] };
  return {
    value: sum.value,
    expression: ofLines(lines, { is: 'SUMIFS', ...lines }),
    sources: sum.sources,
    steps: told,
  };
}

/** The lines of a sum, for a formula; `null` where none tells them. */
export const linesOf = ({ sheet, sources, amounts, criteria, value }: BudgetSum): Lines | null =>
  criteria === null ? null : { sheet: sources[0]?.copy?.sheet ?? sheet, amounts, criteria, sum: value };

/** Blank once the lines are gone: an emptied export is no zero. */
export const ofLines = (lines: Lines, met: Expression): Expression => ({
  is: 'IF',
  test: { is: 'lines', ...lines },
  met,
  otherwise: constant(''),
});

function toldOf({ is, code = '', count, stage, year }: BudgetSum, language: Language): string {
  const data = {
    count,
    year: `${year}`,
    code,
    stage: say(stage === 'voted' ? w.stageVoted : w.stagePaid, {}, language),
  };
  return is === 'expenses'
    ? say(w.linesOfExpenses, { count, year: data.year, stage: data.stage }, language)
    : say(is === 'function' ? w.linesOfFunction : w.linesOfIncome, data, language);
}
