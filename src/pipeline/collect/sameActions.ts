import { referenceTo } from '../../domain/cell';
import { type Action, cellOf } from '../../domain/fact';
import type { ActionDraft } from './actionFacts';

/**
 * The actions of all plans, each with an identity of its own. One that stands in two plans counts once: with the same figures the
 * later is left out, with others it is asked which to keep (traps 70, 99); the others give way to the one that people keep. Within
 * one plan both are kept, for a rule to say.
 */
export function toldApart(plans: readonly (readonly ActionDraft[])[]): readonly ActionDraft[] {
  const standing = standingIn(plans);
  const taken = new Map<string, number>();
  return plans.flatMap((drafts, plan) =>
    drafts.map((draft): ActionDraft => {
      const { fact } = draft;
      const again = (taken.get(fact.id) ?? 0) + 1;
      taken.set(fact.id, again);
      const known = standing.get(identityOf(fact));
      const own = again === 1 ? draft : { ...draft, fact: { ...fact, id: `${fact.id}-${again}` } };
      if (known === undefined || known.plan === plan || draft.answer !== undefined) return own;
      const text = referenceTo(cellOf(known.draft.fact.source));
      const isSame = known.draft.answer === 'kept' || figuresOf(known.draft.fact) === figuresOf(fact);
      const code = isSame ? 'same-action' : 'other-action';
      const unread = [...(fact.unread ?? []), { field: 'title', code, address: fact.source.address, text }];
      return { ...own, fact: { ...own.fact, unread }, doubts: [...own.doubts, { code, data: { text } }] };
    }),
  );
}

interface Standing {
  readonly draft: ActionDraft;
  readonly plan: number;
}

/** For each identity the action that stands: the first that people keep, else the first that they have not left out. */
function standingIn(plans: readonly (readonly ActionDraft[])[]): ReadonlyMap<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const [plan, drafts] of plans.entries()) {
    for (const draft of drafts) {
      const known = standing.get(identityOf(draft.fact));
      const isBetter = draft.answer === 'kept' && known?.draft.answer !== 'kept';
      if (draft.answer !== 'left-out' && (known === undefined || isBetter)) {
        standing.set(identityOf(draft.fact), { draft, plan });
      }
    }
  }
  return standing;
}

type Fact = ActionDraft['fact'];

/** A number alone may be another plan's: the title goes with it. */
const identityOf = ({ id, title }: Fact): string => `${id}\n${title.toLowerCase()}`;

const figuresOf = ({
  budget,
  reduction,
  funding,
  status,
}: Pick<Action, 'budget' | 'reduction' | 'funding' | 'status'>): string =>
  JSON.stringify([
    budget?.value,
    budget?.taxBasis,
    reduction?.value,
    funding.map(({ funder, amount }) => [funder, amount.value]),
    status,
  ]);
