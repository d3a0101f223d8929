import { handEditQuestions } from '../app/handEditQuestions';
import { askingMapping } from '../app/questions/mappingQuestions';
import { words } from '../catalogue/words';
import { say } from '../domain/message';
import type { Problem } from '../domain/problem';
import { done, type Result } from '../domain/result';
import { figuresOutside } from '../pipeline/check/figuresOutside';
import { exchangeQuestions } from '../report/exchangeQuestions';
import { inspectJson } from '../report/inspectJson';
import { inspectText } from '../report/inspectText';
import { isQuestion, mappingFile } from '../report/mappingFile';
import { type ExitCode, print, remark, type Session } from './session';

/** Says what was found and what is asked; writes the mapping to answer when asked to. */
export async function inspect(session: Session): Promise<Result<ExitCode, Problem>> {
  const { request, contract, language, machine } = session;
  const asking = askingMapping(contract, language);
  const mapping = [...asking.mapping, ...handEditQuestions(contract.handEdits, language)];
  const dossier = { ...contract.dossier, mapping };
  const file = request.saveMapping;
  if (file !== undefined) {
    const { exchanges } = dossier.settings;
    const answers = mappingFile(
      dossier.mapping,
      language,
      asking.worded,
      exchanges,
      exchangeQuestions(dossier, language),
    );
    const text = `${JSON.stringify(answers, null, 2)}
`;
    const saved = await machine.writeFile(file, new TextEncoder().encode(text));
    if (!saved.ok) return saved;
  }
  print(session, inspectJson(dossier), inspectText(dossier, language, asking.worded, figuresOutside(contract)));
  const questions = dossier.mapping.filter(isQuestion).length;
  if (file !== undefined) {
    const about = { file, questions, entries: dossier.mapping.length };
    remark(session, `${say(words.mappingSaved, about, language)}\n`);
  } else if (questions > 0 && !request.isJson) {
    machine.out(`${say(words.howToAnswer, { file: request.file }, language)}\n`);
  }
  return done(0);
}
