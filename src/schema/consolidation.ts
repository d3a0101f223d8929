import * as z from 'zod';

/** Public result of `consolidate` under `--json`: several cities, named by their place in `cities`. */

const count = z.int().min(0);
const city = count;
export const level = z.enum(['commune', 'epci', 'department', 'region', 'state', 'europe', 'other']);
export const taxBasis = z.enum(['HT', 'TTC', 'none', 'unknown']);
export const severity = z.enum(['blocking', 'warning', 'information']);
const text = z.string().exactOptional();
const at = { sheet: z.string(), address: z.string(), sources: text } as const;

export const basis = z
  .strictObject({
    level,
    unit: z.string(),
    year: z.int().exactOptional(),
    status: z.enum(['measured', 'objective', 'scenario']).exactOptional(),
    method: text,
    gwp: text,
    netting: z.enum(['gross', 'net']).exactOptional(),
    view: text,
    form: text,
    taxBasis: taxBasis.exactOptional(),
  })
  .readonly();

export const comparedCity = z
  .strictObject({
    name: z.string(),
    file: z.string(),
    origin: z.enum(['pack', 'declared']),
    kind: z.enum(['final', 'draft']).exactOptional(),
    on: text,
    territory: z.strictObject({ name: z.string(), level, siren: text, insee: text }).readonly(),
    laureate: text,
    isLaureate: z.boolean(),
    remarks: z.array(z.string()).readonly(),
    contract: z
      .strictObject({
        baselineYear: z.int().exactOptional(),
        targetYear: z.int().exactOptional(),
        actionPlan: z.enum(['V1', 'V2']).exactOptional(),
        investmentPlan: z.enum(['early', 'late']).exactOptional(),
        commitments: z.enum(['V1', 'V2']).exactOptional(),
        gapForm: z.enum(['G1', 'G1e', 'G2', 'G3']).exactOptional(),
        inventoryMethod: text,
        inventories: text,
      })
      .readonly(),
    population: z
      .strictObject({ value: z.number(), from: z.enum(['census', 'file']), year: z.int().exactOptional() })
      .readonly()
      .exactOptional(),
    coverage: z.strictObject({ asked: count, answered: count }).readonly().exactOptional(),
    counts: z.strictObject({ blocking: count, warning: count, information: count, justified: count }).readonly(),
  })
  .readonly();

const subject = z
  .strictObject({
    subject: z.string(),
    rows: z
      .array(
        z
          .strictObject({
            basis,
            apart: z.array(z.string()).readonly(),
            figures: z
              .array(
                z
                  .strictObject({
                    city,
                    value: z.number().nullable(),
                    origin: z.strictObject(at).readonly(),
                    version: text,
                  })
                  .readonly(),
              )
              .readonly(),
          })
          .readonly(),
      )
      .readonly(),
    missing: z.array(z.strictObject({ city, key: z.string().nullable() }).readonly()).readonly(),
    total: z
      .strictObject({
        value: z.number(),
        basis,
        cities: z.array(city).readonly(),
        inside: z.array(city).readonly(),
        twice: z.array(z.strictObject({ city, title: z.string(), value: z.number() }).readonly()).readonly(),
      })
      .readonly()
      .exactOptional(),
  })
  .readonly();

export const consolidationSchema = z
  .strictObject({
    out: z.string(),
    cities: z.array(comparedCity).readonly(),
    notReceived: z.array(z.string()).readonly(),
    refused: z.array(z.strictObject({ file: z.string(), kind: z.string(), message: z.string() }).readonly()).readonly(),
    subjects: z.array(subject).readonly(),
    asks: z
      .array(
        z
          .strictObject({
            ...at,
            city,
            kind: z.enum(['barrier', 'lever', 'ask']),
            table: z.string(),
            what: z.string(),
            forWhat: text,
            toWhom: text,
            byWhen: text,
            level: level.exactOptional(),
            levels: z.array(level).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    levels: z
      .array(
        z
          .strictObject({
            city,
            role: z.enum(['decides', 'pays', 'delivers']),
            level: level.exactOptional(),
            actions: count,
            euros: z.array(z.strictObject({ taxBasis, value: z.number() }).readonly()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    findings: z
      .array(
        z
          .strictObject({
            city,
            ruleId: z.string(),
            severity,
            sheet: text,
            address: text,
            message: z.string(),
            next: text,
            justification: text,
          })
          .readonly(),
      )
      .readonly(),
    changes: z
      .array(
        z
          .strictObject({
            city,
            subject: z.string(),
            before: z.number().nullable(),
            after: z.number().nullable(),
            unit: z.string(),
            why: z
              .array(
                z.union([
                  z
                    .strictObject({ is: z.enum(['edition', 'sources']), before: z.string(), after: z.string() })
                    .readonly(),
                  z.strictObject({ is: z.literal('said'), text: z.string() }).readonly(),
                ]),
              )
              .readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
