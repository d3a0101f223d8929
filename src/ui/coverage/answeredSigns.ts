import type { Answered } from '../../domain/coverage';
import type { SignName, Tone } from '../parts/Sign';

/** The sign before a figure: its shape says the same as its word. */
export const answeredSigns: Readonly<Record<Answered, readonly [SignName, Tone]>> = {
  answered: ['ok', 'good'],
  derived: ['ok', 'good'],
  waiting: ['question', 'warning'],
  'not-applicable': ['dash', 'quiet'],
  missing: ['warn', 'warning'],
};
