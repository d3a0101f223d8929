import * as z from 'zod';
import { cellAtSchema, factSchema } from './fact';
import { mappingEntrySchema, signatureSchema } from './mapping';
import { packChapterSchema, packCountsSchema, packPartSchema } from './pack';
import { changesSinceSchema } from './since';

/** Public results of the command line under `--json` (design, section 5). */

const count = z.int().min(0);
const severities = z.strictObject({ blocking: count, warning: count, information: count }).readonly();

export const inspectSchema = z
  .strictObject({
    recognitions: z
      .array(
        z
          .strictObject({
            id: z.string(),
            sheet: z.string(),
            address: z.string(),
            profile: z.string(),
            confidence: z.number().min(0).max(1),
            signs: z.array(z.string()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    mapping: z.array(mappingEntrySchema).readonly(),
    facts: z.array(factSchema).readonly(),
    counts: z.strictObject({ used: count, asked: count, excluded: count }).readonly(),
    since: changesSinceSchema.exactOptional(),
  })
  .readonly();

const cellValue = z.union([
  z.null(),
  z.number(),
  z.string(),
  z.boolean(),
  z.strictObject({ error: z.string() }).readonly(),
]);

export const findingSchema = z
  .strictObject({
    ruleId: z.string(),
    reference: z
      .string()
      .regex(/^CCC-\d{3}$/)
      .exactOptional(),
    severity: z.enum(['blocking', 'warning', 'information']),
    at: cellAtSchema.nullable(),
    message: z.string(),
    next: z.string().exactOptional(),
    data: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
    fix: z
      .array(
        z
          .strictObject({
            at: cellAtSchema,
            from: cellValue,
            to: cellValue,
            fromFormula: z.string().exactOptional(),
            toFormula: z.string().exactOptional(),
          })
          .readonly(),
      )
      .readonly()
      .exactOptional(),
    justification: z
      .strictObject({ text: z.string(), signed: signatureSchema.exactOptional(), isToReview: z.boolean() })
      .readonly()
      .exactOptional(),
  })
  .readonly();

const changedCell = z
  .strictObject({
    at: cellAtSchema,
    before: cellValue,
    after: cellValue,
    formula: z.string().exactOptional(),
    ruleId: z.string(),
  })
  .readonly();

export const fixSchema = z
  .strictObject({
    out: z.string(),
    fixed: z.array(changedCell).readonly(),
    kept: count,
    left: z.array(z.strictObject({ at: cellAtSchema, text: z.string(), reason: z.string() }).readonly()).readonly(),
  })
  .readonly();

export const undoSchema = z
  .strictObject({
    out: z.string(),
    restored: z.array(changedCell).readonly(),
    left: z
      .array(z.strictObject({ at: cellAtSchema, ruleId: z.string(), reason: z.enum(['changed', 'gone']) }).readonly())
      .readonly(),
  })
  .readonly();

export const checkSchema = z
  .strictObject({
    stage: z.enum(['draft', 'ready']),
    counts: severities,
    toJustify: count,
    findings: z.array(findingSchema).readonly(),
    unneeded: z
      .array(z.strictObject({ ruleId: z.string(), text: z.string() }).readonly())
      .readonly()
      .exactOptional(),
    since: changesSinceSchema.exactOptional(),
  })
  .readonly();

const comparedValue = z.union([z.number(), z.string()]);
const comparedTable = z
  .strictObject({
    table: z.string(),
    sheet: z.string(),
    ours: z.string(),
    alike: count,
    taken: count,
    left: count,
    apart: z
      .array(
        z
          .strictObject({
            at: cellAtSchema,
            row: z.string(),
            column: z.string(),
            theirs: comparedValue,
            ours: comparedValue,
            cell: cellAtSchema,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

export const buildSchema = z
  .strictObject({
    out: z.string(),
    sheets: z.array(z.strictObject({ name: z.string(), table: z.string(), address: z.string() }).readonly()).readonly(),
    cells: count,
    lineage: z
      .array(
        z
          .strictObject({
            cell: z.string(),
            value: z.union([z.number(), z.string(), z.boolean(), z.null()]),
            from: z.array(cellAtSchema).readonly(),
            steps: z.array(z.string()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    counts: severities,
    compared: z.array(comparedTable).readonly().exactOptional(),
  })
  .readonly();

const language = z.enum(['fr', 'en']);

/** `texts`: what a translator's file holds, or what was taken from one. */
export const textsSchema = z
  .strictObject({
    out: z.string(),
    languages: z.strictObject({ from: language, to: language }).readonly(),
    counts: z.strictObject({ toTranslate: count, toReview: count }).readonly(),
    written: z
      .array(
        z
          .strictObject({
            key: z.string(),
            table: z.string(),
            source: z.string(),
            translation: z.string(),
            state: z.enum(['to-translate', 'to-review', 'translated']),
          })
          .readonly(),
      )
      .readonly()
      .exactOptional(),
    taken: z
      .strictObject({
        texts: count,
        refused: z
          .array(
            z
              .strictObject({
                line: z.int().min(1),
                key: z.string(),
                reason: z.enum(['unknown-key', 'text-changed', 'blank', 'error-value', 'twice']),
              })
              .readonly(),
          )
          .readonly(),
      })
      .readonly()
      .exactOptional(),
  })
  .readonly();

export const packSchema = z
  .strictObject({
    kind: z.enum(['final', 'draft']),
    isReady: z.boolean(),
    out: z.string().exactOptional(),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .exactOptional(),
    parts: z.array(packPartSchema).readonly(),
    chapters: z.array(packChapterSchema).readonly(),
    counts: packCountsSchema,
    toJustify: count,
    toTranslate: count,
    missing: count,
    waiting: z
      .array(
        z
          .strictObject({
            kind: z.enum(['blocking', 'to-justify', 'empty']),
            count,
            tables: z.array(z.string()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    withheld: z
      .array(z.strictObject({ kind: z.enum(['name', 'email', 'phone']), text: z.string(), times: count }).readonly())
      .readonly(),
    outside: z.array(z.string()).readonly(),
  })
  .readonly();
