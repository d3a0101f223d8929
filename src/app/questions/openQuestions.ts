import type { Language } from '../../domain/message';
import type { Contract } from '../contract';
import { figureQuestions } from './figureQuestions';
import { labelQuestions } from './labelQuestions';
import { operationQuestions } from './operationQuestions';
import type { OpenQuestion } from './openQuestion';
import { sourcesOf } from './sourcesOf';

/** All that is asked, one question per cause; those that hold back most figures of the contract first. */
export function openQuestions({ dossier, workbook }: Contract, language: Language): readonly OpenQuestion[] {
  const here = new Set(workbook.sheets.map(({ name }) => name));
  const sources = sourcesOf(dossier).filter(({ recognition }) => here.has(recognition.sheet));
  const asking = { workbook, settings: dossier.settings, language };
  return [
    ...labelQuestions(sources, asking),
    ...figureQuestions(sources, asking),
    ...operationQuestions(sources, language),
  ]
    .filter(({ options }) => options.length > 0)
    .sort((a, b) => Number(b.fed.size > 0) - Number(a.fed.size > 0) || b.waiting - a.waiting); // stable: then in reading order
}
