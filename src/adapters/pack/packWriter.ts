import type { PackWriter } from '../../ports/packWriter';
import { plannedWorkbookBytes } from '../xlsx/newWorkbook';
import { parquetOf } from './parquetOf';
import { webDigest } from './webDigest';
import { zipParts } from './zipParts';

/** The same in a page and in Node. */
export const packWriter: PackWriter = {
  workbook: plannedWorkbookBytes,
  parquet: parquetOf,
  zip: zipParts,
  digest: webDigest,
};
