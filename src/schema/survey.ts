import * as z from 'zod';
import { basis, comparedCity, level, severity, taxBasis } from './consolidation';

/** Public result of `consolidate` under `--json` for more than a hundred files: statistics, cities by their place in `cities`. */

const count = z.int().min(0);

const end = z.strictObject({ city: count, value: z.number(), sheet: z.string(), address: z.string() }).readonly();

const spread = z
  .strictObject({
    cities: count,
    lowest: end,
    quarter: z.number(),
    median: z.number(),
    threeQuarters: z.number(),
    highest: end,
  })
  .readonly();

const subject = z
  .strictObject({
    subject: z.string(),
    rows: z
      .array(
        z
          .strictObject({ basis, apart: z.array(z.string()).readonly(), spread, perInhabitant: spread.exactOptional() })
          .readonly(),
      )
      .readonly(),
    missing: z.array(z.strictObject({ key: z.string(), cities: count }).readonly()).readonly(),
    total: z.strictObject({ value: z.number(), cities: count, inside: count, twice: count }).readonly().exactOptional(),
  })
  .readonly();

const levelSum = z
  .strictObject({
    role: z.enum(['decides', 'pays', 'delivers']),
    level: level.exactOptional(),
    cities: count,
    actions: count,
    euros: z.array(z.strictObject({ taxBasis, value: z.number() }).readonly()).readonly(),
  })
  .readonly();

const chapterSum = z
  .strictObject({
    key: z.string(),
    title: z.strictObject({ fr: z.string(), en: z.string() }).readonly(),
    cities: count,
    ready: count,
    open: count,
    blocked: count,
    written: count,
    empty: count,
    missing: count,
    blocking: count,
  })
  .readonly();

export const surveySchema = z
  .strictObject({
    out: z.string(),
    cities: z.array(comparedCity).readonly(),
    notReceived: z.array(z.string()).readonly(),
    refused: z.array(z.strictObject({ file: z.string(), kind: z.string(), message: z.string() }).readonly()).readonly(),
    subjects: z.array(subject).readonly(),
    levels: z.array(levelSum).readonly(),
    asks: z
      .array(
        z
          .strictObject({
            kind: z.enum(['barrier', 'lever', 'ask']),
            level: level.exactOptional(),
            cities: count,
            asks: count,
          })
          .readonly(),
      )
      .readonly(),
    chapters: z.array(chapterSum).readonly(),
    rules: z
      .array(z.strictObject({ ruleId: z.string(), severity, cities: count, findings: count }).readonly())
      .readonly(),
  })
  .readonly();
