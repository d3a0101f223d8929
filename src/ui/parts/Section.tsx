import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export const Section = ({ title, end, children }: Props) => (
  <section className="sec">
    <div className="sech">
      <h2>{title}</h2>
      {end !== undefined && <span className="second">{end}</span>}
    </div>
    {children}
  </section>
);
