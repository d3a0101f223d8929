import * as z from 'zod';
import { REMARKS_FORMAT } from '../domain/remarks';

/** A remark is a sentence or a few, not a document. */
const LONGEST = 4000;
const MOST = 2000;

const text = z.string().min(1).max(LONGEST);

export const readerRemarkSchema = z
  .strictObject({
    id: z.string().min(1),
    table: text.exactOptional(),
    key: text.exactOptional(),
    sheet: text.exactOptional(),
    address: z
      .string()
      .regex(/^[A-Z]{1,3}\d{1,7}$/)
      .exactOptional(),
    label: text.exactOptional(),
    sources: z.string().exactOptional(),
    remark: text,
    by: text.exactOptional(),
    wanted: text.exactOptional(),
  })
  .readonly();

/** The answer sheet that `remarks PACK --in F --out OUT` writes and `--remarks` takes. */
export const remarkSheetSchema = z
  .strictObject({
    format: z.literal(REMARKS_FORMAT),
    version: z.literal(1),
    pack: z
      .strictObject({
        territory: z.string().exactOptional(),
        kind: z.enum(['final', 'draft']),
        fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
      })
      .readonly(),
    remarks: z.array(readerRemarkSchema).max(MOST).readonly(),
  })
  .readonly();

/** What `remarks --json` prints. */
export const remarksSchema = z
  .strictObject({
    out: z.string().exactOptional(),
    sheet: remarkSheetSchema,
    refused: z
      .array(
        z
          .strictObject({
            line: z.int().min(1),
            why: z.enum(['no-remark', 'no-such-table', 'no-such-cell', 'two-cells']),
            at: z.string(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** A reader's remarks as JSON: the same columns as a CSV, by their English names. */
export const writtenRemarksSchema = z
  .array(
    z
      .strictObject({
        table: z.string().default(''),
        cell: z.string().default(''),
        row: z.string().default(''),
        column: z.string().default(''),
        remark: z.string(),
        by: z.string().default(''),
        wanted: z.string().default(''),
      })
      .readonly(),
  )
  .max(MOST)
  .readonly();
