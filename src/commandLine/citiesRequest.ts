import { extname, resolve } from 'node:path';
import type { RequestProblem } from '../domain/problem';
import { done, failed, type Result } from '../domain/result';
import { COMMANDS, ONLY } from './options';
import type { Request } from './request';

const TAKEN: Readonly<Record<CitiesCommand, readonly string[]>> = {
  consolidate: ['out', 'csv', 'lang', 'json', 'help'],
  facts: ['out', 'lang', 'json', 'help'],
};

const EXAMPLES: Readonly<Record<CitiesCommand, string>> = {
  consolidate: 'consolidate lyon.zip dijon.zip --out lyon-dijon.xlsx',
  facts: 'facts lyon.zip dijon.zip --out facts',
};

/** Commands over files of several cities. */
export type CitiesCommand = 'consolidate' | 'facts';

/** A request over files of several cities; refuses the options that speak of one workbook, and an OUT that is one of the files. */
export function citiesRequest(
  command: CitiesCommand,
  values: Readonly<Record<string, unknown>> & { readonly out?: string | undefined; readonly csv?: string | undefined },
  files: readonly string[],
  rest: Pick<Request, 'others' | 'isValuesOnly' | 'isJson' | 'language'>,
): Result<Request, RequestProblem> {
  const misplaced = Object.keys(values).find((name) => !TAKEN[command].includes(name));
  if (misplaced !== undefined) {
    return failed({
      kind: 'misplaced-option',
      option: `--${misplaced}`,
      commands: (ONLY[misplaced] ?? COMMANDS).join(', '),
    });
  }
  const [file = '', ...others] = files;
  const { out, csv } = values;
  if (file === '') return failed({ kind: 'missing-packs', example: EXAMPLES[command] });
  if (out === undefined) return failed({ kind: command === 'facts' ? 'missing-facts-out' : 'missing-cities-out' });
  if (command === 'consolidate' && extname(out).toLowerCase() !== '.xlsx')
    return failed({ kind: 'other-extension', out, expected: '.xlsx' });
  if (files.some((one) => resolve(one) === resolve(out))) return failed({ kind: 'written-over', option: '--out', out });
  return done({ ...rest, command, file, others, out, ...(csv !== undefined && { csv }) });
}
