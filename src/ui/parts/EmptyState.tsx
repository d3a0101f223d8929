import type { ReactNode } from 'react';
import { Sign, type SignName } from './Sign';

interface Props {
  readonly sign: SignName;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Why it is empty, what would fill it, one button (pane/design, section 4). */
export const EmptyState = ({ sign, title, text, children }: Props) => (
  <div className="card open empty">
    <Sign name={sign} />
    <h3>{title}</h3>
    <p>{text}</p>
    {children !== undefined && <div className="row">{children}</div>}
  </div>
);
