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
      text: say(isGiven ? tableWords.toComplete : tableWords.toFill, {}, language),
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

/** What the rows that the workbook gives are. */
function ofRows({ from, total }: RecordTable, rows: readonly RecordRow[], { dossier, language }: Compiling): Notes {
  const mixed =
    total !== null && hasTwoBases(rows)
      ? [{ text: say(budgetWords.mixed, {}, language), look: 'noteStrong' as const }]
      : [];
  if (from === 'bearers' || from === 'projects') return [...mixed, { text: say(tableWords[from], {}, language) }];
  if (from === 'indicators' && dossier.settings.interpolate === true)
    return [...mixed, { text: say(tableWords.interpolated, {}, language) }];
  if (from !== 'allocated' && from !== 'budget-history') return mixed;
  const amounts = allocationsIn(dossier).flatMap(({ operation }) => operation.credits.map(({ amount }) => amount));
  const data = { year: `${currentYear(dossier) ?? ''}` };
  return from === 'allocated'
    ? [...mixed, { text: say(budgetWords.allocations, data, language) }]
    : [
        ...(basisOf(amounts) === null && amounts.length > 0
          ? [{ text: say(budgetWords.mixed, {}, language), look: 'noteStrong' as const }]
          : []),
        { text: say(budgetWords.history, { ...data, basis: basesIn(amounts, language) }, language) },
      ];
}
