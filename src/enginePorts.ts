import { csvHost, isCsv, workbookNameOf } from './adapters/csv/csvHost';
import { readJson } from './adapters/files/readJson';
import { applied } from './adapters/memory/applied';
import { filePeople } from './adapters/pack/filePeople';
import { packWriter } from './adapters/pack/packWriter';
import { webDigest } from './adapters/pack/webDigest';
import { readStored } from './adapters/stored/readStored';
import { readWaiting, waitingText } from './adapters/stored/waitingText';
import { fflateInflater } from './adapters/xlsx/fflateInflater';
import { readLooks } from './adapters/xlsx/read/looks/readLooks';
import { formatKind } from './adapters/xlsx/read/formatKind';
import { xlsxHost } from './adapters/xlsx/xlsxHost';
import { localRulesProblem } from './app/localRulesProblem';
import { answerFileIn } from './commandLine/answers';
import { misfitProblem } from './commandLine/fitting';
import { done, failed } from './domain/result';
import { localRulesSchema } from './schema/localRules';
import { remarkSheetSchema } from './schema/remarks';
import { mappingFileSchema } from './schema/mapping';
import type { ServerPorts } from './worker/serverPorts';

/** What the adapters do for the worker; the same in a browser and in Node, but for where answers wait. */
export const enginePorts: Omit<ServerPorts, 'waiting'> = {
  readStored,
  waitingText,
  readWaiting,
  readMapping: (text, name) => {
    const file = readJson(text, mappingFileSchema);
    return file.ok ? answerFileIn(file.value, name) : failed(misfitProblem(file.problem, 'mapping', name));
  },
  readRemarks: (text, name) => {
    const sheet = readJson(text, remarkSheetSchema);
    return sheet.ok ? sheet : failed({ kind: 'not-a-remark-sheet', file: name });
  },
  readRules: (text, name) => {
    const file = readJson(text, localRulesSchema);
    if (!file.ok) return failed(misfitProblem(file.problem, 'rules', name));
    const wrong = localRulesProblem(file.value, name);
    return wrong === null ? done(file.value) : failed(wrong);
  },
  applied: (workbook, plan) => applied(workbook, plan).workbook,
  kindOf: formatKind,
  openFile: (bytes, file, language) => {
    const isText = isCsv(file);
    const host = (isText ? csvHost : xlsxHost)(bytes, file, fflateInflater, language);
    const name = isText ? workbookNameOf(file) : file;
    return { ...host, name, looks: (workbook) => readLooks(host.bytes(), workbook, fflateInflater) };
  },
  fingerprint: webDigest,
  packWriter,
  tablesDocument: async (tables, language) => (await import('./adapters/docx/docxFile')).docxFile(tables, language),
  filePeople: (bytes, file) => filePeople(bytes, file, fflateInflater),
};
