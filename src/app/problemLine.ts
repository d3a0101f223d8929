import { limitedWords, problems } from '../catalogue/messages';
import { referenceTo } from '../domain/cell';
import { type Data, type Language, type Message, say } from '../domain/message';
import type { Problem } from '../domain/problem';
import { meaningName } from '../pipeline/reading/meaning';

/** One sentence: what is wrong, with which file or cell, and what to do. */
export function problemLine(problem: Problem, language: Language): string {
  const text: Message = problems[problem.kind];
  const holes = {
    ...dataOf(problem),
    ...('at' in problem && { at: referenceTo(problem.at) }),
    ...('measure' in problem && { measure: limitedWords[problem.measure][language] }),
    ...('nearest' in problem && { name: meaningName(problem.nearest, language) }),
  };
  return say(text, holes, language);
}

const dataOf = (problem: object): Data =>
  Object.fromEntries(
    Object.entries(problem).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  );
