import { readJournal } from '../app/fixes/journal';
import { leftAsText } from '../app/fixes/leftAsText';
import { fixesOf, planFixes } from '../app/fixes/planFixes';
import type { Problem } from '../domain/problem';
import { done, type Result } from '../domain/result';
import { certainEditsOf } from '../pipeline/check/engine';
import { type FixJson, fixText } from '../report/fixReport';
import { type ExitCode, print, type Session } from './session';

/** Accepts the fixes that have one right answer, of all rules or of the given ones, and keeps what they replace. */
export async function fix(session: Session): Promise<Result<ExitCode, Problem>> {
  const { request, contract, language, machine, opened } = session;
  const { out = '', rules } = request;
  const { workbook, findings } = contract;
  const wanted = findings.filter(({ ruleId }) => rules === undefined || rules.includes(ruleId));
  const fixes = fixesOf(wanted, workbook, certainEditsOf);
  const host = opened.host;
  if (fixes.length > 0) {
    const applied = await host.apply(planFixes(fixes, workbook, contract.dossier.settings.language));
    if (!applied.ok) return applied;
  }
  const written = await machine.writeFile(out, host.bytes());
  if (!written.ok) return written;
  const json: FixJson = {
    out,
    fixed: fixes.map(({ finding: { ruleId }, edit: { at, from, to, toFormula } }) => ({
      at,
      before: from,
      after: to,
      ...(toFormula !== undefined && { formula: toFormula }),
      ruleId,
    })),
    kept: readJournal(workbook).length + fixes.length,
    left: rules === undefined ? leftAsText(contract, fixes, language) : [],
  };
  print(session, json, fixText(json, language));
  return done(0);
}
