import { extname } from 'node:path';
import { isCsv } from '../adapters/csv/csvHost';
import { openContract } from '../app/contract';
import { problemLine } from '../app/problemLine';
import { unplacedAnswers } from '../app/unplaced';
import { usage } from '../catalogue/usage';
import { words } from '../catalogue/words';
import { referenceTo } from '../domain/cell';
import { type Language, say } from '../domain/message';
import type { Problem } from '../domain/problem';
import { oneLine } from '../report/oneLine';
import { build } from './build';
import { catalogue } from './catalogue';
import { check } from './check';
import { consolidate } from './consolidate';
import { coverage } from './coverage';
import { facts } from './facts';
import { fix } from './fix';
import { giveBack } from './giveBack';
import { inspect } from './inspect';
import type { Machine } from './machine';
import { openSources } from './openSources';
import { WRITING } from './options';
import { isPackName, pack } from './pack';
import { readerRemarks } from './readerRemarks';
import { languageIn, readRequest, type Request } from './request';
import { sayRemarks, sayUnjustified } from './remarks';
import type { ExitCode, Session } from './session';
import { texts } from './texts';
import { undo } from './undo';

const commands = { inspect, check, fix, undo, build, coverage, return: giveBack, texts, pack } as const;

/** Runs one command. Bad input gives one sentence on the error stream and exit code 2; nothing is written then. */
export async function run(given: readonly string[], machine: Machine): Promise<ExitCode> {
  const spoken = languageIn(given);
  const request = readRequest(given);
  if (!request.ok) return refuse(request.problem, spoken, machine);
  const { command, search = '', isJson } = request.value;
  if (command === 'catalogue') return catalogue(search, isJson, spoken, machine);
  if (command === 'remarks') return readerRemarks(request.value, machine, spoken);
  if (command === 'consolidate') return consolidate(request.value, machine, spoken);
  if (command === 'facts') return facts(request.value, machine, spoken);
  if (command === 'help') {
    machine.out(usage[spoken]);
    return 0;
  }
  const opened = await openSources(request.value, machine, spoken);
  if (!opened.ok) return refuse(opened.problem, spoken, machine);
  const misnamed = otherExtension(request.value);
  if (misnamed !== null) return refuse(misnamed, spoken, machine);
  const contract = openContract(opened.value.sources);
  const language = request.value.language ?? contract.dossier.settings.language;
  const session: Session = { request: request.value, opened: opened.value, contract, language, machine };
  sayRemarks(session);
  saySetAside(session);
  sayUnplaced(session);
  sayUnjustified(session);
  if (contract.isForgotten) machine.error(`${say(words.forgotten, { file: request.value.file }, language)}\n`);
  const ended = await commands[command](session);
  return ended.ok ? ended.value : refuse(ended.problem, language, machine);
}

/** Answers that the workbook remembers and that mean nothing any more are said, never applied. */
function saySetAside({ request, contract: { setAside }, language, machine }: Session): void {
  const [first] = setAside;
  if (first === undefined) return;
  const { label, meaning } = first;
  const holes = { file: request.file, count: setAside.length, at: referenceTo(first.at), label, meaning };
  machine.error(`${oneLine(say(words.answersSetAside, holes, language))}\n`);
}

/** Answers given for another workbook, or for cells that are no longer there, do not pass in silence. */
function sayUnplaced({ request, opened, contract, language, machine }: Session): void {
  const unplaced = unplacedAnswers(opened.sources.given, contract);
  const [first] = unplaced;
  if (first === undefined) return;
  const holes = { file: request.mapping ?? '', count: unplaced.length, at: referenceTo(first.at), label: first.label };
  machine.error(`${oneLine(say(words.answersUnplaced, holes, language))}\n`);
}

/** OUT has FILE's extension; a CSV makes a new .xlsx (design, decisions). */
function otherExtension({ command, file, out, inFile }: Request): Problem | null {
  if (command === 'return' && out !== undefined && !/\.(?:xlsx|csv)$/i.test(out))
    return { kind: 'return-extension', out };
  if (command === 'pack' && out !== undefined && !isPackName(out)) return { kind: 'pack-extension', out };
  if (command === 'texts' && inFile === undefined)
    return out === undefined || extname(out).toLowerCase() === '.csv' ? null : { kind: 'texts-extension', out };
  if ((!WRITING.includes(command) && command !== 'texts') || out === undefined) return null;
  const expected = extname(file).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (extname(out).toLowerCase() === expected) return null;
  return isCsv(file) ? { kind: 'new-workbook', out } : { kind: 'other-extension', out, expected };
}

function refuse(problem: Problem, language: Language, machine: Machine): ExitCode {
  machine.error(`${problemLine(problem, language)}\n`);
  return 2;
}
