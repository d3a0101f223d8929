import type { CheckView, FindingGroup } from '../../app/view/checkView';
import type { Filter } from '../model/paneState';

/** The findings that a filter leaves. */
export const shownGroups = ({ groups }: CheckView, { severity, sheet }: Filter): readonly FindingGroup[] =>
  groups.filter(
    (group) => (severity === null || group.severity === severity) && (sheet === null || group.sheet === sheet),
  );
