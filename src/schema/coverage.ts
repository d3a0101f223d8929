import * as z from 'zod';
import { sourceSchema } from './fact';

/** Public results of `coverage` and `return` under `--json`. */

const count = z.int().min(0);
const bilingual = z.strictObject({ fr: z.string(), en: z.string() }).readonly();
const identifiers = z.array(z.string()).readonly().exactOptional();
const status = z.enum(['measured', 'objective', 'scenario']);

export const coverageSchema = z
  .strictObject({
    rows: z
      .array(
        z
          .strictObject({
            indicator: z.string(),
            name: bilingual,
            unit: z.string(),
            askedBy: z
              .strictObject({ contract: identifiers, pcaet: identifiers, tete: identifiers, crte: identifiers })
              .readonly(),
            state: z.enum(['answered', 'derived', 'waiting', 'not-applicable', 'missing']),
            answers: z.array(z.strictObject({ source: sourceSchema, year: z.int(), status }).readonly()).readonly(),
            holder: z.strictObject({ name: bilingual, where: bilingual }).readonly().exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
    contract: z
      .strictObject({
        asked: count,
        shared: count,
        own: count,
        waiting: count,
        notApplicable: count,
        missing: count,
      })
      .readonly(),
    figures: z.strictObject({ fromSources: count, typed: count, toFill: count }).readonly(),
  })
  .readonly();

export const returnSchema = z
  .strictObject({
    to: z.enum(['tete', 'pcaet', 'crte']),
    out: z.string().nullable(),
    isReadyForImport: z.boolean(),
    values: z
      .array(
        z
          .strictObject({
            framework: z.string(),
            identifier: z.string(),
            title: z.string(),
            unit: z.string(),
            indicator: z.string(),
            year: z.int(),
            status,
            value: z.number(),
            from: sourceSchema,
            steps: z.array(z.string()).readonly(),
            theirs: z.strictObject({ value: z.number(), at: sourceSchema }).readonly().exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
    actions: z
      .array(z.strictObject({ title: z.string(), axis: z.string().exactOptional(), from: sourceSchema }).readonly())
      .readonly(),
  })
  .readonly();
