import { fixReportWords } from '../catalogue/fixReportWords';
import { mappingReasons } from '../catalogue/mappingReasons';
import { isError } from '../domain/cell';
import { answerOn, type Content, type HandEdit } from '../domain/handEdit';
import type { Mapping } from '../domain/mapping';
import { type Language, say } from '../domain/message';

/** The cells changed by hand as questions of the mapping: kept unless answered otherwise. */
export const handEditQuestions = (edits: readonly HandEdit[], language: Language): Mapping =>
  edits.map((edit) => {
    const holes = { theirs: shown(edit.theirs, language), ours: shown(edit.ours, language) };
    return answerOn(edit, 'cell:typed', say(mappingReasons.byHand, holes, language));
  });

const shown = ({ value, formula }: Content, language: Language): string | number => {
  if (value === null || value === '') return formula === undefined ? '' : `=${formula}`;
  if (typeof value === 'boolean') return say(fixReportWords[`${value}`], {}, language);
  return isError(value) ? value.error : value;
};
