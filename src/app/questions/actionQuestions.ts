import { questionWords } from '../../catalogue/sessionWords';
import { referenceTo } from '../../domain/cell';
import { type Action, cellOf } from '../../domain/fact';
import type { Language } from '../../domain/message';
import { sayPrinted } from '../../domain/typography';
import type { SourceTable } from '../../pipeline/check/sourceTable';
import { askedAt, doubtOf } from './askedFigure';
import type { OpenQuestion, Option } from './openQuestion';
import { leavingOut } from './options';
import { fedOf } from './tablesFed';

/** Actions that stand in two plans with other figures, save those that a question on whole plans settles, and those whose number and title name two. */
export const actionQuestions = (
  source: SourceTable,
  settled: ReadonlySet<Action>,
  language: Language,
): readonly OpenQuestion[] =>
  source.actions.flatMap((action) => {
    const doubt = doubtOf(action, ['other-action', 'number-differs']);
    if (action.use !== 'asked' || doubt === undefined || settled.has(action)) return [];
    const isAgain = doubt.code === 'other-action';
    const title = isAgain ? questionWords.sameAction : questionWords.twoNumbers;
    const question: OpenQuestion = {
      key: `action ${source.recognition.id} ${action.source.address}`,
      about: 'value',
      title: sayPrinted(title, { title: action.title }, language),
      cells: [{ ...askedAt(source, action), reason: doubt.reason }],
      waiting: 1,
      facts: [action],
      options: [isAgain ? keepingThis(action, language) : keeping(language), leavingOut(language)],
      isOpen: false,
      proposed: 'fact:unknown',
      fed: fedOf([action]),
    };
    return [question];
  });

const keepingThis = ({ source }: Action, language: Language): Option => ({
  meaning: 'fact:keep',
  label: sayPrinted(questionWords.thisAction, { at: referenceTo(cellOf(source)) }, language),
  sureness: 'unlikely',
  why: sayPrinted(questionWords.thisActionWhy, {}, language),
});

const keeping = (language: Language): Option => ({
  meaning: 'fact:keep',
  label: sayPrinted(questionWords.oneAction, {}, language),
  sureness: 'probable',
  why: sayPrinted(questionWords.oneActionWhy, {}, language),
});
