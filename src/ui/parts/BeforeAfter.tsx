import type { ReactNode } from 'react';
import { frameWords } from '../../catalogue/pane/frame';
import { checkWords } from '../../catalogue/pane/pages';
import { tablesWords } from '../../catalogue/pane/tablesAndSend';
import type { Message } from '../../domain/message';
import { useSpeaking } from './speaking';

interface Props {
  readonly caption: ReactNode;
  /** Over the two texts; before and after if absent: neither text is struck out then. */
  readonly heads?: readonly [first: Message<never>, second: Message<never>];
  readonly lines: readonly {
    readonly key: string;
    /** The cell, and what may be said or ticked beside it. */
    readonly head: ReactNode;
    readonly before: string;
    readonly after: string;
  }[];
}

/** Cells before and after; the words are heard in each cell. */
export function BeforeAfter({ caption, heads, lines }: Props) {
  const { say } = useSpeaking();
  const [first, second] = heads ?? [checkWords.before, checkWords.after];
  const [Old, New] = heads === undefined ? (['del', 'ins'] as const) : (['span', 'span'] as const);
  const heard = heads ?? [frameWords.before, frameWords.after];
  const shown = (text: string) => (text === '' ? say(tablesWords.blank) : text);
  return (
    <table className="compared">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[checkWords.cell, first, second].map((head) => (
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
              <span className="unseen">{say(heard[0])} </span>
              <Old>{shown(before)}</Old>
            </td>
            <td>
              <span className="unseen">{say(heard[1])} </span>
              <New>{shown(after)}</New>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
