import type { ReactNode } from 'react';
import { Sign, type SignName, type Tone } from './Sign';

interface Props {
  readonly sign: SignName;
  readonly tone: Tone;
  readonly title: ReactNode;
  readonly code?: string;
  readonly detail?: ReactNode;
  readonly end?: ReactNode;
  readonly endTone?: Tone;
  /** Said first to screen readers: the severity of a finding, the state of a table. */
  readonly hint?: string;
  readonly isHeading?: boolean;
  readonly isOpen?: boolean;
  readonly onOpen?: () => void;
}

/** A line of a list: sign, title, state at the right, a second line under. A button when it opens something. */
export function Line(props: Props) {
  const { sign, tone, title, code, detail, end, endTone, hint, isHeading = false, isOpen, onOpen } = props;
  const inside = (
    <>
      <Sign name={sign} tone={tone} />
      <span className="t">
        {hint !== undefined && <span className="unseen">{hint}. </span>}
        {title} {code !== undefined && code !== '' && <span className="code">{code}</span>}
      </span>
      <span className={`e ${endTone ?? ''}`}>
        {end !== undefined && <span className="unseen">, </span>}
        {end}
        {onOpen !== undefined && <Sign name={isOpen === true ? 'down' : 'right'} />}
      </span>
      {detail !== undefined && detail !== null && detail !== '' && <span className="d">{detail}</span>}
    </>
  );
  if (onOpen === undefined) return <div className="it">{inside}</div>;
  const button = (
    <button
      type="button"
      className="it"
      data-head
      onClick={onOpen}
      {...(isOpen !== undefined && { 'aria-expanded': isOpen })}
    >
      {inside}
    </button>
  );
  return isHeading ? <h3 className="head-line">{button}</h3> : button;
}
