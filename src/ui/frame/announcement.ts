import type { Done, View } from '../../app/view/view';
import { placeStates } from '../../catalogue/pane/frame';
import { readCounts } from '../../catalogue/pane/pages';
import { spokenWords } from '../../catalogue/pane/spoken';
import { referenceTo } from '../../domain/cell';
import { shownGroups } from '../check/shownGroups';
import type { PaneState } from '../model/paneState';
import type { Speaking } from '../parts/speaking';
import { doneSentence } from './doneSentence';

type Saying = Pick<Speaking, 'say' | 'count'>;

/** Shares of a reading that are told, the last one first. */
const TOLD = [0.75, 0.5, 0.25];

/** What screen readers are told of a change of the pane; `null` where there is nothing to say (pane/design, section 5). */
export function announcement(
  was: PaneState,
  now: PaneState,
  kind: 'excel' | 'workbench',
  speaking: Saying,
): string | null {
  const { say } = speaking;
  if (now.message !== null && now.message !== was.message)
    return now.message.tone === 'blocking' ? null : now.message.text;
  if (now.shown !== null && now.shown !== was.shown) {
    const cell = now.shown.cells.map(referenceTo).join(', ');
    return say(kind === 'excel' ? spokenWords.inExcel : spokenWords.inSheet, { cell });
  }
  if (now.work !== null && now.work.is !== 'writing') {
    const told = TOLD.find((share) => (now.work?.share ?? 0) >= share);
    const before = was.work?.share ?? 0;
    return told !== undefined && before < told ? say(spokenWords.reading, { percent: told * 100 }) : null;
  }
  if (now.view === null) return null;
  const isRead = was.work !== null && was.work.is !== 'writing' && now.page === null && now.last === 'read';
  if (isRead) return readSentence(now.view, speaking);
  if (was.view !== now.view) return ofViews(was, now.view, now.last, speaking);
  if (was.filter !== now.filter)
    return speaking.count(spokenWords.filtered, shownGroups(now.view.check, now.filter).length);
  return null;
}

const readSentence = ({ read: { counts } }: View, { say, count }: Saying): string =>
  say(spokenWords.read, {
    tables: count(readCounts.tables, counts.tables),
    labels: count(readCounts.title, counts.labelsAsked),
  });

function ofViews(was: PaneState, view: View, last: PaneState['last'], { say, count }: Saying): string | null {
  const { done, read, check } = view;
  if (done !== null && !isToldAlready(done, was, last)) {
    const sentence = doneSentence(done, { say, count });
    const isAnswer = done.kind === 'answered' || done.kind === 'accepted';
    return isAnswer ? count(spokenWords.kept, read.counts.questions, { done: sentence }) : sentence;
  }
  const { counts, toJustify } = check;
  const before = was.view?.check;
  if (before?.counts.blocking === counts.blocking && before.toJustify === toJustify) return null;
  return say(spokenWords.checked, {
    blocking: count(placeStates.blocking, counts.blocking),
    toJustify: count(placeStates.toJustify, toJustify),
  });
}

/** A check brings what was done before along: it crosses from the worker anew each time. */
const isToldAlready = (done: Done, was: PaneState, last: PaneState['last']): boolean =>
  last === 'checked' && JSON.stringify(done) === JSON.stringify(was.view?.done ?? null);
