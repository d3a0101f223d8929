import type { Problem } from '../../domain/problem';
import type { PaneMessage } from './paneState';

/** How grave a refusal is, and the ways out that are offered (pane/design, section 4). */
export function waysOut({ kind }: Problem): Pick<PaneMessage, 'tone' | 'actions'> {
  switch (kind) {
    case 'cancelled':
      return { tone: 'information', actions: [] };
    case 'cell-being-edited':
    case 'other-workbook-in-front':
      return { tone: 'information', actions: ['retry', 'reload'] };
    case 'protected-sheet':
    case 'protected-workbook':
    case 'filtered-sheet':
      return { tone: 'warning', actions: ['retry'] };
    case 'cell-changed':
    case 'sheet-gone':
    case 'sheet-name-taken':
      return { tone: 'warning', actions: ['readAgain'] };
    case 'connection-lost':
    case 'half-written':
      return { tone: 'blocking', actions: ['resumeWriting', 'undoCut'] };
    case 'host-silent':
    case 'host-unavailable':
      return { tone: 'blocking', actions: ['retry', 'reload'] };
    case 'memory-not-kept':
      return { tone: 'warning', actions: ['saveMapping'] };
    default:
      return { tone: 'blocking', actions: [] };
  }
}
