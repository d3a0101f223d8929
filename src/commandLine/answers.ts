import type { AnswerFile } from '../app/session/state';
import { refusedExchange } from '../catalogue/crosswalk/refusedExchange';
import type { JustificationGiven } from '../domain/justification';
import type { Mapping, MappingEntry } from '../domain/mapping';
import type { RequestProblem } from '../domain/problem';
import { done, failed, type Result } from '../domain/result';
import type { ContractExchange } from '../domain/settings';
import { signedBy } from '../domain/signature';
import { rules } from '../pipeline/check/rules';
import { rememberedTables } from '../pipeline/map/rememberedTables';
import { isMeaning } from '../pipeline/reading/meaning';
import { nearestMeaning, nearestMeanings } from '../pipeline/reading/meanings';
import type { JustificationEntry, MappingFile, Question } from '../report/mappingFile';

/** A decision on the crosswalk that cannot hold, to be said; `null` when all of them can. */
export function exchangeProblem(exchanges: readonly ContractExchange[], file: string): RequestProblem | null {
  const refused = refusedExchange(exchanges);
  return refused === null
    ? null
    : { kind: 'refused-exchange', file, sector: refused.decision.sector, why: refused.why };
}

/** What a file of answers says: its answers, and its decisions on the crosswalk when it has any. `author` signs those that bear no name. */
export function answerFileIn(
  { mapping, exchanges, justifications, signed }: Omit<MappingFile, 'version'>,
  file: string,
  author?: string,
): Result<AnswerFile, RequestProblem> {
  const answers = answersIn(mapping, file);
  if (!answers.ok) return answers;
  const refused = exchangeProblem(exchanges ?? [], file);
  if (refused !== null) return failed(refused);
  const signature = { ...(author !== undefined && { by: author }), ...signed };
  const justify = justificationsIn(justifications ?? [], file);
  if (!justify.ok) return justify;
  const tables = rememberedTables(mapping, new Set(answers.value.map(({ recognition }) => recognition)));
  return done({
    mapping: answers.value.map((answer) => signedBy(answer, signature)),
    ...(justify.value.length > 0 && { justify: justify.value.map((one) => signedBy(one, signature)) }),
    ...(tables.length > 0 && { tables }),
    ...(exchanges !== undefined && { exchanges }),
  });
}

/**
 * The answers that a mapping file gives, without their questions. Refused: a meaning that is none, and an answer written under a
 * question that is still said to be the engine's, since it would not count.
 */
export function answersIn(entries: MappingFile['mapping'], file: string): Result<Mapping, RequestProblem> {
  for (const { at, label, meaning, decidedBy, question } of entries) {
    if (!isMeaning(meaning)) {
      return failed({
        kind: 'unknown-meaning',
        file,
        at,
        label,
        meaning,
        nearest: nearestTo(meaning, label, question),
      });
    }
    if (decidedBy === 'engine' && question !== undefined && meaning !== question.proposed) {
      return failed({ kind: 'undecided-answer', file, at, label, meaning });
    }
  }
  return done(entries.filter(({ decidedBy }) => decidedBy !== 'engine').map(answerOf));
}

function answerOf({ question: _asked, ...answer }: MappingFile['mapping'][number]): MappingEntry {
  return answer;
}

/** Among the choices of its question, unless the answer says itself of which kind it is. */
function nearestTo(meaning: string, label: string, question: Question | undefined): string {
  const choices = Object.keys(question?.choices ?? {}).filter(isMeaning);
  const said = meaning.trim() === '' ? label : meaning;
  const [choice] = /^[a-z]+:/.test(meaning) ? [] : nearestMeanings(said, choices, 1);
  return choice ?? nearestMeaning(said);
}

/** What a file says of findings. A rule that is none is refused; what was left to review stays so. */
function justificationsIn(
  entries: NonNullable<MappingFile['justifications']>,
  file: string,
): Result<readonly JustificationGiven[], RequestProblem> {
  const unknown = entries.find(({ rule }) => !rules.some(({ meta }) => meta.id === rule));
  if (unknown !== undefined) return failed({ kind: 'unknown-rule', file, rule: unknown.rule });
  return done(entries.filter(({ isToReview }) => isToReview !== true).map(justificationOf));
}

function justificationOf({
  says: _said,
  cells: _cells,
  isToReview: _read,
  ...given
}: JustificationEntry): JustificationGiven {
  return given;
}
