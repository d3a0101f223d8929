import { EventEmitter } from 'node:events';
import { untilClosed } from '../../src/commandLine/closedPipe';

const failing = (code: string) => (): boolean => {
  const stream = new EventEmitter();
  untilClosed(stream);
  return stream.emit('error', Object.assign(new Error(code), { code }));
};

test('a reader that stops early, as | head does, is no fault', () => {
  expect(failing('EPIPE')).not.toThrow();
});

test('any other fault of the output is said', () => {
  expect(failing('ENOSPC')).toThrow('ENOSPC');
});
