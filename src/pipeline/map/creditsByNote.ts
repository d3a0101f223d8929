import { moneyPatterns as says } from '../../catalogue/moneyPatterns';
import { plain } from '../../domain/label';
import type { MoneyMeaning } from '../../domain/moneyMeaning';
import type { Heading, Layout } from '../../domain/recognition';
import { type PaidYears, paidYearsIn } from '../reading/paidYears';

type Note = Layout['notes'][number];

/** An amount as a note says it, with that note. */
export interface SaidByNote {
  readonly money: MoneyMeaning;
  readonly note: Note;
}

interface Meant {
  readonly heading: Heading;
  readonly money: MoneyMeaning | null;
}

/**
 * Which columns of one year are paid and which are voted, where a note over the headings says it (`Crédits payés jusqu’en 2024`). A
 * heading or a group title that says it itself wins; of two notes, the nearest to the headings.
 */
export function creditsByNote(layout: Layout, meant: readonly Meant[]): ReadonlyMap<Heading, SaidByNote> {
  const top = Math.min(...layout.headings.map(({ row }) => row));
  const read = layout.notes.flatMap((note) => {
    const years = note.row < top ? paidYearsIn(note.text) : null;
    return years === null ? [] : [{ note, years }];
  });
  const said = read.sort((a, b) => a.note.row - b.note.row).at(-1);
  if (said === undefined) return new Map();
  const known = new Set(
    meant.flatMap(({ money, heading }) => (money?.kind === 'CP-paid' && !isBare(heading) ? [money.moment] : [])),
  );
  return new Map(
    meant.flatMap(({ heading, money }): readonly [Heading, SaidByNote][] => {
      if (money === null || !isCredit(money) || !isBare(heading) || known.has(money.moment)) return [];
      const kind = kindIn(said.years, money.moment);
      return kind === null ? [] : [[heading, { money: { ...money, kind }, note: said.note }]];
    }),
  );
}

const isCredit = ({ kind }: MoneyMeaning): boolean => kind === 'CP-voted' || kind === 'estimate';

/** `CP 2024`, `2024`: a year of the plan whose heading and group titles say no state of it. */
function isBare({ path }: Heading): boolean {
  const said = path.map(plain).join(' ').replace(CREDITS, ' ');
  return !says.paid.test(said) && !says.voted.test(said) && !says.planned.test(said);
}

const CREDITS = /\bcp\b|\bcredits? de paiement\b/g;

function kindIn({ paid, votedFrom }: PaidYears, moment: MoneyMeaning['moment']): 'CP-paid' | 'CP-voted' | null {
  if (typeof moment !== 'number') return null;
  if (paid !== null && moment >= paid.from && moment <= paid.until) return 'CP-paid';
  return votedFrom !== null && moment >= votedFrom ? 'CP-voted' : null;
}
