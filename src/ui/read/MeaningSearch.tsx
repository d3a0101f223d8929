import { ChoiceGroup, SearchBox } from 'office-ui-fabric-react';
import { useEffect, useId, useState } from 'react';
import type { Choice } from '../../app/view/readView';
import { readWords } from '../../catalogue/pane/pages';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';

interface Props {
  readonly question: string;
  readonly found: Choice | null;
  readonly onFind: (choice: Choice | null) => void;
}

/** A search is made once typing pauses. */
const PAUSE = 150;

/** « Autre chose… »: a search in the catalogue, synonyms included. */
export function MeaningSearch({ question, found, onFind }: Props) {
  const { say } = useSpeaking();
  const model = usePaneModel();
  const id = useId();
  const [text, setText] = useState('');
  const [choices, setChoices] = useState<readonly Choice[] | null>(null);
  useEffect(() => {
    if (text.trim() === '') return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      void model.search(question, text).then((answer) => isWanted && setChoices(answer));
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [model, question, text]);
  return (
    <div className="search">
      <SearchBox
        placeholder={say(readWords.search)}
        ariaLabel={say(readWords.search)}
        value={text}
        onChange={(_, value = '') => {
          setText(value);
          if (value.trim() === '') setChoices(null);
          onFind(null);
        }}
      />
      {choices !== null && choices.length === 0 && <output>{say(readWords.searchNothing, { text })}</output>}
      {choices !== null && choices.length > 0 && (
        <ChoiceGroup
          ariaLabelledBy={id}
          selectedKey={found?.meaning ?? null}
          onChange={(_, option) => onFind(choices.find(({ meaning }) => meaning === option?.key) ?? null)}
          options={choices.map(({ meaning, label }) => ({ key: meaning, text: label }))}
        />
      )}
      <span id={id} className="unseen">
        {say(readWords.somethingElse)}
      </span>
    </div>
  );
}
