import { resolve } from 'node:path';
import type { RequestProblem } from '../domain/problem';
import type { Request } from './request';

/** What the file of an option is named like. */
const EXPECTED: Readonly<Record<string, string>> = { '--report': '.html', '--docx': '.docx' };

/**
 * A file to write that is one of those to read: only `--out` may replace FILE (never with what is to be given back), and
 * answers the file of answers.
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
}: Request): RequestProblem | null {
  const given = [settings, localRules, since, ...others].filter((path) => path !== undefined);
  const writes = [
    { option: '--out', path: out, over: [...(command === 'return' ? [file] : []), ...given, mapping] },
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
