import { partsAtFirst } from '../app/packing/packContent';
import type { PackKind, PartRole } from '../domain/pack';
import type { RequestProblem } from '../domain/problem';
import { done, type Result } from '../domain/result';
import { oneOf } from './oneOf';

const ROLES: readonly PartRole[] = ['workbook', 'report', 'facts', 'tables', 'mapping', 'findings'];

const isRole = (role: string): role is PartRole => ROLES.some((known) => known === role);

/** What the person ticked of a pack. */
export interface Sending {
  readonly kind: PackKind;
  readonly parts: ReadonlySet<PartRole>;
  readonly hasNames: boolean;
}

interface Words {
  readonly draft?: boolean;
  readonly 'with-names'?: boolean;
  readonly include?: readonly string[];
  readonly 'leave-out'?: readonly string[];
}

/** The parts that a pack has at first, with those asked for and without those left out; refuses a part that is none. */
export function sendingIn(words: Words): Result<Sending, RequestProblem> {
  const { include = [], 'leave-out': leaveOut = [] } = words;
  for (const [option, roles] of [
    ['--include', include],
    ['--leave-out', leaveOut],
  ] as const) {
    const known = oneOf(
      option,
      roles.find((role) => !isRole(role)),
      ROLES,
    );
    if (!known.ok) return known;
  }
  const kind: PackKind = words.draft === true ? 'draft' : 'final';
  const wanted = [...partsAtFirst(kind), ...include.filter(isRole)];
  return done({
    kind,
    parts: new Set(wanted.filter((role) => !leaveOut.includes(role))),
    hasNames: words['with-names'] === true,
  });
}
