import { refusalWords } from '../catalogue/crosswalk/refusalWords';
import { mappingFields, ruleFields, settingFields } from '../catalogue/fileFields';
import { damagedWords, limitedWords, problems } from '../catalogue/messages';
import { emptyWord, placeWords } from '../catalogue/requestWords';
import { otherFile, readRefusals, writeRefusals } from '../catalogue/systemWords';
import { referenceTo } from '../domain/cell';
import { type Data, type Language, type Message, say } from '../domain/message';
import type { Problem } from '../domain/problem';
import { meaningName } from '../pipeline/reading/meaning';

/** One sentence, on one line: what is wrong, with which file or cell, and what to do. */
export function problemLine(problem: Problem, language: Language): string {
  const holes = {
    ...dataOf(problem),
    ...('at' in problem && { at: referenceTo(problem.at) }),
    ...('measure' in problem && { measure: limitedWords[problem.measure][language] }),
    ...('nearest' in problem && { name: meaningName(problem.nearest, language) }),
    ...('meaning' in problem && problem.meaning.trim() === '' && { meaning: emptyWord[language] }),
    ...('why' in problem && { why: refusalWords[problem.why][language] }),
    ...(problem.kind === 'damaged' && { detail: damagedWords[problem.detail]?.[language] ?? problem.detail }),
    ...('of' in problem && 'field' in problem && fieldHoles(problem, language)),
  };
  return say(sentenceOf(problem), holes, language).replace(CONTROLS, '\u2423');
}

/** A name may hold anything, line breaks and terminal controls too: they are shown as a blank sign. */
const CONTROLS = /\p{Cc}|[\u2028\u2029]/gu;

/** Extensions of workbooks: such a name promises one. */
const NAMED_AS_WORKBOOK = /\.(?:xl[a-z]{1,2}|ods)$/i;

/** The system's own word is said in ours where we know it. */
function sentenceOf(problem: Problem): Message {
  if (problem.kind === 'not-a-workbook-file' && !NAMED_AS_WORKBOOK.test(problem.file)) return otherFile;
  const known =
    problem.kind === 'unreadable'
      ? readRefusals[problem.detail]
      : problem.kind === 'cannot-write'
        ? writeRefusals[problem.detail]
        : undefined;
  return known ?? problems[problem.kind];
}

function fieldHoles(
  { of, field, entry }: Extract<Problem, { readonly kind: 'bad-field' | 'missing-field' }>,
  language: Language,
): Data {
  const fields = { settings: settingFields, mapping: mappingFields, rules: ruleFields }[of];
  const place =
    entry === undefined
      ? say(placeWords.field, { field }, language)
      : say(placeWords.inEntry, { field, entry }, language);
  return { place, allowed: fields[field]?.[language] ?? '' };
}

const dataOf = (problem: object): Data =>
  Object.fromEntries(
    Object.entries(problem).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  );
