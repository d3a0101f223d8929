import type { Problem } from '../domain/problem';
import { done, type Result } from '../domain/result';
import { coverageOf } from '../pipeline';
import { coverageJson, coverageText } from '../report/coverageReport';
import { type ExitCode, print, type Session } from './session';

/** Says what each framework asks for, what the workbooks answer, what is missing and who holds it. */
export async function coverage(session: Session): Promise<Result<ExitCode, Problem>> {
  const { dossier, tables } = session.contract;
  const covered = coverageOf(dossier, tables);
  print(session, coverageJson(covered), coverageText(covered, session.language));
  return done(0);
}
