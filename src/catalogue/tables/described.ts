import { versionOf } from './columns';
import type { Edition, TableDescription } from './description';

type Needed = 'id' | 'number' | 'title' | 'aid' | 'confidence' | 'columns';
type Given = Pick<TableDescription, Needed> &
  Partial<Omit<TableDescription, Needed | 'edition' | 'version' | 'source'>>;

const SOURCES = {
  commitments: 'domain/ccc-tables.md, 1. Commitments document',
  'action-plan': 'domain/ccc-tables.md, 2. Action Plan',
  'investment-plan': 'domain/ccc-tables.md, 3. Investment Plan',
} as const satisfies Record<Edition['part'], string>;

/** A description with what most tables have in common: no fixed row, no total, no base year, no note. */
export const described =
  (edition: Edition, module: string) =>
  (given: Given): TableDescription => ({
    shape: 'table',
    hasBaseYear: false,
    instructions: [],
    footnotes: [],
    rows: [],
    total: null,
    ...given,
    edition,
    version: versionOf(edition),
    source: `${SOURCES[edition.part]}, ${module}`,
  });

/** A table of the Action Plan, in the versions that share its layout. */
export const ofActionPlan = (module: string, ...versions: readonly ('V1' | 'V2')[]) =>
  described({ part: 'action-plan', versions }, `module ${module}`);

/** A table of the Investment Plan, in the versions that share its layout. */
export const ofInvestmentPlan = (module: string, ...versions: readonly ('early' | 'late')[]) =>
  described({ part: 'investment-plan', versions }, `module ${module}`);
