import { resolve } from 'node:path';
import type { RequestProblem } from '../domain/problem';
import type { Request } from './request';

/** What the file of an option is named like. */
const EXPECTED: Readonly<Record<string, string>> = { '--report': '.html', '--docx': '.docx' };

/**
 * A file to write that is one of those to read: only `--out` may replace FILE (never with what is to be given back), and
 * answers the file of answers. A translator's file is never written over the workbook, nor the workbook over it.
 */
export function writtenOver({
  command,
  file,
  others,
  settings,
  since,
  mapping,
  localRules,
  out,
  saveMapping,
  report,
  docx,
  inFile,
}: Request): RequestProblem | null {
  const isApart = command === 'return' || command === 'pack' || (command === 'texts' && inFile === undefined);
  const given = [settings, localRules, since, ...others].filter((path) => path !== undefined);
  const writes = [
    { option: '--out', path: out, over: [...(isApart ? [file] : []), ...given, mapping, inFile] },
    { option: '--save-mapping', path: saveMapping, over: [file, ...given] },
    { option: '--report', path: report, over: [file, ...given, mapping] },
    { option: '--docx', path: docx, over: [file, ...given, mapping, out] },
  ];
  for (const { option, path, over } of writes) {
    if (path === undefined) continue;
    if (over.some((other) => other !== undefined && resolve(other) === resolve(path))) {
      return { kind: 'written-over', option, out: path };
    }
    const expected = EXPECTED[option] ?? '.json';
    if (option !== '--out' && /\.(?:xls[xmb]?|ods|csv)$/i.test(path)) {
      return { kind: 'workbook-name', option, out: path, expected };
    }
  }
  return null;
}
