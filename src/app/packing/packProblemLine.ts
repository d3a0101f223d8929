import { limitedWords } from '../../catalogue/messages';
import { packKindWords, packProblems } from '../../catalogue/packProblems';
import { type Data, type Language, type Message, say } from '../../domain/message';
import type { PackProblem } from '../../domain/pack';

/** A name may hold anything, line breaks and terminal controls too: they are shown as a blank sign. */
const CONTROLS = /\p{Cc}|[\u2028\u2029]/gu;

/** Why a pack is refused, in one sentence on one line that names the file. */
export function packProblemLine(problem: PackProblem, language: Language): string {
  const sentence: Message = packProblems[problem.kind];
  const holes: Data = {
    ...problem,
    ...('measure' in problem && { measure: limitedWords[problem.measure][language] }),
    ...('found' in problem && {
      found: packKindWords[problem.found][language],
      wanted: packKindWords[problem.wanted][language],
    }),
  };
  return say(sentence, holes, language).replace(CONTROLS, '\u2423');
}
