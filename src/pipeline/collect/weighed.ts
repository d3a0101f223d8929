import { asking, doubts as sentences, excluding } from '../../catalogue/doubts';
import { type Doubt, type Fact, SURE, type Use } from '../../domain/fact';
import { type Language, type Message, say } from '../../domain/message';
import { isEqual } from '../../domain/shared';
import { doubtInWords } from './doubtWords';
import type { AnyDraft } from './sharedDrafts';
import type { DoubtSeen } from './figure';

/**
 * Says the doubts and decides what becomes of the fact. A draft that was weighed before, and weighs the same, gives the same fact;
 * otherwise a new one, that `changed` keeps: the one before is still somebody's.
 */
export function weighedIn(
  language: Language,
  changed: WeakMap<AnyDraft, Fact> | undefined,
): (draft: AnyDraft, doubts: readonly DoubtSeen[]) => Fact {
  const said = saidOnce(language);
  return (draft, doubts) => {
    const { fact, confidence } = draft;
    const judged: Judged = {
      confidence,
      use: useOf(confidence, doubts),
      doubts: doubts.length === 0 ? NONE : doubts.map(said),
    };
    if (changed === undefined || !isWeighed(fact)) return become(fact, judged);
    const before = changed.get(draft) ?? fact;
    if (before.use === judged.use && isEqual(before.doubts, judged.doubts)) return before;
    const now = Object.assign({}, fact, judged);
    changed.set(draft, now);
    return now;
  };
}

type Judged = Pick<Fact, 'confidence' | 'use' | 'doubts'>;
type Open = { -readonly [Field in keyof Judged]?: Judged[Field] };

/**
 * The draft ends here: its own object becomes the fact, for there may be hundreds of thousands of them. Written field by field: to assign
 * them all at once takes V8 longer than to make the object.
 */
function become<F extends object>(fact: F & Open, { confidence, use, doubts }: Judged): F & Judged {
  fact.confidence = confidence;
  fact.use = use;
  fact.doubts = doubts;
  return fact as F & Judged; // all three are written above
}

/** No doubt, of any fact. */
const NONE: readonly Doubt[] = [];

const isWeighed = (fact: AnyDraft['fact'] | Fact): fact is Fact => 'use' in fact;

function useOf(confidence: number, doubts: readonly DoubtSeen[]): Use {
  if (doubts.some(({ code }) => excluding.has(code))) return 'excluded';
  return confidence < SURE || doubts.some(({ code }) => asking.has(code)) ? 'asked' : 'used';
}

/** A doubt that thousands of figures share, as a conflict with one of them, is said once for all. */
function saidOnce(language: Language): (doubt: DoubtSeen) => Doubt {
  const known = new Map<DoubtSeen, Doubt>();
  return (doubt) => {
    const before = known.get(doubt);
    if (before !== undefined) return before;
    const now = saidDoubt(doubt, language);
    known.set(doubt, now);
    return now;
  };
}

function saidDoubt({ code, data, alternatives }: DoubtSeen, language: Language): Doubt {
  const sentence: Message<string> = sentences[code];
  return {
    code,
    reason: say(sentence, doubtInWords(data, language), language),
    ...(alternatives !== undefined && { alternatives }),
  };
}
