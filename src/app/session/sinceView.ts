import { sinceTitles, sinceWords } from '../../catalogue/sinceWords';
import { isToReview, type LineChange } from '../../domain/lineChange';
import { type Language, say } from '../../domain/message';
import { daySaid } from '../../domain/signature';
import { sayPrinted, typeset } from '../../domain/typography';
import { rankOf, sinceTitle, whatSaid } from '../../report/sinceLines';
import type { Contract } from '../contract';
import type { SinceLine, SinceView } from '../view/sinceView';
import { linkTo } from './cells';

/** Lines of one kind that are drawn. */
const MOST_LINES = 100;

/** What the page on last year shows; `null` where no figures of it are known. */
export function sinceView({ since, memory }: Contract, language: Language): SinceView | null {
  if (since === null) return null;
  const { changes, unchanged, cut } = since;
  const toReview = changes.filter(isToReview).sort((a, b) => rankOf(a) - rankOf(b));
  const moved = changes.filter((change) => change.is === 'moved');
  const added = changes.filter(({ is }) => is === 'new');
  const day = memory.mapping
    .flatMap(({ signed, decidedBy }) => (decidedBy === 'memory' ? (signed?.on ?? []) : []))
    .reduce((last, on) => (on > last ? on : last), '');
  return {
    title: typeset(sinceTitle(since, language), language),
    line: day === '' ? null : sayPrinted(sinceWords.kept, { day: daySaid(day, language) }, language),
    counts: {
      unchanged,
      moved: moved.reduce((sum, { count }) => sum + count, 0),
      toReview: toReview.length,
      added: added.length,
    },
    toReview: toReview.slice(0, MOST_LINES).map((change, i) => lineOf(change, i, language)),
    moved: moved.slice(0, MOST_LINES).map(({ label, was, at, count }) => ({
      label: count === 1 ? label : say(sinceWords.andOthers, { label, others: count - 1 }, language),
      was: linkTo(was).text,
      cell: linkTo(at),
    })),
    added: added.slice(0, MOST_LINES).map((change, i) => lineOf(change, i, language)),
    note: cut.length === 0 ? null : sayPrinted(sinceWords.cut, {}, language),
  };
}

const lineOf = (change: LineChange, place: number, language: Language): SinceLine => ({
  key: `${place} ${change.label}`,
  title: sayPrinted(sinceTitles[change.is], { label: change.label }, language),
  detail: typeset(capital(whatSaid(change, language)), language),
  cell: change.is === 'gone' ? null : linkTo(change.at),
});

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
