import type { ReactNode } from 'react';
import { frameWords } from '../../catalogue/pane/frame';
import { checkWords } from '../../catalogue/pane/pages';
import { tablesWords } from '../../catalogue/pane/tablesAndSend';
import { useSpeaking } from './speaking';

interface Props {
  readonly caption: ReactNode;
  readonly lines: readonly {
    readonly key: string;
    /** The cell, and what may be said or ticked beside it. */
    readonly head: ReactNode;
    readonly before: string;
    readonly after: string;
  }[];
}

const heads = [checkWords.cell, checkWords.before, checkWords.after] as const;

/** Cells before and after; the words are heard in each cell. */
export function BeforeAfter({ caption, lines }: Props) {
  const { say } = useSpeaking();
  const shown = (text: string) => (text === '' ? say(tablesWords.blank) : text);
  return (
    <table className="compared">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.fr} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, head, before, after }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            <td>
              <span className="unseen">{say(frameWords.before)} </span>
              <del>{shown(before)}</del>
            </td>
            <td>
              <span className="unseen">{say(frameWords.after)} </span>
              <ins>{shown(after)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
