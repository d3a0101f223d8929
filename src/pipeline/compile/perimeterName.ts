import { levelWords } from '../../catalogue/tables/words';
import type { Perimeter } from '../../domain/fact';
import type { Language } from '../../domain/message';

/** A territory as a reader knows it: its level, and its name as the sources give it. */
export function perimeterName({ level, label, siren }: Perimeter, language: Language): string {
  const name = label?.replace(/^\s*p[ée]rim[èe]tre\s*:\s*/i, '').replace(/[\s.]+$/, '') ?? '';
  const known = name === '' ? (siren ?? '') : name;
  return known === '' ? levelWords[level][language] : `${known} (${levelWords[level][language]})`;
}
