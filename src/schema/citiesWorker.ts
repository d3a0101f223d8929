import * as z from 'zod';

/** What the page of several cities asks its worker, and what it is answered; the worker checks what it is asked, the page what it hears. */

const bytes = z.instanceof(Uint8Array);

export const citiesAskSchema = z
  .strictObject({
    files: z
      .array(z.strictObject({ name: z.string(), bytes }).readonly())
      .max(200)
      .readonly(),
    language: z.enum(['fr', 'en']),
  })
  .readonly();

export const citiesAnswerSchema = z.union([
  /** One file was read; with the sentence, it is left out. */
  z.strictObject({ is: z.literal('read'), name: z.string(), refusal: z.string().nullable() }),
  z.strictObject({ is: z.literal('written'), name: z.string(), bytes, summary: z.string() }),
  z.strictObject({ is: z.literal('nothing') }),
  z.strictObject({ is: z.literal('failed'), sentence: z.string() }),
]);

export type CitiesAsk = z.infer<typeof citiesAskSchema>;
export type CitiesAnswer = z.infer<typeof citiesAnswerSchema>;
