/**
 * A reader that stops early, as `| head` does, closes its end: what is left to say is dropped, and the command ends with its own
 * code. Any other fault of the stream stays one.
 */
export function untilClosed(stream: NodeJS.EventEmitter): void {
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
  });
}
