import * as z from 'zod';
import { mappingEntrySchema, signatureSchema } from './mapping';
import { settingsSchema } from './settings';
import { keptFiguresSchema } from './since';

/** The latest version of the stored part that this product writes; a later one is read-only for us. Version 2 adds exchanges, 3 how tables are known again, 4 who decided and last year's figures, 5 justifications and local rules, 6 a second language, 7 what is said of tables and chapters before they are sent, and readers' remarks, 8 whether targets are interpolated and the budget's year. */
export const STORED_VERSION = 8;

/** What our custom XML part keeps between two sessions: settings, answers, and which sheets are ours. */
export const storedSchema = z
  .strictObject({
    version: z.literal([1, 2, 3, 4, 5, 6, 7, STORED_VERSION]),
    settings: settingsSchema,
    mapping: z.array(mappingEntrySchema).readonly(),
    tables: z
      .array(z.strictObject({ recognition: z.string(), words: z.array(z.string()).readonly() }).readonly())
      .readonly()
      .exactOptional(),
    figures: keptFiguresSchema.exactOptional(),
    justifications: z
      .array(
        z
          .strictObject({
            text: z.string(),
            signed: signatureSchema.exactOptional(),
            of: z.array(z.strictObject({ finding: z.string(), seen: z.string() }).readonly()).readonly(),
          })
          .readonly(),
      )
      .readonly()
      .exactOptional(),
    sheets: z
      .array(
        z
          .strictObject({
            table: z.string(),
            name: z.string(),
            copyOf: z
              .strictObject({ file: z.string(), sheet: z.string(), sha256: z.string() })
              .readonly()
              .exactOptional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

export type StoredState = z.infer<typeof storedSchema>;
