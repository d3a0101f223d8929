import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly line?: ReactNode;
}

/** The title is the answer; the line under it says what is left. The focus comes to it by {@link useFocusRules}. */
export const PageTitle = ({ title, line }: Props) => (
  <div>
    <h1 tabIndex={-1}>{title}</h1>
    {line !== undefined && <p className="lead">{line}</p>}
  </div>
);
