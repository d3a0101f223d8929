import type { Box } from '../../../domain/cell';
import { boxIn } from './boxIn';
import { type XmlFault, xmlWalk } from './xmlWalk';

/** What a sheet says around its cells: before `<sheetData>` and after it. */
export interface SheetFrame {
  readonly merges: readonly Box[];
  /** First and last of each run of hidden columns. */
  readonly hiddenCols: readonly (readonly [first: number, last: number])[];
  readonly isFiltered: boolean;
  readonly isProtected: boolean;
  /** Relationship identifiers of its tables. */
  readonly tables: readonly string[];
}

/** Takes the frame's text in pieces, then gives what it says, or why it cannot be read. */
export interface FrameReader {
  readonly write: (text: string) => void;
  readonly end: () => SheetFrame | XmlFault | 'too-many-merges';
}

/** The most that is read; the largest met had 50,000. */
export const MOST_MERGES = 200_000;

const MOST_HIDDEN = 65_536; // columns named hidden; a sheet has 16,384, and no program names one twice

/** Reads the frame piece by piece; the cells themselves never come through here. */
export function frameReader(): FrameReader {
  const merges: Box[] = [];
  const hiddenCols: [number, number][] = [];
  const tables: string[] = [];
  let mergeCount = 0;
  let hiddenCount = 0;
  let isFiltered = false;
  let isProtected = false;

  const walk = xmlWalk({
    open: ({ name, attribute, path }) => {
      const parent = path[path.length - 1];
      if (name === 'mergeCell' && parent === 'mergeCells') {
        mergeCount += 1;
        const box = mergeCount <= MOST_MERGES ? boxIn(attribute('ref') ?? '') : null;
        if (box !== null && (box.top !== box.bottom || box.left !== box.right)) merges.push(box);
      } else if (name === 'col' && parent === 'cols' && isTrue(attribute('hidden'))) {
        const [first, last] = [Number(attribute('min')) - 1, Number(attribute('max')) - 1];
        hiddenCount += Math.max(0, last - first + 1);
        if (first >= 0 && last >= first && hiddenCount <= MOST_HIDDEN) hiddenCols.push([first, last]);
      } else if (name === 'sheetPr' && path.length === 1) isFiltered ||= isTrue(attribute('filterMode'));
      else if (parent === 'filterColumn' && path[1] === 'autoFilter') isFiltered = true;
      else if (name === 'sheetProtection' && path.length === 1) isProtected = isTrue(attribute('sheet'));
      else if (name === 'tablePart') tables.push(attribute('id') ?? '');
    },
  });
  return {
    write: walk.write,
    end: () => {
      const fault = walk.end();
      if (fault !== null) return fault;
      if (mergeCount > MOST_MERGES) return 'too-many-merges';
      return { merges, hiddenCols, isFiltered, isProtected, tables };
    },
  };
}

/** An XML boolean that says yes. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
