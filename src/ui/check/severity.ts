import { checkWords } from '../../catalogue/pane/pages';
import type { Severity } from '../../domain/finding';
import type { SignName, Tone } from '../parts/Sign';

/** Octagon, triangle, circle: shape before colour. */
export const severitySigns: Readonly<Record<Severity, readonly [SignName, Tone]>> = {
  blocking: ['block', 'blocking'],
  warning: ['warn', 'warning'],
  information: ['info', 'information'],
};

/** Heard before the finding's title. */
export const severityWords = {
  blocking: checkWords.isBlocking,
  warning: checkWords.isWarning,
  information: checkWords.isInformation,
} as const;
