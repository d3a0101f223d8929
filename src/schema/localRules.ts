import * as z from 'zod';
import { REQUIRABLE } from '../domain/localRules';

const level = z.enum(['warning', 'information']);
const shared = {
  why: z.string().min(1),
  level: z.union([level, z.strictObject({ draft: level, ready: level }).readonly()]).exactOptional(),
} as const;
const bounds = { min: z.number().exactOptional(), max: z.number().exactOptional() } as const;
const year = z.int().min(1990).max(2060);

/** What `--rules FILE.json` holds: thresholds and required fields of people's own. */
export const localRulesSchema = z
  .strictObject({
    version: z.literal(1),
    name: z.string().min(1),
    fields: z
      .array(z.strictObject({ field: z.enum(REQUIRABLE), ...shared }).readonly())
      .readonly()
      .exactOptional(),
    figures: z
      .array(
        z
          .strictObject({
            indicator: z.string(),
            unit: z.string(),
            ...bounds,
            status: z.enum(['measured', 'objective', 'scenario']).exactOptional(),
            years: z.tuple([year, year]).readonly().exactOptional(),
            ...shared,
          })
          .readonly(),
      )
      .readonly()
      .exactOptional(),
    budgets: z
      .array(z.strictObject({ ...bounds, ...shared }).readonly())
      .readonly()
      .exactOptional(),
  })
  .readonly();
