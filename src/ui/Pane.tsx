import { useState } from 'react';
import type { Summary } from '../app/summary';
import { paneWords } from '../catalogue/paneWords';
import { say } from '../domain/message';
import type { Result } from '../domain/result';
import { PaneView } from './PaneView';
import { useLanguage } from './useLanguage';

interface Props {
  /** What is understood of a file, or the sentence that says why it cannot be read. */
  readonly review: (file: File) => Promise<Result<Summary, string>>;
}

/** Container: which file is open, and what was understood of it. */
export function Pane({ review }: Props) {
  const language = useLanguage();
  const [{ status, summary }, show] = useState<{ readonly status: string; readonly summary: Summary | null }>({
    status: '',
    summary: null,
  });
  const read = async (file: File) => {
    show({ status: say(paneWords.reading, { file: file.name }, language), summary: null });
    const reviewed = await review(file);
    show(reviewed.ok ? { status: file.name, summary: reviewed.value } : { status: reviewed.problem, summary: null });
  };
  return <PaneView language={language} status={status} summary={summary} onChoose={(file) => void read(file)} />;
}
