import type { Compiling } from '../compiling';
import { fieldOfFunction, stageOf, sumFigure, sumsOf } from '../budgets';
import { fields } from '../../../catalogue/tables/fields';
import { taxWords } from '../../../catalogue/taxWords';
import { said, type RecordRow } from './recordRow';

const YEARS = [0, 1, 2] as const;

/**
 * Where no plan says which operations pay actions: what the budget's functions of a field of action were paid, then are voted. A function
 * that is to be said line by line is in no row.
 */
export function rowsByFunction({ dossier, language }: Compiling, current: number): readonly RecordRow[] {
  const all = YEARS.flatMap((before) =>
    sumsOf(dossier, 'function', current - before, stageOf(current - before, current)),
  );
  const codes = [...new Set(all.map(({ code = '' }) => code))].sort();
  return fields.flatMap((field) =>
    codes
      .filter((code) => fieldOfFunction(code) === field)
      .map((code): RecordRow => {
        const own = all.filter((one) => one.code === code);
        const name = own.find(({ label }) => label !== undefined)?.label;
        const figures = new Map(own.map((sum) => [current - sum.year, sumFigure(sum, language)]));
        const now = figures.get(0);
        return {
          key: `function:${code}`,
          bases: ['unknown'],
          cells: {
            field: said(field.investmentPlan),
            subsection: said(name === undefined ? code : `${code} ${name}`),
            ...Object.fromEntries(
              [...figures].map(([before, one]) => [before === 0 ? 'year0' : `year-${before}`, one]),
            ),
            ...(now !== undefined && { allocation: now }),
            tax: said(taxWords.unknown[language]),
          },
        };
      }),
  );
}

/** Functions that the budget has and that no row holds, in order. */
export function functionsLeft({ dossier }: Pick<Compiling, 'dossier'>, current: number): readonly string[] {
  const codes = YEARS.flatMap((before) =>
    sumsOf(dossier, 'function', current - before, stageOf(current - before, current)).map(({ code = '' }) => code),
  );
  return [...new Set(codes)].filter((code) => fieldOfFunction(code) === null).sort();
}
