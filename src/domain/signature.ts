import type { Language } from './message';

/**
 * When something was decided, as a day (`2026-03-14`), and by whom where that person gave a name: it is never asked of the
 * system. It stands in answers alone, in what the workbook remembers and in files of answers; no sheet holds it.
 */
export interface Signature {
  readonly on?: string;
  readonly by?: string;
}

/** A day of the calendar as it is stored: `2026-03-14`, whatever the hour there. */
export const dayOf = (when: Date): string =>
  [when.getFullYear(), when.getMonth() + 1, when.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');

/** A stored day as people read it: `14 mars 2026`, `14 March 2026`; as it stands where it is none. */
export function daySaid(day: string, language: Language): string {
  const when = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(when.getTime())) return day;
  const locale = language === 'fr' ? 'fr' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    when,
  );
}

/** Signed where it is not yet: a decision keeps the day and the name that it came with. Day first: same decision, same bytes. */
export function signedBy<T extends object>(
  decision: T & { readonly signed?: Signature },
  { on, by }: Signature,
): T & { readonly signed?: Signature } {
  if (decision.signed !== undefined || (on === undefined && by === undefined)) return decision;
  return { ...decision, signed: { ...(on !== undefined && { on }), ...(by !== undefined && { by }) } };
}
