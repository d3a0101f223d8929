import { frameWords } from '../../catalogue/pane/frame';

/** A word of confidence, never a percentage. */
export const surenessWords = {
  sure: frameWords.certain,
  probable: frameWords.probable,
  unlikely: frameWords.unlikely,
} as const;
