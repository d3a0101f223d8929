import { type Box, boxAddress } from '../../domain/cell';
import type { CellChoices } from '../../domain/plan';
import type { EmbeddedSheet } from '../embeddedWorkbook';
import type { HostObject } from '../hostObject';
import { refuse } from '../wire';
import type { ApplicationSide } from './applicationSide';

interface Rule {
  readonly list?: { readonly source?: unknown };
}

/** What a block of cells lets people type: lists of words, the only rule that we write. */
export function dataValidation(sheet: EmbeddedSheet, box: Box, side: ApplicationSide): HostObject {
  const all = (): readonly CellChoices[] => sheet.layout().choices;
  const isHere = (one: CellChoices): boolean => boxAddress(one.box) === boxAddress(box);
  const here = (): CellChoices | undefined => all().find(isHere);
  const put = (choice: CellChoices): void => {
    side.writable(sheet);
    sheet.setLayout({ choices: [choice, ...all().filter((one) => !isHere(one))] });
  };
  return {
    kind: 'DataValidation',
    get: {
      Rule: () => {
        const found = here();
        return found === undefined ? {} : { list: { inCellDropDown: true, source: found.values.join(',') } };
      },
      ErrorAlert: () => ({ showAlert: here()?.isOpen !== true, style: 'Stop', title: '', message: '' }),
    },
    set: {
      Rule: (given) => {
        const source = (given as Rule).list?.source;
        if (typeof source !== 'string') throw refuse.argument('Only lists of words are known here.');
        put({ box, values: source.split(','), isOpen: here()?.isOpen ?? false });
      },
      ErrorAlert: (given) => {
        const found = here();
        if (found !== undefined)
          put({ ...found, isOpen: (given as { readonly showAlert?: boolean }).showAlert !== true });
      },
    },
    call: {
      Clear: () => {
        side.writable(sheet);
        sheet.setLayout({ choices: all().filter((one) => isOutside(one.box, box)) });
      },
    },
  };
}

/** Where there are lists; neighbours of the same rows are one block, whatever their words, as Excel tells them. */
export function listedBlocks(choices: readonly CellChoices[]): readonly Box[] {
  const blocks: Box[] = [];
  for (const { box } of [...choices].sort((a, b) => a.box.left - b.box.left)) {
    const place = blocks.findIndex(
      (one) => one.top === box.top && one.bottom === box.bottom && one.right + 1 === box.left,
    );
    if (place < 0) blocks.push(box);
    else blocks[place] = { ...blocks[place]!, right: box.right }; // found
  }
  return blocks;
}

const isOutside = (one: Box, other: Box): boolean =>
  one.top > other.bottom || one.bottom < other.top || one.left > other.right || one.right < other.left;
