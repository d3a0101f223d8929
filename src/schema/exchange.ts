import * as z from 'zod';

const share = z.strictObject({ sector: z.string().min(1), share: z.number().gt(0).lte(1) }).readonly();

/**
 * A decision of the officer on the crosswalk. The contract's tables are filled from PCAET sectors alone, so that no other
 * crosswalk may be decided yet. Whether it can hold is asked where the crosswalk is known.
 */
export const exchangeSchema = z
  .strictObject({
    from: z.literal('PCAET'),
    to: z.literal('CRF'),
    sector: z.string().min(1),
    shares: z.array(share).readonly(),
    reason: z.string().min(1),
    source: z.string().min(1).exactOptional(),
  })
  .readonly();
