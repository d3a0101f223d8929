/** One end of a channel: a worker seen from its page, the page seen from its worker, or a port in a test. */
export interface Port {
  readonly post: (message: unknown, transfer: readonly ArrayBuffer[]) => void;
  readonly listen: (take: (message: unknown) => void) => void;
}
