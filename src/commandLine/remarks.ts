import { words } from '../catalogue/words';
import { say } from '../domain/message';
import type { Session } from './session';

/** What the reader left out of the files, each with its file: beside the result, never in it. */
export function sayRemarks({ opened: { sources }, language, machine }: Session): void {
  for (const { file = '', remarks } of [sources.workbook, ...sources.others.map(({ workbook }) => workbook)]) {
    for (const remark of remarks) machine.error(`${say(words.remark, { file, remark }, language)}\n`);
  }
}
