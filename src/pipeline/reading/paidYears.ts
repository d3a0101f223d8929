import { plain } from '../../domain/label';
import { FIRST_YEAR, LAST_YEAR } from './year';

/** Which years of a plan a note says are paid, and from which on they are voted; either may be unsaid. Years inclusive. */
export interface PaidYears {
  readonly paid: { readonly from: number; readonly until: number } | null;
  readonly votedFrom: number | null;
}

/** `Travaux réalisés` says nothing of money: what is done is looked for alone in its clause, or with a word of money. */
const PAID = String.raw`(?<!\b(?:travaux|etudes?|operations?|actions?|projets?|non|pas|pas encore|vote(?:e?s)? et) )\b(?:pay|mandat|realis|execut)ee?s?\b`;
const VOTED = String.raw`\bvotee?s?\b`;
const MONEY =
  /\bcredits?\b|\bcp\b|\bmontants?\b|\bdepenses?\b|\bsommes?\b|\bcouts?\b|\bannees?\b|\bexercices?\b|\bcolonnes?\b|\bchiffres?\b|€|\beuros?\b/;
/** What others pay, and what is left out, are no credits paid. */
const OTHERS = /\bsubventions?\b|\brecettes?\b|\bhors\b|\bsans\b|\bvot(?:ee?s?) et\b/;

/** Words between what is said and its years, never those of another state of the credits. */
const GAP = String.raw`(?:(?!\bet\b|\bou\b|\bvot|\bprev|\binscri|\bestim|\bprogramm|\bouvert)[^\d;.()]){0,30}?`;
const YEAR = String.raw`((?:19|20)\d\d)(?![\d/-])(?! ?\(?(?:exclu|non))`;
const END = String.raw`(?:\b(?:jusqu'(?:en|a)|a)(?: la)? fin(?: de)?(?: decembre)?|\bjusqu'(?:en|a)(?: decembre)?|\bau 31(?:[/.]12[/.]| decembre ))(?: ?l'(?:annee|exercice))? ?`;
const START = String.raw`(?:\ba (?:partir|compter) d(?:e |'en |u 1er janvier )|\bdes |\bdepuis )(?:l'(?:annee|exercice) )?`;
const RANGE = String.raw`\b((?:19|20)\d\d) ?(?:-|–|\/|a|au) ?((?:19|20)\d\d)\b`;

const PAID_UNTIL = new RegExp(`${PAID}${GAP}${END}${YEAR}`);
const UNTIL_PAID = new RegExp(`${END}${YEAR} ?[:,]? ?(?:(?:les |des )?(?:credits|cp|montants|depenses) )?${PAID}`);
const PAID_RANGE = new RegExp(`${PAID}${GAP}${RANGE}`);
const VOTED_FROM = new RegExp(`${VOTED}${GAP}${START}${YEAR}`);
const FROM_VOTED = new RegExp(`${START}${YEAR} ?[:,]? ?(?:(?:les |des )?(?:credits|cp|montants) )?${VOTED}`);
const VOTED_RANGE = new RegExp(`${VOTED}${GAP}${RANGE}`);
/** `Crédits payés, puis votés à partir de 2025`: paid until the year before. */
const PAID_THEN_VOTED = new RegExp(`${PAID} ?(?:,|;|\\bpuis\\b)[^\\d.()]{0,20}${VOTED}${GAP}${START}${YEAR}`);

/**
 * `Crédits payés jusqu’en 2024 ; crédits votés à partir de 2025`, `réalisé 2022-2024`: the years of each state of the credits. `null`
 * where the note says no year of either, a year up to its middle, or what is not the money of the plan.
 */
export function paidYearsIn(text: string): PaidYears | null {
  const said = plain(text);
  const [paid, votedFrom] = [paidIn(said), votedIn(said)];
  if (paid === null && votedFrom === null) return null;
  return paid !== null && votedFrom !== null && votedFrom <= paid.until ? null : { paid, votedFrom };
}

function paidIn(said: string): PaidYears['paid'] {
  const until = PAID_UNTIL.exec(said) ?? UNTIL_PAID.exec(said);
  if (until !== null) return isOfPlan(said, until) ? { from: FIRST_YEAR, until: Number(until[1]) } : null;
  const range = PAID_RANGE.exec(said);
  if (range !== null) {
    const [from, last] = [Number(range[1]), Number(range[2])];
    return isOfPlan(said, range) && from <= last ? { from, until: last } : null;
  }
  const then = PAID_THEN_VOTED.exec(said);
  return then !== null && isOfPlan(said, then) ? { from: FIRST_YEAR, until: Number(then[1]) - 1 } : null;
}

function votedIn(said: string): number | null {
  const year = (VOTED_FROM.exec(said) ?? FROM_VOTED.exec(said) ?? VOTED_RANGE.exec(said))?.[1];
  return year === undefined || Number(year) > LAST_YEAR ? null : Number(year);
}

/** Whether the clause before what is said is empty, or speaks of the money of the plan. */
function isOfPlan(said: string, { index }: RegExpExecArray): boolean {
  const clause = (
    said
      .slice(0, index)
      .split(/[;.:,(]| [-–—] /)
      .at(-1) ?? ''
  )
    .replace(/^ ?et /, '')
    .trim();
  return (clause === '' || MONEY.test(clause)) && !OTHERS.test(clause);
}
