import type { WaitingAnswers } from '../../ports/waitingAnswers';

/** Answers that wait as long as this is held: for tests, and for an engine that has no browser. */
export function memoryAnswers(): WaitingAnswers {
  const texts = new Map<string, string>();
  return {
    read: async (workbook) => texts.get(workbook) ?? null,
    write: async (workbook, text) => void texts.set(workbook, text),
    forget: async (workbook) => void texts.delete(workbook),
  };
}
