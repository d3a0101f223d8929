import * as z from 'zod';

/** Public shape of a fact (design, section 5). Everything optional is absent where the source is silent. */

const sheetCell = z.strictObject({ sheet: z.string(), address: z.string() }).readonly();
export const cellAtSchema = sheetCell;

const share = z.number().min(0).max(1);
const level = z.enum(['commune', 'epci', 'department', 'region', 'state', 'europe', 'other']);
const text = z.string();

export const sourceSchema = z
  .strictObject({
    file: text.exactOptional(),
    sheet: text,
    address: text,
    text,
    copy: sheetCell.exactOptional(),
  })
  .readonly();

const doubt = z
  .strictObject({ code: text, reason: text, alternatives: z.array(text).readonly().exactOptional() })
  .readonly();

const money = z
  .strictObject({
    read: z.strictObject({ value: z.number(), unit: text }).readonly(),
    value: z.number(),
    currency: z.literal('EUR'),
    taxBasis: z.enum(['HT', 'TTC', 'none', 'unknown']),
    source: sourceSchema,
  })
  .readonly();

const collected = {
  source: sourceSchema,
  confidence: share,
  use: z.enum(['used', 'asked', 'excluded']),
  doubts: z.array(doubt).readonly(),
};

const cells = z.record(text, text).readonly();

export const observationSchema = z
  .strictObject({
    kind: z.literal('observation'),
    ...collected,
    indicator: text,
    sector: text.exactOptional(),
    carrier: text.exactOptional(),
    scope: z.literal([1, 2, 3]).exactOptional(),
    year: z.int(),
    status: z.enum(['measured', 'objective', 'scenario']),
    perimeter: z
      .strictObject({
        level,
        siren: text.exactOptional(),
        insee: text.exactOptional(),
        label: text.exactOptional(),
        from: z.enum(['cell', 'sheet', 'settings', 'unknown']),
      })
      .readonly(),
    version: text.exactOptional(),
    producer: text.exactOptional(),
    gwp: text.exactOptional(),
    netting: z.enum(['gross', 'net']).exactOptional(),
    read: z.strictObject({ value: z.number().exactOptional(), unit: text.exactOptional() }).readonly(),
    value: z.number().exactOptional(),
    unit: text.exactOptional(),
    missing: z
      .strictObject({
        key: z.enum(['NO', 'NE', 'IE', 'C']).exactOptional(),
        reason: z.enum(['blank', 'not-reported', 'not-applicable', 'secret', 'error', 'to-come', 'placeholder']),
        place: text.exactOptional(),
        note: text.exactOptional(),
      })
      .readonly()
      .exactOptional(),
    bound: z.enum(['<', '>']).exactOptional(),
    span: z.tuple([z.number(), z.number()]).readonly().exactOptional(),
  })
  .readonly();

export const actionSchema = z
  .strictObject({
    kind: z.literal('action'),
    ...collected,
    id: text,
    title: text,
    description: text.exactOptional(),
    sector: text.exactOptional(),
    lead: text.exactOptional(),
    partners: z.array(text).readonly(),
    level: level.exactOptional(),
    status: text.exactOptional(),
    start: text.exactOptional(),
    end: text.exactOptional(),
    budget: money.exactOptional(),
    funding: z.array(z.strictObject({ funder: text, amount: money }).readonly()).readonly(),
    reduction: z.strictObject({ value: z.number(), unit: text, source: sourceSchema }).readonly().exactOptional(),
    measures: z.array(text).readonly(),
    indicators: z.array(text).readonly(),
    cells,
  })
  .readonly();

export const investmentSchema = z
  .strictObject({
    kind: z.literal('investment'),
    ...collected,
    title: text,
    operation: text.exactOptional(),
    actions: z
      .array(z.strictObject({ action: text, costShare: share, climateShare: share.exactOptional() }).readonly())
      .readonly(),
    sector: text.exactOptional(),
    owner: text.exactOptional(),
    payer: text.exactOptional(),
    funder: text.exactOptional(),
    level: level.exactOptional(),
    year: z.int().exactOptional(),
    nature: z.enum(['capex', 'opex', 'unknown']),
    measure: z.enum(['AP', 'CP-voted', 'CP-paid', 'estimate']).exactOptional(),
    view: z.enum(['total', 'incremental']).exactOptional(),
    valuation: z.enum(['cash', 'NPV']).exactOptional(),
    priceYear: z.int().exactOptional(),
    budget: text.exactOptional(),
    amount: money,
    cells,
  })
  .readonly();

export const factSchema = z.discriminatedUnion('kind', [observationSchema, actionSchema, investmentSchema]);
