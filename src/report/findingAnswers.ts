import { sheetName } from '../catalogue/sheetNames';
import { tableIds } from '../catalogue/tableNames';
import { referenceTo } from '../domain/cell';
import type { CityFinding } from '../domain/cities';
import type { Consolidation } from '../domain/consolidation';
import type { CityAnswer } from './cityAnswers';

/** Names that sheets of the contract's tables have. */
const TABLE_SHEETS: ReadonlySet<string> = new Set(
  tableIds.flatMap((id) =>
    (['early', 'late'] as const).flatMap((numbering) => Object.values(sheetName(id, numbering))),
  ),
);

/** What stops a contract, then what its reader doubts: what only informs asks nothing of a city. */
const ASKED = ['blocking', 'warning'] as const;

/**
 * The open findings of a city as remarks for its reader to complete, those that block first: each at its cell. A cell of a source, which
 * no remark can stand on, is named in a remark on the whole contract. A final pack says how many findings it has, not which.
 */
export const findingAnswers = ({ findings }: Consolidation, city: number): readonly CityAnswer[] =>
  ASKED.flatMap((severity) =>
    findings
      .filter((one) => one.city === city && one.severity === severity && one.justification === undefined)
      .map(answerOf),
  );

function answerOf({ sheet, address, message, next = '' }: CityFinding): CityAnswer {
  if (sheet === undefined) return { table: '', cell: '', remark: message, wanted: next };
  if (TABLE_SHEETS.has(sheet)) return { table: sheet, cell: address ?? '', remark: message, wanted: next };
  const place = address === undefined ? sheet : referenceTo({ sheet, address });
  return { table: '', cell: '', remark: `${place} · ${message}`, wanted: next };
}
