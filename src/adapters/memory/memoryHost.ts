import { changedSince } from '../../domain/changedSince';
import { sizeOf } from '../../domain/plan';
import { done, failed } from '../../domain/result';
import type { Workbook } from '../../domain/workbook';
import type { WorkbookHost } from '../../ports/workbookHost';
import { applied } from './applied';

/** A host held in memory: for the tests, the demonstration and the dry run. */
export function memoryHost(initial: Workbook): WorkbookHost {
  let workbook = initial; // the only mutable thing, and what a host is for
  return {
    read: async () => done(workbook),
    apply: async (plan, watch) => {
      const at = changedSince(workbook, plan);
      if (at !== null) return failed({ kind: 'cell-changed', at });
      if (watch?.signal?.aborted === true) return failed({ kind: 'cancelled' });
      const written = applied(workbook, plan);
      workbook = written.workbook;
      return done({ cellsWritten: sizeOf(plan), sheets: written.sheets });
    },
  };
}
