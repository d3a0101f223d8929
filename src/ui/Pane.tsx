import { useState } from 'react';
import type { Contract } from '../app/contract';
import { paneWords } from '../catalogue/paneWords';
import { say } from '../domain/message';
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { problemLine } from '../app/problemLine';
import { summaryOf } from '../app/summary';
import { PaneView } from './PaneView';
import { useLanguage } from './useLanguage';

interface Props {
  readonly open: (file: File) => Promise<Result<Contract, Problem>>;
}

/** Container: which file is open, and what was understood of it. */
export function Pane({ open }: Props) {
  const language = useLanguage();
  const [state, setState] = useState<{ readonly status: string; readonly contract: Contract | null }>({
    status: '',
    contract: null,
  });
  const read = async (file: File) => {
    setState({ status: say(paneWords.reading, { file: file.name }, language), contract: null });
    const opened = await open(file);
    setState(
      opened.ok
        ? { status: file.name, contract: opened.value }
        : { status: problemLine(opened.problem, language), contract: null },
    );
  };
  return (
    <PaneView
      language={language}
      status={state.status}
      summary={state.contract === null ? null : summaryOf(state.contract, language)}
      onChoose={(file) => void read(file)}
    />
  );
}
