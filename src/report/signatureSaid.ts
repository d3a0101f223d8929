import { signatureWords } from '../catalogue/signatureWords';
import { say, type Language } from '../domain/message';
import { daySaid, type Signature } from '../domain/signature';

/** `Décidé par Marie Durand le 14 mars 2026.`; as much of it as is known, `null` where nothing is. */
export function signatureSaid({ on, by }: Signature = {}, language: Language): string | null {
  const day = on === undefined ? null : daySaid(on, language);
  if (by !== undefined && day !== null) return say(signatureWords.both, { by, day }, language);
  if (day !== null) return say(signatureWords.day, { day }, language);
  return by === undefined ? null : say(signatureWords.name, { by }, language);
}
