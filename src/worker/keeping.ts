import type { Given } from '../app/contract';
import { notHeld } from '../app/session/recovering';
import { isAnySaid, type SessionState } from '../app/session/state';
import type { ServerPorts } from './serverPorts';

/** Keeps what a session was told outside the workbook, as long as the workbook does not hold it. */
export interface Keeping {
  /** What waits for a workbook. Of the one in front, nothing: who opens it again was asked about what is not saved. */
  readonly waitingFor: (workbook: string) => Promise<Given | null>;
  /** This workbook is in front, under this name: what is said of it is kept there. What waits of the one before is not wanted any more. */
  readonly open: (workbook: string) => Promise<void>;
  /** To be called after each step. `isFile`: the workbook is a file that is saved at the end. */
  readonly follow: (state: SessionState, isFile: boolean) => Promise<void>;
}

/** What keeping needs of the ports. */
type Store = Pick<ServerPorts, 'waiting' | 'waitingText' | 'readWaiting'>;

/** The keeping of one page: one workbook in front at a time, none until it has a name. */
export function keepingIn({ waiting, waitingText, readWaiting }: Store): Keeping {
  let name: string | null = null; // the workbook in front: what keeping is about
  let seen: Pick<SessionState, 'given' | 'deeds' | 'saved'> | null = null;
  return {
    waitingFor: async (workbook) => (workbook === name ? null : readWaiting(await waiting.read(workbook))),
    open: async (workbook) => {
      if (name !== null && name !== workbook) await waiting.forget(name);
      name = workbook;
      seen = null;
    },
    follow: async (state, isFile) => {
      const { given, deeds, saved } = state;
      if (name === null || (seen?.given === given && seen.deeds === deeds && seen.saved === saved)) return;
      seen = { given, deeds, saved };
      const said = notHeld(state, isFile);
      await (isAnySaid(said) ? waiting.write(name, waitingText(said)) : waiting.forget(name));
    },
  };
}
