import { Link } from 'office-ui-fabric-react';
import type { SheetLine } from '../../app/view/readView';
import { readCounts, readWords } from '../../catalogue/pane/pages';
import { CellButton } from '../parts/CellButton';
import { Sign } from '../parts/Sign';
import { useSpeaking } from '../parts/speaking';
import { usePaneModel } from '../parts/usePane';
import { surenessWords } from './surenessWords';

/** Every sheet, in the workbook's order: what it was taken for, or why it was left out. */
export function SheetList({ sheets }: { readonly sheets: readonly SheetLine[] }) {
  const { say, count } = useSpeaking();
  const model = usePaneModel();
  return (
    <ul className="list">
      {sheets.map(({ name, isHidden, tables, reason, notes }) => {
        const questions = tables.reduce((sum, table) => sum + table.questions, 0);
        const [first] = tables;
        return (
          <li key={name} className="it">
            <Sign
              name={isHidden ? 'hidden' : first === undefined ? 'dash' : 'sheet'}
              tone={first === undefined ? 'quiet' : questions > 0 ? 'warning' : 'good'}
            />
            <span className="t">{name}</span>
            <span className={`e ${questions > 0 ? 'warning' : ''}`}>
              {first === undefined
                ? say(readWords.leftOut)
                : questions > 0
                  ? count(readCounts.questions, questions)
                  : say(surenessWords[first.sureness])}
            </span>
            <span className="d">
              {[...(isHidden ? [say(readWords.hidden)] : []), ...(reason === null ? [] : [reason])].join(' · ')}
            </span>
            {tables.map(({ id, isIgnored, what, cell, detail }) => (
              <span key={id} className="d">
                {what} · <CellButton cell={cell} /> {detail !== '' && `· ${detail} · `}
                {isIgnored && `${say(readWords.ignored)} · `}
                <Link onClick={() => void model.readTable(id, isIgnored)}>
                  {say(isIgnored ? readWords.readTable : readWords.ignoreTable)}
                </Link>
              </span>
            ))}
            {notes.map((note) => (
              <span key={note} className="d">
                {note}
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
