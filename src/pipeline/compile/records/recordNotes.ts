import { budgetWords } from '../../../catalogue/tables/budgetWords';
import type { RecordTable } from '../../../catalogue/tables/recipe';
import { tableWords } from '../../../catalogue/tables/words';
import { say } from '../../../domain/message';
import { allocationsIn, currentYear } from '../allocations';
import type { Compiling } from '../compiling';
import { DECLARED } from '../declared/declaredRows';
import type { noteRows } from '../layout';
import { basisOf } from '../linkedOperations';
import { isFree } from './blankRows';
import { functionsLeft } from './functions';
import { incomeOf } from './income';
import { basesIn, hasTwoBases } from './recordBases';
import type { RecordRow } from './recordRow';

type Notes = Parameters<typeof noteRows>[0];

/** What stands under a table that people complete: whether it is begun, what its rows are, then the template's own help. */
export function notesOf(table: RecordTable, rows: readonly RecordRow[], compiling: Compiling): Notes {
  const { language } = compiling;
  const isGiven = rows.some(
    ({ key, cells }) => key.startsWith(DECLARED) || (!isFree({ key, cells }) && Object.keys(cells).length > 0),
  );
  return [
    {
      text: isGiven
        ? say(tableWords.toComplete, {}, language)
        : (waitingFor(table, compiling) ?? say(tableWords.toFill, {}, language)),
      look: 'noteStrong' as const,
    },
    ...(isGiven ? ofRows(table, rows, compiling) : []),
    ...table.instructions.map((one) => ({ text: say(tableWords.help, { text: one[language] }, language) })),
    ...table.columns.flatMap(({ heading, placeholder }) =>
      placeholder === undefined
        ? []
        : [{ text: say(tableWords.placeholder, { column: heading, text: placeholder }, language) }],
    ),
    ...table.footnotes.map((text) => ({ text })),
  ];
}

/** Why a table that the plan of investments would fill holds nothing: the year of the budget, or two tax bases. `null` of any other. */
function waitingFor({ from }: RecordTable, { dossier, language }: Compiling): string | null {
  if (from !== 'allocated' && from !== 'budget-history') return null;
  const amounts = allocationsIn(dossier).flatMap(({ operation }) => operation.credits.map(({ amount }) => amount));
  if (amounts.length === 0) return null;
  if (currentYear(dossier) === null) return say(budgetWords.yearUnknown, {}, language);
  return basisOf(amounts) === null ? say(budgetWords.mixed, {}, language) : null;
}

/** What the rows that the workbook gives are. */
function ofRows({ from, total }: RecordTable, rows: readonly RecordRow[], compiling: Compiling): Notes {
  const { dossier, language } = compiling;
  const mixed =
    total !== null && hasTwoBases(rows)
      ? [{ text: say(budgetWords.mixed, {}, language), look: 'noteStrong' as const }]
      : [];
  if (from === 'bearers' || from === 'projects') return [...mixed, { text: say(tableWords[from], {}, language) }];
  if (from === 'indicators' && dossier.settings.interpolate === true)
    return [...mixed, { text: say(tableWords.interpolated, {}, language) }];
  if (from === 'income') return incomeNotes(dossier, language);
  if (from === 'allocated') return [...mixed, ...allocationNotes(rows, compiling)];
  return from === 'budget-history' ? historyNotes(rows, compiling) : mixed;
}

const hasRows = (rows: readonly RecordRow[], start: string): boolean => rows.some(({ key }) => key.startsWith(start));

function allocationNotes(rows: readonly RecordRow[], compiling: Compiling): Notes {
  const { dossier, language } = compiling;
  const current = currentYear(dossier) ?? 0;
  const data = { year: `${current}` };
  if (!hasRows(rows, 'function:')) return [{ text: say(budgetWords.allocations, data, language) }];
  const codes = functionsLeft(compiling, current);
  return [
    { text: say(budgetWords.byFunction, data, language) },
    ...(codes.length > 0 ? [{ text: say(budgetWords.functionsLeft, { codes: codes.join(', ') }, language) }] : []),
  ];
}

function historyNotes(rows: readonly RecordRow[], { dossier, language }: Compiling): Notes {
  const amounts = allocationsIn(dossier).flatMap(({ operation }) => operation.credits.map(({ amount }) => amount));
  const data = { year: `${currentYear(dossier) ?? ''}` };
  const isSaid = (id: string): boolean => rows.some(({ key, cells }) => key === id && Object.keys(cells).length > 0);
  return [
    ...(basisOf(amounts) === null && amounts.length > 0
      ? [{ text: say(budgetWords.mixed, {}, language), look: 'noteStrong' as const }]
      : []),
    ...(isSaid('budget') ? [{ text: say(budgetWords.wholeBudget, data, language) }] : []),
    ...(isSaid('climate') && amounts.length > 0
      ? [{ text: say(budgetWords.history, { ...data, basis: basesIn(amounts, language) }, language) }]
      : []),
  ];
}

function incomeNotes(dossier: Compiling['dossier'], language: Compiling['language']): Notes {
  const [first] = incomeOf(dossier);
  if (first === undefined) return [];
  const stage = say(first.stage === 'voted' ? budgetWords.stageVoted : budgetWords.stagePaid, {}, language);
  return [{ text: say(budgetWords.income, { stage, year: `${first.year}` }, language) }];
}
