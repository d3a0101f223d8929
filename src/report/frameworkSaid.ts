import { profileNames } from '../catalogue/words';
import type { Language } from '../domain/message';

/** ` (CRTE)` beside a figure of a framework, by the layout of its sheet; nothing where none is told. */
export function frameworkSaid(profile: string, language: Language): string {
  const name = Object.entries(profileNames).find(([id]) => id === profile)?.[1];
  return name === undefined ? '' : ` (${name[language]})`;
}
