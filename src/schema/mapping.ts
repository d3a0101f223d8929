import * as z from 'zod';
import { exchangeSchema } from './exchange';
import { cellAtSchema } from './fact';

export const signatureSchema = z
  .strictObject({ on: z.iso.date().exactOptional(), by: z.string().min(1).exactOptional() })
  .readonly();

const share = z.number().min(0).max(1);

const entry = z.strictObject({
  recognition: z.string(),
  at: cellAtSchema,
  label: z.string(),
  meaning: z.string(),
  confidence: share,
  reason: z.string(),
  runnerUp: z.string().exactOptional(),
  decidedBy: z.enum(['engine', 'memory', 'person']),
  signed: signatureSchema.exactOptional(),
});

/** What is said of the points of a rule: `text` is the answer; `says` and `cells` tell a person which points they are. */
const justification = z
  .strictObject({
    rule: z.string(),
    sheet: z.string().exactOptional(),
    at: cellAtSchema.exactOptional(),
    says: z.string().exactOptional(),
    cells: z.array(z.string()).readonly().exactOptional(),
    text: z.string(),
    isToReview: z.boolean().exactOptional(),
    seen: z.string().exactOptional(),
    signed: signatureSchema.exactOptional(),
  })
  .readonly();

export const mappingEntrySchema = entry.readonly();

/** An entry that waits for an answer says what is asked, what the engine proposes, and what may be said, each with its name. */
const question = z
  .strictObject({ text: z.string(), proposed: z.string(), choices: z.record(z.string(), z.string()).readonly() })
  .readonly();

/** A sector that the crosswalk leaves to the officer; the answer is an entry of `exchanges`. */
const exchangeQuestion = question.unwrap().extend({ sector: z.string() }).readonly();

/**
 * What `inspect --save-mapping` writes and `--mapping` takes back: a person answers by changing `meaning` and `decidedBy`.
 * `signed`: the day and the name of the answers that do not say theirs.
 * Entries that wait for an answer come first and hold a `question`. `exchanges` are the officer's decisions on the crosswalk.
 */
export const mappingFileSchema = z
  .strictObject({
    version: z.literal(1),
    signed: signatureSchema.exactOptional(),
    mapping: z.array(entry.extend({ question: question.exactOptional() }).readonly()).readonly(),
    exchanges: z.array(exchangeSchema).readonly().exactOptional(),
    exchangeQuestions: z.array(exchangeQuestion).readonly().exactOptional(),
    justifications: z.array(justification).readonly().exactOptional(),
  })
  .readonly();
