import * as z from 'zod';

/** Public result of `catalogue --json`. Identifiers are stable: one is never taken away, nor used for something else. */
const bilingual = z.strictObject({ fr: z.string(), en: z.string() }).readonly();
const texts = z.array(z.string()).readonly();
const unit = z.string();
const direction = z.enum(['up', 'down']);
const framework = z.enum([
  'tete-cae',
  'tete-eci',
  'tete-crte',
  'tete-common',
  'tete-other',
  'crte-2021',
  'citergie',
  'pcaet-deposit',
  'ccc-indicator',
  'ccc-table',
]);
const family = z.enum([
  'ghg',
  'energy',
  'renewable',
  'air-nox',
  'air-pm10',
  'air-pm25',
  'air-covnm',
  'air-so2',
  'air-nh3',
  'sequestration',
  'mobility',
  'buildings',
  'capacity',
  'waste',
  'land-and-water',
  'territory',
]);

const equivalent = z
  .strictObject({
    framework,
    edition: z.string(),
    identifier: z.string(),
    title: z.string(),
    relation: z.enum(['same', 'merged-into', 'part-of']),
    whole: z.enum(['core', 'framework']).exactOptional(),
    now: z.string().exactOptional(),
    unit,
    printedUnit: z.string(),
    factor: z.number().nullable().describe('core value × factor = value in the framework; null where more is needed'),
    needs: z.enum(['population', 'period', 'unit']).exactOptional(),
    note: bilingual.exactOptional(),
    sets: texts.exactOptional(),
    measures: texts.exactOptional(),
    formula: z.string().exactOptional(),
  })
  .readonly();

const indicator = z
  .strictObject({
    id: z.string(),
    family,
    name: bilingual,
    unit: z.strictObject({ id: unit, name: bilingual, written: texts }).readonly(),
    sector: z.string().exactOptional(),
    carrier: z.string().exactOptional(),
    pollutant: z.string().exactOptional(),
    parent: z.string().exactOptional(),
    direction: direction.exactOptional(),
    basis: bilingual,
    breakdowns: z
      .array(
        z
          .strictObject({ by: z.enum(['sector', 'carrier', 'source', 'land', 'mode', 'scope']), parts: texts })
          .readonly(),
      )
      .readonly(),
    formula: z.string().exactOptional(),
    warning: bilingual.exactOptional(),
    remark: bilingual.exactOptional(),
    labels: texts,
    equivalents: z.array(equivalent).readonly(),
    source: z.string(),
    reviewed: z.iso.date(),
  })
  .readonly();

const teteIndicator = z
  .strictObject({
    id: z.string(),
    sets: texts,
    title: z.string(),
    shortTitle: z.string(),
    longTitle: z.string(),
    unit: z.string(),
    parent: z.string().nullable(),
    formula: z.string().nullable(),
    direction: direction.nullable(),
    directionBasis: z.enum(['inferred', 'target']).nullable(),
    measures: texts,
    sectors: texts,
    themes: texts,
    isAskedByPcaet: z.boolean(),
    isNotTyped: z.boolean(),
  })
  .readonly();

const teteMeasure = z
  .strictObject({
    referential: z.enum(['cae', 'eci', 'te']),
    id: z.string(),
    name: z.string(),
    points: z.string(),
    category: z.string(),
    indicators: texts,
    origin: z.string(),
    indicatorsForeseen: texts,
  })
  .readonly();

const viewId = z.enum(['PCAET', 'GPC', 'CRF', 'ECO', 'FIELD', 'M57-FUNCTION', 'M57-NATURE', 'MONEY']);
const view = z
  .strictObject({
    id: viewId,
    name: bilingual,
    isCoded: z
      .literal(true)
      .exactOptional()
      .describe('sectors are decimal codes: a finer one follows the one above it'),
    sectors: z
      .array(
        z
          .strictObject({
            id: z.string(),
            name: bilingual,
            parts: texts.exactOptional().describe('the sectors that it is the sum of, and is never added to'),
            isTotal: z.literal(true).exactOptional(),
            isSink: z.literal(true).exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

const edge = z
  .strictObject({
    from: z.string(),
    when: z
      .strictObject({
        scope: z.union([z.literal(1), z.literal(2), z.literal(3)]).exactOptional(),
        carrier: z.string().exactOptional().describe('a carrier of the catalogue, or any: one that is said'),
        sign: z.enum(['positive', 'negative']).exactOptional(),
      })
      .readonly()
      .exactOptional(),
    to: texts,
    rule: z.enum(['one-to-one', 'merged', 'split', 'ask', 'left-out']),
    isDeclared: z.literal(true).exactOptional(),
    condition: bilingual.exactOptional(),
  })
  .readonly()
  .describe('of the edges of one sector, the first whose condition is met holds');
const crosswalk = z
  .strictObject({ from: viewId, to: viewId, edges: z.array(edge).readonly(), source: z.string() })
  .readonly();

export const catalogueSchema = z
  .strictObject({
    indicators: z.array(indicator).readonly(),
    frameworks: z
      .array(
        z
          .strictObject({
            id: framework,
            name: bilingual,
            edition: z.string(),
            source: z.string(),
            reviewed: z.iso.date(),
            identifiers: z
              .array(z.strictObject({ id: z.string(), title: z.string(), unit: z.string() }).readonly())
              .readonly(),
          })
          .readonly(),
      )
      .readonly(),
    tete: z
      .strictObject({
        indicators: z.array(teteIndicator).readonly(),
        measures: z.array(teteMeasure).readonly(),
      })
      .readonly(),
    views: z.array(view).readonly(),
    crosswalks: z.array(crosswalk).readonly(),
  })
  .readonly();
