import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly line?: ReactNode;
  /** Takes the focus when the page is opened by the officer's own action. */
  readonly takesFocus?: boolean;
}

/** The title is the answer; the line under it says what is left. */
export function PageTitle({ title, line, takesFocus = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {line !== undefined && <p className="lead">{line}</p>}
    </div>
  );
}
