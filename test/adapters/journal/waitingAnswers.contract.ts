import type { WaitingAnswers } from '../../../src/ports/waitingAnswers';

/** What any place where answers wait must do. */
export function describeWaitingAnswers(name: string, open: () => WaitingAnswers): void {
  test(`${name}: what waits is read again, workbook by workbook, until it is forgotten`, async () => {
    const waiting = open();
    expect(await waiting.read('w1')).toBeNull();
    await waiting.write('w1', 'one');
    await waiting.write('w2', 'two');
    await waiting.write('w1', 'three');
    expect(await waiting.read('w1')).toBe('three');
    await waiting.forget('w1');
    await waiting.forget('w1');
    expect([await waiting.read('w1'), await waiting.read('w2')]).toEqual([null, 'two']);
  });
}
