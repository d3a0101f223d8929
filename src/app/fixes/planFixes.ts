import { type CellAt, positionOf, referenceTo } from '../../domain/cell';
import { isChanged } from '../../domain/changedSince';
import type { Finding } from '../../domain/finding';
import type { Language } from '../../domain/message';
import type { Edit, WritePlan } from '../../domain/plan';
import { formulaAt, sheetNamed, type Workbook } from '../../domain/workbook';
import { editsOf } from '../../pipeline/check/engine';
import { type JournalEntry, journalSheet, readJournal } from './journal';

/** An edit that a finding's only right answer wants. */
export interface Fix {
  readonly finding: Finding;
  readonly edit: Edit;
}

/**
 * The edits of some findings that can be done now: all those of a finding or none, each cell once; a formula is never fixed
 * by a value, nor a cell of a sheet that its owner cannot see (trap 72).
 */
export function fixesOf(
  findings: readonly Finding[],
  workbook: Workbook,
  editsIn: (finding: Finding) => readonly Edit[] = editsOf,
): readonly Fix[] {
  const taken = new Set<string>();
  return findings.flatMap((finding) => {
    const edits = editsIn(finding);
    if (edits.some((edit) => isLeft(workbook, edit.at) || isChanged(workbook, edit))) return [];
    return edits.flatMap((edit) => {
      const key = referenceTo(edit.at);
      if (taken.has(key)) return [];
      taken.add(key);
      return [{ finding, edit }];
    });
  });
}

function isLeft(workbook: Workbook, { sheet, address }: CellAt): boolean {
  const held = sheetNamed(workbook, sheet);
  const { row, col } = positionOf(address);
  return held !== undefined && (held.visibility === 'veryHidden' || formulaAt(held, row, col) !== null);
}

/** The plan of one acceptance: the edits, and the journal that keeps what they replace. Nothing to fix: nothing to write. */
export function planFixes(fixes: readonly Fix[], workbook: Workbook, language: Language): WritePlan {
  if (fixes.length === 0) return { edits: [], sheets: [] };
  const journal = readJournal(workbook);
  const order = journal.reduce((highest, entry) => Math.max(highest, entry.order), 0) + 1;
  const entries = fixes.map(({ finding, edit: { at, from, to, fromFormula, toFormula } }): JournalEntry => ({
    order,
    ruleId: finding.ruleId,
    at,
    was: at,
    before: from,
    ...(fromFormula !== undefined && { formulaBefore: fromFormula }),
    after: to,
    ...(toFormula !== undefined && { formulaAfter: toFormula }),
  }));
  const edits = fixes.map(({ edit }) => edit);
  return { edits, sheets: [journalSheet([...journal, ...entries], workbook, language)] };
}
