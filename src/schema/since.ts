import * as z from 'zod';
import { cellAtSchema } from './fact';

const kind = z.enum(['observation', 'action', 'investment']);

/** Figures as they were when the tables were written: part of what the workbook remembers. */
export const keptFiguresSchema = z
  .strictObject({
    lines: z
      .array(
        z
          .strictObject({
            kind,
            identity: z.string(),
            label: z.string(),
            at: cellAtSchema,
            edition: z.string().exactOptional(),
            read: z.string().exactOptional(),
            unit: z.string(),
            values: z.record(z.string(), z.number()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    cut: z.array(kind).readonly(),
  })
  .readonly();

const label = z.string();
const count = z.int().min(1);
const at = cellAtSchema;

const lineChange = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('gone'), kind, label, was: at, mergedIn: label.exactOptional() }).readonly(),
  z.strictObject({ is: z.literal('new'), kind, label, at }).readonly(),
  z.strictObject({ is: z.literal('renamed'), kind, label, at, before: label }).readonly(),
  z.strictObject({ is: z.literal('moved'), kind, label, at, was: at, count }).readonly(),
  z.strictObject({ is: z.literal('unit'), kind, label, at, before: z.string(), after: z.string(), count }).readonly(),
  z
    .strictObject({
      is: z.literal('revised'),
      kind,
      label,
      at,
      of: z.string(),
      before: z.number(),
      after: z.number().exactOptional(),
      unit: z.string(),
    })
    .readonly(),
]);

/** What changed since last year's figures, in the public results. */
export const changesSinceSchema = z
  .strictObject({
    unchanged: z.int().min(0),
    changes: z.array(lineChange).readonly(),
    newYears: z.array(z.int()).readonly(),
    cut: z.array(kind).readonly(),
  })
  .readonly();
