import type { RequestProblem } from '../domain/problem';
import { done, failed, type Result } from '../domain/result';

/** The value of an option that allows some only; nothing where it is not given. */
export function oneOf<T extends string>(
  option: string,
  given: string | undefined,
  allowed: readonly T[],
): Result<T | undefined, RequestProblem> {
  const known = allowed.find((one) => one === given);
  if (given === undefined || known !== undefined) return done(known);
  return failed({ kind: 'bad-value', option, given, allowed: allowed.join(', ') });
}
