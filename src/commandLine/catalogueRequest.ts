import type { RequestProblem } from '../domain/problem';
import { done, failed, type Result } from '../domain/result';
import { COMMANDS, ONLY } from './options';
import type { Request } from './request';

const TAKEN = ['lang', 'json', 'help'];

/** A request for the catalogue: the words to search instead of a workbook; refuses the options that need one. */
export function catalogueRequest(
  options: readonly string[],
  search: readonly string[],
  rest: Pick<Request, 'others' | 'isValuesOnly' | 'isJson' | 'language'>,
): Result<Request, RequestProblem> {
  const misplaced = options.find((name) => !TAKEN.includes(name));
  return misplaced === undefined
    ? done({ ...rest, command: 'catalogue', file: '', search: search.join(' ') })
    : failed({
        kind: 'misplaced-option',
        option: `--${misplaced}`,
        commands: (ONLY[misplaced] ?? COMMANDS).join(', '),
      });
}
