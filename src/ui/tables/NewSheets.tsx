import type { WritePreview } from '../../app/view/tablesView';
import { tablesCounts, tablesWords } from '../../catalogue/pane/tablesAndSend';
import { Line } from '../parts/Line';
import { Section } from '../parts/Section';
import { useSpeaking } from '../parts/speaking';

/** The sheets that a writing adds, with their names and sizes. */
export function NewSheets({ sheets }: { readonly sheets: WritePreview['newSheets'] }) {
  const { say, count } = useSpeaking();
  return (
    <Section title={say(tablesWords.newSheets)}>
      <ul className="list">
        {sheets.map(({ table, name, title, cells }) => (
          <li key={table}>
            <Line sign="plus" tone="quiet" title={name} detail={title} end={count(tablesCounts.cells, cells)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
