import type { Origin } from '../../app/view/tablesView';
import { tablesWords } from '../../catalogue/pane/tablesAndSend';
import { CellButton } from '../parts/CellButton';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';

/** The source cells of a figure, with their texts as written; one whose sheet is gone is shown as such. */
export function OriginSources({ sources }: Pick<Origin, 'sources'>) {
  const { say } = useSpeaking();
  return (
    <Section title={say(tablesWords.sources)}>
      <ul className="list">
        {sources.map(({ cell, text, label, file, isGone }) => (
          <li key={cell.text} className="pair">
            <b>{label ?? cell.text}</b>
            <span>{text}</span>
            {isGone ? (
              <span className="second">{`${cell.text} · ${say(tablesWords.broken)}`}</span>
            ) : (
              <CellButton cell={cell} />
            )}
            <span className="second">{file}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
