import { answersFile, askingOf } from '../app/answersFile';
import { words } from '../catalogue/words';
import { say } from '../domain/message';
import type { Problem } from '../domain/problem';
import { done, type Result } from '../domain/result';
import { figuresOutside } from '../pipeline/check/figuresOutside';
import { inspectJson } from '../report/inspectJson';
import { inspectText } from '../report/inspectText';
import { isQuestion } from '../report/mappingFile';
import { sinceText } from '../report/sinceLines';
import { type ExitCode, print, remark, type Session } from './session';

/** Says what was found and what is asked; writes the mapping to answer when asked to. */
export async function inspect(session: Session): Promise<Result<ExitCode, Problem>> {
  const { request, contract, language, machine } = session;
  const asking = askingOf(contract, language);
  const { dossier, worded } = asking;
  const { saveMapping: file, author } = request;
  if (file !== undefined) {
    const text = answersFile(asking, language, { on: machine.today(), ...(author !== undefined && { by: author }) });
    const saved = await machine.writeFile(file, new TextEncoder().encode(text));
    if (!saved.ok) return saved;
  }
  const text = inspectText(dossier, language, worded, figuresOutside(contract));
  const changed = sinceText(contract.since, language, words.moreLines);
  print(session, inspectJson(dossier, contract.since), changed === '' ? text : `${text}\n${changed}`);
  const questions = dossier.mapping.filter(isQuestion).length;
  if (file !== undefined) {
    const about = { file, questions, entries: dossier.mapping.length };
    remark(session, `${say(words.mappingSaved, about, language)}\n`);
  } else if (questions > 0 && !request.isJson) {
    machine.out(`${say(words.howToAnswer, { file: request.file }, language)}\n`);
  }
  return done(0);
}
