import type * as z from 'zod';
import { done, failed, type Result } from '../../domain/result';

/** What does not fit in a JSON file: the line where it stops being JSON, or a field with what stands there. */
export type Misfit =
  | { readonly is: 'not-json'; readonly line: number }
  | { readonly is: 'bad-field' | 'missing-field'; readonly path: readonly string[]; readonly found: string }
  | { readonly is: 'unknown-field'; readonly path: readonly string[] };

const MOST_SHOWN = 60;

/** The content of a JSON file, checked by its schema; the problem is the first thing wrong. */
export function readJson<T>(text: string, schema: z.ZodType<T>): Result<T, Misfit> {
  const bare = text.replace(/^\uFEFF/, '');
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch (error) {
    return failed({ is: 'not-json', line: lineOf(bare, error) });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return done(parsed.data);
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []).map(String);
  if (issue?.code === 'unrecognized_keys') {
    return failed({ is: 'unknown-field', path: [...path, ...issue.keys.slice(0, 1)] });
  }
  const found = valueAt(json, path);
  const shown = found === undefined ? '' : JSON.stringify(found);
  const cut = shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}…` : shown;
  return failed({ is: found === undefined ? 'missing-field' : 'bad-field', path, found: cut });
}

/** The line of the place that the parser names; the last one where it names none, as for a text that stops short. */
function lineOf(text: string, error: unknown): number {
  const [, place] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  return text.slice(0, place === undefined ? text.length : Number(place)).split('\n').length;
}

function valueAt(json: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null
        ? Object.entries(inside).find(([name]) => name === key)?.[1]
        : undefined,
    json,
  );
}
