import type { CheckView, FindingGroup } from '../../app/view/checkView';
import type { Filter } from '../model/paneState';

/** The findings that a filter leaves. */
export const shownGroups = ({ groups }: CheckView, { severity, sheet, text }: Filter): readonly FindingGroup[] =>
  groups.filter(
    (group) =>
      (severity === null || group.severity === severity) &&
      (sheet === null || group.sheet === sheet) &&
      (text.trim() === '' || plain(wordsOf(group)).includes(plain(text.trim()))),
  );

/** What a person may look for: the cause, its sheet, its first cells. */
const wordsOf = ({ title, sheet, findings }: FindingGroup): string =>
  [title, sheet ?? '', ...findings.map(({ cell, message }) => `${cell?.text ?? ''} ${message}`)].join(' ');

/** Without accents nor capitals, as people type. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
