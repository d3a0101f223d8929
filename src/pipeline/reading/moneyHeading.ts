import { type InvestmentField, investmentHeadings, TAX_COLUMN } from '../../catalogue/investmentHeadings';
import { financeLabels } from '../../catalogue/labels/finance';
import { moneyPatterns as says, notFunders, otherFunders } from '../../catalogue/moneyPatterns';
import { plain } from '../../domain/label';
import type { MoneyKind, MoneyMeaning, Moment } from '../../domain/moneyMeaning';
import { remembered } from '../../domain/remember';
import { dimensionOf } from '../../domain/unit';
import { unitIn } from '../../domain/unitWritten';
import { FIRST_YEAR, LAST_YEAR } from './year';

const LONGEST = 90;

/** A heading with the titles over it. */
export interface HeadingRead {
  readonly path: readonly string[];
  readonly text: string;
}

/** The field that a heading of a plan of investments names; `null` where it names none. Asked of every text that may be a heading. */
export const investmentField = remembered((text): InvestmentField | null => {
  if (text.length > LONGEST) return null;
  if (TAX_COLUMN.test(plain(text))) return 'taxBasis';
  const said = bare(text);
  return said === '' ? null : (investmentHeadings.find(([, pattern]) => pattern.test(said))?.[0] ?? null);
});

const MARKS =
  /[([][^)\]]*(?:€|euro|\bht\b|\bttc\b)[^)\]]*[)\]]|\b(?:en )?(?:[km]|md)?€|\b(?:en )?(?:milliers |millions )?d?'?euros?\b|\bh\.?t\.?(?![a-z])|\bt\.?t\.?c\b\.?/g;

/** Without units and tax marks: `Coût total (k€ HT)` → `cout total`. */
const bare = (text: string): string => plain(text).replace(MARKS, ' ').replace(/\s+/g, ' ').trim();

const funderNames = financeLabels
  .filter(({ target }) => target.startsWith('finance:funding_'))
  .flatMap(({ labels }) => labels.map(plain))
  .filter((label) => !notFunders.includes(label));
/** Two letters are a funder alone, never within other words. */
const SHORT = 3;
const shortFunders = new Set(funderNames.filter((name) => name.length <= SHORT));
const longFunders = funderNames.filter((name) => name.length > SHORT).map((name) => name.replace(/[.*+?()]/g, '\\$&'));
const FUNDER = new RegExp(`(?<![a-z])(?:${[...longFunders, otherFunders].join('|')})(?![a-z])`);

/** What a plan says beside its headings: whether its year columns are credits, and who pays. */
export interface PlanSays {
  readonly hasCredits: boolean;
  readonly hasFunders: boolean;
}

/**
 * What a column of amounts holds, by its heading and its group titles; `null` where nothing says it. A year alone is a credit where
 * the plan speaks of credits, an estimate elsewhere. AP is never CP; a bound among the years is no year; a change is no amount.
 */
export function moneyHeading(heading: HeadingRead, plan: PlanSays): MoneyMeaning | null {
  const own = bare(heading.text);
  if (
    own === '' ||
    own.length > LONGEST ||
    (says.noAmount.test(own) && !says.green.test(own)) ||
    isOtherUnit(heading.text)
  )
    return null;
  const over = heading.path.slice(0, -1).map(bare);
  const whole = [...over, own].join(' ');
  const under = yearOver(over);
  if (says.change.test(own)) return { kind: 'AP-change', moment: yearOf(own) ?? 'total' };
  if (says.green.test(own)) return { kind: 'green', moment: momentOf(own) };
  if (says.part.test(own)) return { kind: 'part', moment: momentOf(own) };
  if (/^reste a financer\b/.test(own))
    return plan.hasFunders ? { kind: 'unfunded', moment: 'total' } : { kind: 'CP-voted', moment: 'after' };
  if (says.net.test(own)) return { kind: 'net', moment: momentOf(own) };
  const funder = funderIn(heading.text, own, whole);
  const said = momentOf(own);
  const moment = said === 'total' ? (under ?? said) : said;
  if (funder !== null) return { kind: grantKind(whole), moment, funder };
  if (isAuthority(own, heading)) return { kind: 'AP', moment: says.latest.test(own) ? 'total' : boundOf(own) };
  if (/^total\b/.test(own) && under !== null) return { kind: 'stage', moment: under };
  if (says.stage.test(own) && typeof moment === 'number') return { kind: 'stage', moment };
  if (moment !== 'total') return { kind: creditKind(own, whole, plan), moment };
  if (says.paid.test(own)) return { kind: 'CP-paid', moment };
  if (says.cost.test(own)) return { kind: says.credits.test(whole) ? 'CP-voted' : 'estimate', moment };
  return says.voted.test(own) ? { kind: 'CP-voted', moment } : null;
}

/** Who pays by column, as a plan of actions has it beside its cost: by its own words, for a title may stand over the whole table; asked and received grants are other figures. */
export const funderHeading = ({ text }: HeadingRead): MoneyMeaning | null => funderNamed(text);

const funderNamed = remembered((text): MoneyMeaning | null => {
  const own = bare(text);
  if (funderIn(text, own, own) === null) return null; // most texts name nobody who pays: nothing else is looked for
  const money = moneyHeading({ path: [text], text }, { hasCredits: false, hasFunders: true });
  return money !== null && money.moment === 'total' && (money.kind === 'grant' || money.kind === 'grant-voted')
    ? money
    : null;
});

/** By its own words; or, where they say no more than that it is a total, by the title over it: `Montant des AP`, `Total cumulé`. */
function isAuthority(own: string, { path }: HeadingRead): boolean {
  if (says.authority.test(own)) return !says.credits.test(own);
  const over = path.slice(0, -1).map(bare).join(' ');
  return /^(?:total|montant)\b/.test(own) && says.authority.test(over) && !says.credits.test(over);
}

/** A heading in tonnes, in kilowatt hours or in percent is over no amount. */
function isOtherUnit(text: string): boolean {
  const unit = unitIn(text);
  return unit !== null && dimensionOf(unit.unit) !== 'money';
}

function momentOf(said: string): Moment {
  const bound = boundOf(said);
  if (bound !== 'total' || says.day.test(said) || says.span.test(said)) return bound;
  return yearOf(said) ?? 'total';
}

function boundOf(said: string): 'before' | 'after' | 'total' {
  if (says.spanAlone.test(said) || says.after.test(said)) return 'after';
  return says.before.test(said) && !says.day.test(said) ? 'before' : 'total';
}

/** The year that the nearest title over a heading says. */
const yearOver = (over: readonly string[]): number | null =>
  [...over]
    .reverse()
    .map(yearOf)
    .find((year) => year !== null) ?? null;

/** The one year that a heading says. */
function yearOf(said: string): number | null {
  if (says.span.test(said) || says.day.test(said)) return null;
  const years = [...said.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  const [year] = years;
  return years.length === 1 && year !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

function creditKind(own: string, whole: string, { hasCredits }: PlanSays): MoneyKind {
  for (const said of [own, whole]) {
    if (says.paid.test(said)) return 'CP-paid';
    if (says.voted.test(said)) return 'CP-voted';
    if (says.planned.test(said)) return 'estimate';
  }
  return hasCredits ? 'CP-voted' : 'estimate';
}

const grantKind = (said: string): MoneyKind =>
  says.asked.test(said)
    ? 'grant-asked'
    : says.granted.test(said)
      ? 'grant-voted'
      : says.received.test(said)
        ? 'grant-paid'
        : 'grant';

/** Who pays, as written, without the year; under `Recettes` or `Financement`, whatever the heading says. */
function funderIn(text: string, own: string, whole: string): string | null {
  if (says.expenses.test(own) && !says.income.test(own)) return null;
  const isFunder = shortFunders.has(own) || FUNDER.test(own) || /^emprunts?\b/.test(own);
  if (!isFunder && (!says.receipts.test(whole) || investmentField(text) !== null)) return null;
  const name = text
    .replace(/\b(?:19|20)\d\d\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? 'Recettes' : name.slice(0, LONGEST);
}

/** What the headings and titles of a plan say together. */
export function planSays(headings: readonly HeadingRead[], titles: readonly string[]): PlanSays {
  const texts = [...headings.flatMap(({ path }) => path), ...titles].map(plain);
  return {
    hasCredits: texts.some((text) => text.length < LONGEST && says.credits.test(text)),
    hasFunders: headings.filter(({ text }) => funderIn(text, bare(text), bare(text)) !== null).length >= 2,
  };
}
