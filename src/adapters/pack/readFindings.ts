import * as z from 'zod';
import type { CityFinding } from '../../domain/cities';
import type { Pack, PackProblem } from '../../domain/pack';
import { done, failed, type Result } from '../../domain/result';

const FINDINGS = 'findings.json';

/** What of each finding the comparison of cities reads; the rest is of no matter to it. */
const told = z.object({
  findings: z.array(
    z.object({
      ruleId: z.string(),
      severity: z.enum(['blocking', 'warning', 'information']),
      at: z.object({ sheet: z.string(), address: z.string() }).nullable(),
      message: z.string(),
      next: z.string().exactOptional(),
      justification: z.object({ text: z.string() }).exactOptional(),
    }),
  ),
});

/** The findings that a draft holds, in its own language; `undefined` where they were left out. */
export function findingsIn({ file, parts }: Pack): Result<readonly CityFinding[] | undefined, PackProblem> {
  const bytes = parts.get(FINDINGS);
  if (bytes === undefined) return done(undefined);
  const read = told.safeParse(jsonIn(new TextDecoder().decode(bytes)));
  if (!read.success) return failed({ kind: 'damaged-part', file, part: FINDINGS });
  return done(
    read.data.findings.map(({ at, justification, ...finding }) => ({
      ...finding,
      ...at,
      ...(justification !== undefined && { justification: justification.text }),
    })),
  );
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
