import { basename } from 'node:path';
import { justificationWords } from '../catalogue/justificationWords';
import { words } from '../catalogue/words';
import { say } from '../domain/message';
import { waitingIn } from '../report/answered';
import { oneLine } from '../report/oneLine';
import { remark, type Session } from './session';

/** What the reader left out of the files, each with its file: beside the result, never in it. */
export function sayRemarks({ opened: { sources }, language, machine }: Session): void {
  for (const { file = '', remarks } of [sources.workbook, ...sources.others.map(({ workbook }) => workbook)]) {
    for (const one of remarks) machine.error(`${say(words.remark, { file, remark: one }, language)}\n`);
  }
}

/** Before sending, each warning has its sentence: how many wait, and how they are answered. Said in stage ready only. */
export function sayWaiting(session: Session): void {
  const { request, contract, language } = session;
  const count = waitingIn(contract).length;
  if (contract.dossier.settings.stage !== 'ready' || count === 0) return;
  remark(session, `${say(justificationWords.waiting, { count, file: request.file }, language)}\n`);
}

/** Justifications given for points that are not here, or that block, do not pass in silence. */
export function sayUnjustified({ request, contract: { unjustified }, language, machine }: Session): void {
  const given = unjustified.filter(({ text }) => text.trim() !== ''); // one left blank is a question that nobody answered
  const [first] = given;
  if (first === undefined) return;
  const holes = { file: basename(request.mapping ?? ''), count: given.length, rule: first.rule };
  machine.error(`${oneLine(say(justificationWords.unplaced, holes, language))}\n`);
}
