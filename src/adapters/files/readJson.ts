import type * as z from 'zod';
import { done, failed, type Result } from '../../domain/result';

/** The content of a JSON file, checked by its schema; the problem is the first thing wrong, in words. */
export function readJson<T>(text: string, schema: z.ZodType<T>): Result<T, string> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return failed('JSON');
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return done(parsed.data);
  const [issue] = parsed.error.issues;
  return failed(`${issue?.path.join('.') || '.'} : ${issue?.message ?? ''}`);
}
