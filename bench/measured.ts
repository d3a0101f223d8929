/** What the benchmark runs of ours, in one bundle as the command line has it. */
export { appendSheets } from '../src/adapters/xlsx/append';
export { nodeInflater } from '../src/adapters/xlsx/nodeInflater';
export { readWorkbook } from '../src/adapters/xlsx/read/readWorkbook';
export { openZip } from '../src/adapters/xlsx/zip';
export { carrierLabels } from '../src/catalogue/carriers';
export { indicatorLabels, sectorLabels } from '../src/catalogue/labels';
export { defaultSettings } from '../src/domain/settings';
export { compileBook, compileTables, findingsIn, understand } from '../src/pipeline';
export { findingsOf } from '../src/pipeline/check/engine';
export { itemsIn } from '../src/pipeline/check/items';
export { rules } from '../src/pipeline/check/rules';
export { collect } from '../src/pipeline/collect/collect';
export { mapLabels } from '../src/pipeline/map/mapLabels';
export { matcherOf } from '../src/pipeline/reading/match';
export { recognise } from '../src/pipeline/recognise/recognise';
export { measured, RIGHT_AT_LEAST, WRONG_AT_MOST } from '../test/corpus/report';
export { BLOCKED_AT_MOST, FOUND_AT_LEAST, WARNED_AT_MOST } from '../test/corpus/planted/measured';
export { measuredChecks } from '../test/corpus/planted/report';
