import * as z from 'zod';

const place = z.int().nonnegative();
const stroke = z
  .strictObject({ color: z.string(), dash: z.enum(['solid', 'dash', 'dot']), width: z.number() })
  .readonly();
const look = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('bar'), fill: z.string(), outline: stroke }).readonly(),
  z
    .strictObject({
      as: z.literal('line'),
      stroke,
      marker: z
        .strictObject({ shape: z.enum(['circle', 'square', 'triangle', 'diamond']), size: z.number() })
        .readonly(),
      labels: z.enum(['above', 'below']),
    })
    .readonly(),
]);

/** The charts of a sheet as the sheet remembers them in Excel, so that they can be drawn again when a writing is taken back. */
export const chartsSchema = z
  .array(
    z
      .strictObject({
        id: z.string(),
        kind: z.enum(['bars', 'stacked-bars', 'lines']),
        title: z.string(),
        alt: z.string(),
        unit: z.string(),
        numberFormat: z.string(),
        header: place,
        labels: place,
        first: place,
        last: place,
        series: z.array(look).readonly(),
        place: z.strictObject({ top: place, left: place, bottom: place, right: place }).readonly(),
      })
      .readonly(),
  )
  .readonly();
