import { resolve } from 'node:path';
import type { RequestProblem } from '../domain/problem';
import { done, failed, type Result } from '../domain/result';
import { COMMANDS, ONLY } from './options';
import type { Request } from './request';

const TAKEN: readonly string[] = ['in', 'out', 'lang', 'json', 'help'];
const EXAMPLE = 'remarks lyon.zip --in lyon.csv';

/** A request about a reader's remarks; refuses the options that speak of a workbook, and an OUT that is one of the files. */
export function remarksRequest(
  values: Readonly<Record<string, unknown>> & { readonly out?: string | undefined; readonly in?: string | undefined },
  [file = '', extra]: readonly string[],
  rest: Pick<Request, 'others' | 'isValuesOnly' | 'isJson' | 'language'>,
): Result<Request, RequestProblem> {
  const misplaced = Object.keys(values).find((name) => !TAKEN.includes(name));
  if (misplaced !== undefined) {
    const commands = (ONLY[misplaced] ?? COMMANDS).join(', ');
    return failed({ kind: 'misplaced-option', option: `--${misplaced}`, commands });
  }
  const { in: inFile, out } = values;
  if (file === '') return failed({ kind: 'missing-packs', example: EXAMPLE });
  if (extra !== undefined) return failed({ kind: 'extra-file', file: extra });
  if (inFile === undefined) return failed({ kind: 'missing-remarks' });
  if (out !== undefined) {
    if ([file, inFile].some((one) => resolve(one) === resolve(out)))
      return failed({ kind: 'written-over', option: '--out', out });
    if (!/\.json$/i.test(out)) return failed({ kind: 'workbook-name', option: '--out', out, expected: '.json' });
  }
  return done({ ...rest, command: 'remarks', file, inFile, ...(out !== undefined && { out }) });
}
