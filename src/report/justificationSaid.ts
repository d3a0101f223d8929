import { justificationWords } from '../catalogue/justificationWords';
import type { Justified } from '../domain/justification';
import { type Language, say } from '../domain/message';
import { signatureSaid } from './signatureSaid';

/**
 * What stands beside a finding, in one text: `Justifié : le dernier inventaire complet est de 2017. Décidé le 14 mars 2026.`
 * Where the figure has changed since, that is said first.
 */
export function justificationSaid({ text, signed, isToReview }: Justified, language: Language): string {
  const sentence = say(isToReview ? justificationWords.toReview : justificationWords.justified, { text }, language);
  const who = signatureSaid(signed, language);
  return who === null ? sentence : `${/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`} ${who}`;
}
