import * as z from 'zod';
import { cellAtSchema } from './fact';

const share = z.number().min(0).max(1);

export const mappingEntrySchema = z
  .strictObject({
    recognition: z.string(),
    at: cellAtSchema,
    label: z.string(),
    meaning: z.string(),
    confidence: share,
    reason: z.string(),
    runnerUp: z.string().exactOptional(),
    decidedBy: z.enum(['engine', 'memory', 'person']),
  })
  .readonly();

/** What `inspect --save-mapping` writes and `--mapping` takes back: a person answers by changing `meaning` and `decidedBy`. */
export const mappingFileSchema = z
  .strictObject({ version: z.literal(1), mapping: z.array(mappingEntrySchema).readonly() })
  .readonly();
