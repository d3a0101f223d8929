import { planPutBack } from '../app/fixes/planPutBack';
import type { Problem } from '../domain/problem';
import { done, type Result } from '../domain/result';
import { type UndoJson, undoText } from '../report/fixReport';
import { type ExitCode, print, type Session } from './session';

/** Puts back every cell that was fixed, but for those that somebody has changed since. */
export async function undo(session: Session): Promise<Result<ExitCode, Problem>> {
  const { request, contract, language, machine, opened } = session;
  const { out = '' } = request;
  const { plan, restored, left } = planPutBack(contract.workbook, contract.dossier.settings.language);
  const host = opened.host;
  if (plan.edits.length > 0) {
    const applied = await host.apply(plan);
    if (!applied.ok) return applied;
  }
  const written = await machine.writeFile(out, host.bytes());
  if (!written.ok) return written;
  const json: UndoJson = {
    out,
    restored: restored.map(({ at, was, before, after, formulaBefore, ruleId }) => ({
      at: at ?? was,
      before: after,
      after: before,
      ...(formulaBefore !== undefined && { formula: formulaBefore }),
      ruleId,
    })),
    left: left.map(({ at, was, ruleId }) => ({ at: at ?? was, ruleId, reason: at === null ? 'gone' : 'changed' })),
  };
  print(session, json, undoText(json, language));
  return done(0);
}
