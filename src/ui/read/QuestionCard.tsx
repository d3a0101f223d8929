import { ChoiceGroup, DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { useState } from 'react';
import type { Choice, Question } from '../../app/view/readView';
import { frameWords } from '../../catalogue/pane/frame';
import { readCounts, readWords } from '../../catalogue/pane/pages';
import { CellButton } from '../parts/CellButton';
import { Line } from '../parts/Line';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { MeaningSearch } from './MeaningSearch';

interface Props {
  readonly question: Question;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onLater: () => void;
}

const OTHER = 'other';
const sureness = { sure: frameWords.certain, probable: frameWords.probable, unlikely: frameWords.unlikely } as const;

const choiceLabel = (label: string, how: string, why: string) => (
  <span className="choice">
    <span>{label}</span>
    <span className="e">{how}</span>
    <span className="d">{why}</span>
  </span>
);

/** One question per cause: the label, its cells, the choices with their reasons, what an answer fills. */
export function QuestionCard({ question, isOpen, onOpen, onLater }: Props) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  const { key, title, detail, cells, choices, effect, isOpen: isSearchable } = question;
  const [chosen, choose] = useState(choices[0]?.meaning ?? OTHER);
  const [found, setFound] = useState<Choice | null>(null);
  if (!isOpen) {
    return (
      <div className="card">
        <Line sign="question" tone="warning" title={title} detail={detail} onOpen={onOpen} isOpen={false} />
      </div>
    );
  }
  const [first, ...others] = cells;
  const meaning = chosen === OTHER ? found?.meaning : chosen;
  return (
    <article className="card open">
      <h3>{title}</h3>
      <p className="row">
        {first !== undefined && <CellButton cell={first} />}
        {others.length > 0 && <span className="second">{count(readCounts.moreCells, others.length)}</span>}
      </p>
      <p className="second">{detail}</p>
      <ChoiceGroup
        ariaLabelledBy={`question-${key}`}
        selectedKey={chosen}
        onChange={(_, option) => choose(option?.key ?? OTHER)}
        options={[
          ...choices.map(({ meaning: one, label, sureness: how, why }) => ({
            key: one,
            text: label,
            onRenderLabel: () => choiceLabel(label, say(sureness[how]), why),
          })),
          ...(isSearchable ? [{ key: OTHER, text: say(readWords.somethingElse) }] : []),
        ]}
      />
      <span id={`question-${key}`} className="unseen">
        {title}
      </span>
      {chosen === OTHER && isSearchable && <MeaningSearch question={key} found={found} onFind={setFound} />}
      <p className="why">{effect}</p>
      <div className="row">
        <PrimaryButton
          disabled={meaning === undefined}
          onClick={() => meaning !== undefined && void model.answer([{ question: key, meaning }])}
          text={count(readCounts.confirm, cells.length)}
        />
        <DefaultButton className="plain" onClick={onLater} text={say(frameWords.later)} />
      </div>
    </article>
  );
}
