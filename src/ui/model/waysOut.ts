import type { Problem } from '../../domain/problem';
import type { PaneMessage } from './paneState';

/** Refusals of one kind in a row from which another way out is offered too. */
const OFTEN = 2;

type Ways = Pick<PaneMessage, 'tone' | 'actions' | 'cells'>;

/** How grave a refusal is, and the ways out that are offered (pane/design, section 4); `times`: refusals of its kind in a row. */
export function waysOut(problem: Problem, times = 1): Ways {
  switch (problem.kind) {
    case 'cancelled':
    case 'hidden-cell':
      return { tone: 'information', actions: ['dismiss'] };
    case 'cell-being-edited':
      return { tone: 'information', actions: times < OFTEN ? ['retry'] : ['retry', 'reload'] };
    case 'other-workbook-in-front':
      return { tone: 'information', actions: ['retry'] };
    case 'protected-sheet':
    case 'protected-workbook':
    case 'filtered-sheet':
    case 'hidden-sheet':
      return { tone: 'warning', actions: ['retry', 'dismiss'] };
    case 'cell-changed':
      return { tone: 'warning', actions: ['readAgain', 'showCells'], cells: [problem.at] };
    case 'part-of-array':
      return { tone: 'warning', actions: ['showCells', 'dismiss'], cells: [problem.at] };
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
      return { tone: 'warning', actions: ['saveMapping', 'dismiss'] };
    case 'newer-than-us':
      return { tone: 'warning', actions: ['dismiss'] };
    default:
      return { tone: 'blocking', actions: ['dismiss'] };
  }
}
