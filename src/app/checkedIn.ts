import type { Dossier } from '../domain/dossier';
import type { Justification, JustificationGiven } from '../domain/justification';
import type { SheetPlan } from '../domain/plan';
import type { Workbook } from '../domain/workbook';
import { handEditsOf, type Kept, keptFindings } from '../pipeline';
import { justifying } from './justifying';

/** What the checks say of tables, and what was written of it. */
export function checkedIn(
  workbook: Workbook,
  dossier: Dossier,
  tables: readonly SheetPlan[],
  said: readonly Justification[] = [],
  given: readonly JustificationGiven[] = [],
  kept: Kept | null = null,
) {
  const findings = keptFindings(kept, { dossier, tables });
  const answered = justifying({ workbook, dossier, tables, findings }, said, given);
  return { tables, handEdits: handEditsOf(tables), findings, ...answered };
}
