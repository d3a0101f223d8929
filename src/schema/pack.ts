import * as z from 'zod';
import { PACK_FORMAT, PACK_VERSION } from '../domain/pack';

const count = z.int().min(0);
const bilingual = z.strictObject({ fr: z.string(), en: z.string() }).readonly();
const level = z.enum(['commune', 'epci', 'department', 'region', 'state', 'europe', 'other']);
const validated = z.strictObject({ by: z.string().min(1).exactOptional(), on: z.iso.date() }).readonly();

/** A path inside the archive: relative, with `/`, that stays in it. */
const path = z
  .string()
  .min(1)
  .max(200)
  .regex(/^(?!\/)(?!.*(?:^|\/)\.{0,2}(?:\/|$))[A-Za-z0-9][A-Za-z0-9._/-]*$/);

export const packPartSchema = z
  .strictObject({
    path,
    role: z.enum(['workbook', 'report', 'facts', 'tables', 'mapping', 'findings']),
    bytes: count,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly();

const table = z
  .strictObject({
    table: z.string(),
    code: bilingual,
    title: z.string(),
    state: z.enum(['written', 'empty', 'not-applicable', 'elsewhere']),
    reason: z.string().exactOptional(),
    page: z.string().exactOptional(),
    written: count,
    missing: count,
  })
  .readonly();

export const packChapterSchema = z
  .strictObject({
    key: z.string(),
    title: bilingual,
    state: z.enum(['ready', 'open', 'blocked']),
    tables: z.array(table).readonly(),
    written: count,
    notApplicable: count,
    elsewhere: count,
    empty: count,
    missing: count,
    blocking: count,
    toJustify: count,
    justified: count,
    toTranslate: count,
    words: z.string().exactOptional(),
    validated: validated.exactOptional(),
  })
  .readonly();

export const packCountsSchema = z
  .strictObject({ blocking: count, warning: count, information: count, justified: count })
  .readonly();

/** Enough of a manifest to know what it is and how old, before its version's own shape is asked of it. */
export const packHeadSchema = z.looseObject({ format: z.literal(PACK_FORMAT), version: z.number() });

/** The manifest of a pack, version 1. A later version adds a schema beside this one: older packs stay readable. */
export const packManifestSchema = z
  .strictObject({
    format: z.literal(PACK_FORMAT),
    version: z.literal(PACK_VERSION),
    product: z.string(),
    kind: z.enum(['final', 'draft']),
    territory: z
      .strictObject({
        name: z.string(),
        level,
        siren: z
          .string()
          .regex(/^\d{9}$/)
          .exactOptional(),
        insee: z
          .string()
          .regex(/^[0-9AB]{5}$/)
          .exactOptional(),
        laureate: z.string().exactOptional(),
      })
      .readonly()
      .nullable(),
    contract: z
      .strictObject({
        baselineYear: z.int().exactOptional(),
        targetYear: z.int(),
        actionPlan: z.enum(['V1', 'V2']),
        investmentPlan: z.enum(['early', 'late']),
        commitments: z.enum(['V1', 'V2']),
        gapForm: z.enum(['G1', 'G1e', 'G2', 'G3']),
        sectorView: z.string(),
        costs: z.enum(['HT', 'TTC', 'source']),
        language: z.enum(['fr', 'en']),
        inventoryMethod: z.string().exactOptional(),
        population: z.strictObject({ value: z.number(), year: z.int() }).readonly().exactOptional(),
      })
      .readonly(),
    chapters: z.array(packChapterSchema).readonly(),
    counts: packCountsSchema,
    coverage: z.strictObject({ asked: count, answered: count }).readonly(),
    validated: validated.exactOptional(),
    hasNames: z.boolean(),
    parts: z.array(packPartSchema).min(1).max(200).readonly(),
  })
  .readonly();
