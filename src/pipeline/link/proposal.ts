import { linkReasons } from '../../catalogue/linkWords';
import { plain } from '../../domain/label';
import { type Language, say } from '../../domain/message';
import { numberSaid } from '../../domain/numberSaid';
import { type PaidAction, paysMeant } from '../../domain/operationLink';
import type { Near } from '../reading/likeActions';
import type { Operation } from './operations';
import type { PlannedActions } from './plannedActions';

/** The actions of the plan by likeness to an operation's title and function, the nearest first. */
type Nearest = (title: string, code: string) => readonly Near[];

/** What an operation is proposed to pay. From 0.9 it is taken; below, it is asked. */
export interface Proposal {
  readonly meaning: string;
  readonly confidence: number;
  readonly reason: string;
  readonly runnerUp?: string;
}

/** Scores of likeness: below the first nothing is near; from the second, a likeness speaks against the green budget. */
const [NEAR, STRONG] = [3.5, 6];
/** Words are never sure: what they propose is asked. */
const [LEAST, SPAN, MOST] = [0.6, 0.02, 0.85];
const [SEVERAL, CONTRADICTED, NOTHING] = [0.7, 0.7, 0.6];
const NONE = /^(?:[-–—/x0]|aucune?|neant|sans objet|so|hors (?:contrat|plan|pcaet)|non)$/;

/**
 * The green budget first, then what the plan's own column says, then the words and the function (CCC-112). `nearest` is asked only where
 * words decide.
 */
export function proposalFor(
  operation: Operation,
  actions: PlannedActions,
  nearest: Nearest,
  language: Language,
): Proposal {
  const climate = climateOf(operation, language);
  const { told } = operation;
  const text = told?.text ?? '';
  if (told !== null && text !== '') {
    const data = { label: told.heading, text };
    if (NONE.test(plain(text)))
      return { meaning: paysMeant([]), confidence: 1, reason: say(linkReasons.told, data, language) };
    const texts = actions.titled(text) === null ? text.split(/[;,/+&\n]| et /).map((one) => one.trim()) : [text];
    const named = texts.filter((one) => one !== '').map(actions.named);
    if (named.every((one) => one !== null)) {
      const isOne = named.length === 1;
      const paid = named.map(({ id }) => paidBy(id, climate, named.length));
      const reason = say(isOne ? linkReasons.told : linkReasons.toldSeveral, data, language);
      const confidence = !isOne ? SEVERAL : climate.share === 0 && !isTransfer(operation) ? CONTRADICTED : 1;
      return { meaning: paysMeant(paid), confidence, reason: together(reason, climate.reason) };
    }
    const guess = ofWords(operation, actions, nearest, climate, language);
    const reason = say(linkReasons.toldUnknown, data, language);
    return { ...guess, confidence: Math.min(guess.confidence, LEAST), reason };
  }
  return ofWords(operation, actions, nearest, climate, language);
}

function ofWords(
  { title, code }: Operation,
  actions: PlannedActions,
  nearest: Nearest,
  climate: Climate,
  language: Language,
): Proposal {
  const [best, second] = nearest(title, code);
  const none = paysMeant([]);
  const nothing = { meaning: none, confidence: NOTHING, reason: say(linkReasons.nothingNear, {}, language) };
  const meant = best === undefined ? none : paysMeant([paidBy(best.id, climate, 1)]);
  if (climate.share === 0) {
    const reason = climate.reason;
    if (best === undefined || best.score < STRONG) return { meaning: none, confidence: 1, reason };
    return { meaning: none, confidence: CONTRADICTED, reason, runnerUp: meant };
  }
  if (best === undefined || best.score < NEAR) {
    if (climate.share === undefined)
      return best === undefined || best.score === 0 ? nothing : { ...nothing, runnerUp: meant };
    return {
      meaning: 'pays:unknown',
      confidence: 0,
      reason: climate.reason,
      ...(best !== undefined && { runnerUp: meant }),
    };
  }
  const data = { title: actions.titleOf(best.id), code };
  const reason = say(code === '' ? linkReasons.alike : linkReasons.alikeByFunction, data, language);
  const isNext = second !== undefined && second.score >= NEAR;
  return {
    meaning: meant,
    confidence: Math.min(MOST, LEAST + SPAN * (best.score - NEAR)),
    reason: together(reason, climate.reason),
    runnerUp: isNext ? paysMeant([paidBy(second.id, climate, 1)]) : none,
  };
}

/** What is paid to another body is rated there: here the plan's own column decides. */
const isTransfer = ({ facts }: Operation): boolean => facts.some((fact) => fact.isTransfer === true);

interface Climate {
  /** Of the cost, from 0 to 1; absent where the green budget says nothing. */
  readonly share?: number;
  readonly reason: string;
}

/** What the green budget says of an operation: an amount, else its rating. */
function climateOf({ favourable, cost, rating }: Operation, language: Language): Climate {
  if (favourable !== null && cost !== null && cost > 0) {
    const share = Math.max(0, Math.min(1, favourable / cost));
    const percent = numberSaid(Math.round(share * 100), language);
    return { share, reason: say(linkReasons.green, { percent }, language) };
  }
  const said = plain(rating);
  if (said.startsWith('favorable')) return { share: 1, reason: say(linkReasons.greenAll, {}, language) };
  if (/^(?:defavorable|neutre)/.test(said))
    return { share: 0, reason: say(linkReasons.notGreen, { text: rating }, language) };
  return { reason: '' };
}

/** A part that the green budget calls favourable is what the operation pays of its action; the rest is outside the contract. */
const paidBy = (action: string, { share }: Climate, among: number): PaidAction => ({
  action,
  costShare: (share === undefined || share === 0 ? 1 : share) / among,
  ...(share !== undefined && { climateShare: share }),
});

const together = (...reasons: readonly string[]): string => reasons.filter((one) => one !== '').join(' ');
