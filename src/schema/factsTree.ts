import * as z from 'zod';

/** Public result of `facts` under `--json`: where each pack was laid, and those that were refused. */
export const factsTreeSchema = z
  .strictObject({
    out: z.string(),
    packs: z
      .array(
        z
          .strictObject({
            file: z.string(),
            territory: z.string(),
            date: z.string(),
            parts: z.array(z.string()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    refused: z.array(z.strictObject({ file: z.string(), kind: z.string(), message: z.string() }).readonly()).readonly(),
  })
  .readonly();
