import { newWorkbookBytes } from '../adapters/xlsx/newWorkbook';
import { nodeInflater } from '../adapters/xlsx/nodeInflater';
import { xlsxHost } from '../adapters/xlsx/xlsxHost';
import { problemLine } from '../app/problemLine';
import type { Language } from '../domain/message';
import type { Problem } from '../domain/problem';
import { refusalSaid } from '../pipeline/compile/cities/citiesCover';
import { compileCities } from '../pipeline/compile/cities/compileCities';
import { consolidating } from '../pipeline/consolidate/consolidate';
import { consolidationJson, consolidationText } from '../report/consolidationReport';
import { cityIn } from './cityIn';
import type { Machine } from './machine';
import type { Request } from './request';
import type { ExitCode } from './session';

/**
 * Writes several cities side by side in a new workbook. A file that is refused is one sentence on the error stream, and in the workbook;
 * the others are consolidated all the same. With none that can be, nothing is written.
 */
export async function consolidate(request: Request, machine: Machine, language: Language): Promise<ExitCode> {
  const { file, others, out = '', isJson } = request; // OUT is required before
  const comparison = consolidating();
  for (const path of [file, ...others]) {
    const city = await cityIn(path, machine, language);
    const refusal = city.ok ? comparison.add(city.value) : comparison.refuse(city.problem);
    if (refusal !== null) machine.error(`${refusalSaid(refusal, language)}\n`);
  }
  const compared = comparison.result();
  if (compared.cities.length === 0) return 2;
  const sheets = compileCities(compared, language);
  const host = xlsxHost(newWorkbookBytes({ sheets: [], formats: [], isDate1904: false }), out, nodeInflater, language);
  const applied = await host.apply({ edits: [], sheets });
  if (!applied.ok) return refuse(applied.problem, language, machine);
  const written = await machine.writeFile(out, host.bytes());
  if (!written.ok) return refuse(written.problem, language, machine);
  const json = () => `${JSON.stringify(consolidationJson(out, compared, language), null, 2)}\n`;
  machine.out(isJson ? json() : consolidationText(out, compared, language));
  return 0;
}

function refuse(problem: Problem, language: Language, machine: Machine): ExitCode {
  machine.error(`${problemLine(problem, language)}\n`);
  return 2;
}
