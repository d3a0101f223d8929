/** What the benchmark runs of ours, in one bundle as the command line has it. */
export { appendSheets } from '../src/adapters/xlsx/append';
export { nodeInflater } from '../src/adapters/xlsx/nodeInflater';
export { readWorkbook } from '../src/adapters/xlsx/read/readWorkbook';
export { openZip } from '../src/adapters/xlsx/zip';
export { defaultSettings } from '../src/domain/settings';
export { compileTables, findingsIn, understand } from '../src/pipeline';
