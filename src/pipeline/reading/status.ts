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

/** What may follow a status without changing it: a reason, a date, a degree. */
const FOLLOWING = /^[ ,;:.()/–-]/;
/** What does change it: `Abandonné puis relancé`, `En cours (à 50 % abandonné)`. */
const TURNED = /\b(?:puis|mais|non|pas|relance\w*|repris\w*|partiel\w*)\b/;
/** `Réalisé à 80 %` is not done. */
const PARTLY = /\b\d{1,2} ?%|sauf|en partie/;
const AS_FIRST_WORDS = 0.95;

/**
 * `En cours`, `Bloqué `, `A discuter`, `Terminée (2023)`, `Abandonné faute de crédits` → the canonical status. `null` when the
 * text is no status.
 */
export function actionStatusIn(text: string): ValueSeen<ActionStatus> | null {
  const said = normal(text);
  const match = matchStatus(said);
  if (match !== null && match.confidence >= AS_FIRST_WORDS && isStatus(match.target))
    return { value: match.target, match };
  return firstWords(said) ?? (match !== null && isStatus(match.target) ? { value: match.target, match } : null);
}

function firstWords(said: string): ValueSeen<ActionStatus> | null {
  const known = starts.find(({ start }) => said.startsWith(start) && FOLLOWING.test(said.slice(start.length)));
  if (known === undefined) return null;
  const { target, label, start } = known;
  const rest = said.slice(start.length);
  if (TURNED.test(rest) || (target === 'done' && PARTLY.test(rest))) return null;
  return {
    value: target,
    match: { target, confidence: AS_FIRST_WORDS, reason: 'contained', known: label, percent: 95 },
  };
}

/** Every status as a text may begin with it, the longest first. A word that begins many texts is left: `Projet de parc`. */
const starts = statusLabels
  .flatMap(({ target, labels }) => labels.map((label) => ({ target, label, start: normal(label) })))
  .filter(({ target, start }) => start.length >= 4 && !['planned', 'to-discuss'].includes(target))
  .sort((a, b) => b.start.length - a.start.length);

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
