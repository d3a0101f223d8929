import type { Dossier } from '../domain/dossier';
import type { Justification, JustificationGiven } from '../domain/justification';
import type { SheetPlan } from '../domain/plan';
import type { Workbook } from '../domain/workbook';
import { pointsOf } from '../pipeline/check/findingPoints';
import { handEditsOf, type Kept, keptFindings, typedJustifications } from '../pipeline';
import { justificationOf, justifying } from './justifying';

/** Who said what of findings, in order of authority: a file of answers, this session, the findings sheet, the workbook's memory. */
interface Said {
  readonly given?: readonly JustificationGiven[];
  readonly now: readonly Justification[];
  readonly before?: readonly Justification[];
}

/** What the checks say of tables, and what was written of it. */
export function checkedIn(
  workbook: Workbook,
  dossier: Dossier,
  tables: readonly SheetPlan[],
  { given = [], now, before = [] }: Said = { now: [] },
  kept: Kept | null = null,
) {
  const checked = { workbook, dossier, tables, findings: keptFindings(kept, { dossier, tables }) };
  const typed = typedJustifications(workbook);
  const points = typed.length === 0 ? null : pointsOf(checked);
  const inSheet = points === null ? [] : typed.map((one) => justificationOf(one, points));
  const answered = justifying(checked, [...now, ...inSheet.filter(({ of }) => of.length > 0), ...before], given);
  return { tables, handEdits: handEditsOf(tables), findings: checked.findings, ...answered };
}
