import type { RequestProblem } from '../domain/problem';
import type { Result } from '../domain/result';
import { catalogueRequest } from './catalogueRequest';
import { citiesRequest, type CitiesCommand } from './citiesRequest';
import { remarksRequest } from './remarksRequest';
import type { Request } from './request';

/** Commands that read no workbook of a contract: none, a pack, or those of several cities. */
export const isBeside = (command: string): command is 'catalogue' | 'remarks' | CitiesCommand =>
  command === 'catalogue' || command === 'remarks' || command === 'consolidate' || command === 'facts';

/** A request of one of them, each with its own options. */
export const besideRequest = (
  command: 'catalogue' | 'remarks' | CitiesCommand,
  values: Readonly<Record<string, unknown>> & Readonly<Partial<Record<'out' | 'in' | 'csv', string | undefined>>>,
  words: readonly string[],
  rest: Pick<Request, 'others' | 'isValuesOnly' | 'isJson' | 'language'>,
): Result<Request, RequestProblem> =>
  command === 'catalogue'
    ? catalogueRequest(Object.keys(values), words, rest)
    : command === 'remarks'
      ? remarksRequest(values, words, rest)
      : citiesRequest(command, values, words, rest);
