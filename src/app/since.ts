import type { KeptFigures } from '../domain/figureLine';
import type { Workbook } from '../domain/workbook';
import { figureLines, keptFigures } from '../pipeline';
import { type Contract, openContract, type Sources } from './contract';

type Stored = Sources['stored'];

/** What the workbook of last year brings to this one: its figures, and what was decided in it. */
export interface LastYear {
  readonly figures: KeptFigures;
  readonly stored: Stored;
}

/** Reads last year's workbook with what it remembers itself. */
export function lastYear(workbook: Workbook, stored: Stored): LastYear {
  const contract = openContract({ workbook, others: [], stored, given: { settings: {}, mapping: [] } });
  return { figures: figuresOf(contract), stored };
}

/** What was decided last year comes after what was decided in this workbook; its sheets stay where they are. */
export const withLastYear = (stored: Stored, last: LastYear['stored']): Stored => ({
  ...stored,
  settings: { ...last.settings, ...stored.settings },
  mapping: [...stored.mapping, ...last.mapping],
  tables: [...(stored.tables ?? []), ...(last.tables ?? [])],
  justifications: [...(stored.justifications ?? []), ...(last.justifications ?? [])],
});

/** The figures of a contract as its workbook is to remember them. */
export const figuresOf = ({ dossier, workbook }: Pick<Contract, 'dossier' | 'workbook'>): KeptFigures =>
  keptFigures(figureLines(dossier, workbook));
