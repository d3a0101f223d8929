import { entriesOf } from '../../catalogue/label';
import { type ActionPriority, type ActionStatus, priorityLabels, statusLabels } from '../../catalogue/statuses';
import { matcherOf, type Match } from './match';
import { normal } from './words';

/** What a status or priority cell says, with the confidence of the match: under 0.90 it is asked. */
export interface ValueSeen<T extends string> {
  readonly value: T;
  readonly match: Match;
}

const matchStatus = matcherOf(entriesOf(statusLabels));
const matchPriority = matcherOf(entriesOf(priorityLabels));
const isStatus = (text: string): text is ActionStatus => statusLabels.some(({ target }) => target === text);
const isPriority = (text: string): text is ActionPriority => priorityLabels.some(({ target }) => target === text);

/** `En cours`, `Bloqué `, `A discuter`, `Terminée (2023)` → the canonical status. `null` when the text is no status. */
export function actionStatusIn(text: string): ValueSeen<ActionStatus> | null {
  const match = matchStatus(normal(text));
  return match !== null && isStatus(match.target) ? { value: match.target, match } : null;
}

/** `Élevé`, `eleve`, `Haut`, `P1` → the canonical priority. */
export function actionPriorityIn(text: string): ValueSeen<ActionPriority> | null {
  const match = matchPriority(normal(text));
  return match !== null && isPriority(match.target) ? { value: match.target, match } : null;
}

/** `VRAI`, `oui`, `x`, `true`, `1` → true; `FAUX`, `non`, `0` → false; anything else `null`. */
export function isYes(value: string | boolean | number | null): boolean | null {
  if (typeof value === 'boolean' || value === null) return value;
  const said = normal(`${value}`);
  if (/^(?:vrai|oui|true|yes|x|1|o|✓|✔)$/.test(said)) return true;
  return /^(?:faux|non|false|no|0|n)$/.test(said) ? false : null;
}
