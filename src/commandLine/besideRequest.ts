import type { RequestProblem } from '../domain/problem';
import type { Result } from '../domain/result';
import { catalogueRequest } from './catalogueRequest';
import { citiesRequest, type CitiesCommand } from './citiesRequest';
import type { Request } from './request';

/** Commands that read no workbook of a contract: none, or those of several cities. */
export const isBeside = (command: string): command is 'catalogue' | CitiesCommand =>
  command === 'catalogue' || command === 'consolidate' || command === 'facts';

/** A request of one of them, each with its own options. */
export const besideRequest = (
  command: 'catalogue' | CitiesCommand,
  values: Readonly<Record<string, unknown>> & { readonly out?: string | undefined },
  words: readonly string[],
  rest: Pick<Request, 'others' | 'isValuesOnly' | 'isJson' | 'language'>,
): Result<Request, RequestProblem> =>
  command === 'catalogue'
    ? catalogueRequest(Object.keys(values), words, rest)
    : citiesRequest(command, values, words, rest);
