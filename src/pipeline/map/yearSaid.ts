import { mappingReasons } from '../../catalogue/mappingReasons';
import { statusIn } from '../reading/year';
import { because, type Context, type Said } from './context';

/** A heading of one year, and how sure it is. */
export const yearSaid = (
  year: number,
  status: string,
  scenario: string | undefined,
  confidence: number,
  reason: string,
): Said => ({
  meaning: `year:${year}:${status}${scenario === undefined ? '' : `:${scenario}`}`,
  confidence,
  reason,
});

/** A year whose kind, or which itself, is not settled: asked; the other answer is a target of the territory. */
export const doubtful = (year: number, reason: string, status: 'scenario' | 'measured'): Said => ({
  ...yearSaid(year, status, undefined, 0.7, reason),
  runnerUp: `year:${year}:objective`,
});

/** A year to come, of which nothing says whether it is a target or a scenario: asked. */
export const future = (context: Context, year: number): Said => ({
  ...yearSaid(year, 'objective', undefined, 0.7, because(context, mappingReasons.future, {})),
  runnerUp: `year:${year}:scenario`,
});

/** The kind that a title names, when it names one only: "Inventaire et objectifs" names two. */
export function onlyKind(text: string): ReturnType<typeof statusIn> | null {
  if (text.length > 160) return null;
  const parts = text
    .split(/[,;/()–—-]|\bet\b|\band\b|\+/)
    .map(statusIn)
    .filter(({ status }) => status !== undefined);
  const kinds = new Set(parts.map(({ status, scenario }) => `${status}:${scenario}`));
  return kinds.size === 1 ? (parts[0] ?? null) : null;
}
