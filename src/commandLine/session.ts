import type { Contract } from '../app/contract';
import type { Language } from '../domain/message';
import type { Machine } from './machine';
import type { Opened } from './openSources';
import type { Request } from './request';

export type ExitCode = 0 | 1 | 2;

/** All that a command works with, once its files are read. */
export interface Session {
  readonly request: Request;
  readonly opened: Opened;
  readonly contract: Contract;
  readonly language: Language;
  readonly machine: Machine;
}

/** The result of a command on standard output: as JSON alone under `--json`, else as text. */
export const print = ({ request, machine }: Session, json: object, text: string): void =>
  machine.out(request.isJson ? `${JSON.stringify(json, null, 2)}\n` : text);

/** A remark beside the result: with the text, or on the error stream where standard output is JSON alone. */
export const remark = ({ request, machine }: Session, text: string): void =>
  request.isJson ? machine.error(text) : machine.out(text);
