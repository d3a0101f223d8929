import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What the pane shows in place of a page that cannot be drawn. */
  readonly instead: ReactNode;
  readonly onFault: (fault: unknown) => void;
}

/** A page that cannot be drawn is our fault: it is said, and the pane stands. React has no other way to hear of it. */
export class FaultBoundary extends Component<Props, { readonly isFaulty: boolean }> {
  override readonly state = { isFaulty: false };

  static getDerivedStateFromError(): { readonly isFaulty: boolean } {
    return { isFaulty: true };
  }

  override componentDidCatch(fault: unknown): void {
    this.props.onFault(fault);
  }

  override render(): ReactNode {
    return this.state.isFaulty ? this.props.instead : this.props.children;
  }
}
