import * as z from 'zod';
import { exchangeSchema } from './exchange';
import { localRulesSchema } from './localRules';
import { readerRemarkSchema } from './remarks';

const validatedSchema = z.strictObject({ by: z.string().min(1).exactOptional(), on: z.iso.date() }).readonly();

/** What `--settings FILE.json` may hold: any part of the settings of the contract; the rest keeps its default. */
export const settingsSchema = z
  .strictObject({
    territory: z
      .strictObject({
        name: z.string().min(1).exactOptional(),
        level: z.enum(['commune', 'epci', 'department', 'region', 'state', 'europe', 'other']),
        siren: z
          .string()
          .regex(/^\d{9}$/)
          .exactOptional(),
        insee: z
          .string()
          .regex(/^[0-9AB]{5}$/)
          .exactOptional(),
      })
      .readonly()
      .exactOptional(),
    baselineYear: z.int().min(1990).max(2060).exactOptional(),
    targetYear: z.int().min(2025).max(2060).exactOptional(),
    budgetYear: z.int().min(2015).max(2060).exactOptional(),
    actionPlan: z.enum(['V1', 'V2']).exactOptional(),
    investmentPlan: z.enum(['early', 'late']).exactOptional(),
    commitments: z.enum(['V1', 'V2']).exactOptional(),
    gapForm: z.enum(['G1', 'G1e', 'G2', 'G3']).exactOptional(),
    costs: z.enum(['HT', 'TTC', 'source']).exactOptional(),
    language: z.enum(['fr', 'en']).exactOptional(),
    languages: z
      .array(z.enum(['fr', 'en']))
      .min(1)
      .max(2)
      .readonly()
      .exactOptional(),
    stage: z.enum(['draft', 'ready']).exactOptional(),
    isValuesOnly: z.boolean().exactOptional(),
    interpolate: z.boolean().exactOptional(),
    remarks: z.array(readerRemarkSchema).readonly().exactOptional(),
    tables: z
      .record(
        z.string(),
        z.discriminatedUnion('state', [
          z.strictObject({ state: z.literal('not-applicable'), reason: z.string().min(1) }).readonly(),
          z.strictObject({ state: z.literal('elsewhere'), page: z.string().min(1) }).readonly(),
        ]),
      )
      .readonly()
      .exactOptional(),
    chapters: z
      .record(
        z.string(),
        z
          .strictObject({ words: z.string().min(1).exactOptional(), validated: validatedSchema.exactOptional() })
          .readonly(),
      )
      .readonly()
      .exactOptional(),
    validated: validatedSchema.exactOptional(),
    localRules: localRulesSchema.exactOptional(),
    exchanges: z.array(exchangeSchema).readonly().exactOptional(),
  })
  .readonly();

export type GivenSettings = z.infer<typeof settingsSchema>;
