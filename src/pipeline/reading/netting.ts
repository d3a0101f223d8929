import { plain } from '../../domain/label';

const SINKS = '(?:utcatf|utcf|lulucf|puits|sequestration|absorptions?|sinks?|removals?|land[- ]use)';
const GROSS = new RegExp(
  `\\b(?:hors|sans|avant|excluding|excl|without|before)\\b.{0,24}\\b${SINKS}|\\b${SINKS}\\b.{0,6}\\b(?:exclu\\w*|non (?:inclus\\w*|compris\\w*))|\\bbrute?s?\\b|\\bgross\\b`,
);
const NET = new RegExp(
  `\\bnet(?:te)?s?\\b|\\b(?:avec|y compris|incluant|inclus\\w*|including|incl|with|apres|after|moins|less)\\b.{0,24}\\b${SINKS}|\\b${SINKS}\\b.{0,6}\\b(?:inclu\\w*|compris\\w*|deduits?)`,
);

/** Whether a total says that the sinks are left out (`gross`) or taken in (`net`); `null` when it says neither. */
export function nettingIn(text: string): 'gross' | 'net' | null {
  const said = plain(text);
  if (GROSS.test(said)) return 'gross';
  return NET.test(said) ? 'net' : null;
}
