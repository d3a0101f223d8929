import type { Dossier } from '../domain/dossier';
import type { Justification, JustificationGiven } from '../domain/justification';
import type { SheetPlan } from '../domain/plan';
import type { Workbook } from '../domain/workbook';
import { findingsIn, handEditsOf } from '../pipeline';
import { justifying } from './justifying';

/** What the checks say of tables, and what was written of it. */
export function checkedIn(
  workbook: Workbook,
  dossier: Dossier,
  tables: readonly SheetPlan[],
  said: readonly Justification[] = [],
  given: readonly JustificationGiven[] = [],
) {
  const findings = findingsIn({ dossier, tables });
  const answered = justifying({ workbook, dossier, tables, findings }, said, given);
  return { tables, handEdits: handEditsOf(tables), findings, ...answered };
}
