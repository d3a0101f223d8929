import { createStore, del, get, set } from 'idb-keyval';
import type { WaitingAnswers } from '../../ports/waitingAnswers';

/** Answers that wait in the browser's own database. A browser that shuts it to the pane, or fills it, keeps nothing: answers then live as long as the pane. */
export function browserAnswers(): WaitingAnswers {
  const store = createStore('passerelle-answers', 'waiting');
  return {
    read: async (workbook) => {
      const text = await orNothing(get<unknown>(workbook, store));
      return typeof text === 'string' ? text : null;
    },
    write: async (workbook, text) => void (await orNothing(set(workbook, text, store))),
    forget: async (workbook) => void (await orNothing(del(workbook, store))),
  };
}

const orNothing = async <T>(work: Promise<T>): Promise<T | null> => work.catch(() => null);
