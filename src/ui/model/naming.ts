import type { Surroundings } from './surroundings';

/** The open workbook's random identifier, under which what is said waits outside it (Excel; a file is known by its bytes). */
export function naming({ workbookId }: Pick<Surroundings, 'workbookId'>) {
  let isNamed = false; // asked once for each reading: a workbook that takes no name would be asked at each answer
  return {
    /** Of a workbook that is read, where it has one. */
    known: async (): Promise<{ readonly workbook?: string }> => {
      const workbook = (await workbookId?.(false)) ?? null;
      isNamed = workbook !== null;
      return workbook === null ? {} : { workbook };
    },
    /** Something was said: the workbook is given one, where it can be; else what is said lives as long as the pane. */
    named: async (keepUnder: (workbook: string) => Promise<unknown>): Promise<void> => {
      if (isNamed) return;
      isNamed = true;
      const workbook = (await workbookId?.(true)) ?? null;
      if (workbook !== null) await keepUnder(workbook);
    },
  };
}
