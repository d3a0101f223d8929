import type { UnderstoodGroup, UnderstoodKind } from '../../app/view/readView';
import { readCounts, readWords } from '../../catalogue/pane/pages';
import { Line } from '../parts/Line';
import { Lines } from '../parts/Lines';
import type { SignName, Tone } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';

const signs: Readonly<Record<UnderstoodKind, readonly [SignName, Tone]>> = {
  sure: ['ok', 'good'],
  remembered: ['clock', 'information'],
  answered: ['pen', 'information'],
  excluded: ['dash', 'quiet'],
};
const notes = {
  sure: readWords.sureNote,
  remembered: readWords.rememberedNote,
  answered: readWords.answeredNote,
  excluded: readWords.excludedNote,
} as const;

/** The labels that are understood: each group opens its list. */
export function UnderstoodList({ groups }: { readonly groups: readonly UnderstoodGroup[] }) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  return (
    <Lines>
      {groups.map(({ kind, count: how }) => (
        <li key={kind} data-line={kind}>
          <Line
            sign={signs[kind][0]}
            tone={signs[kind][1]}
            title={count(readCounts[kind], how)}
            detail={say(notes[kind])}
            end={say(readWords.see)}
            onOpen={() => model.open({ is: 'labels', kind })}
          />
        </li>
      ))}
    </Lines>
  );
}
