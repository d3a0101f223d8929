import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

/** Facts without their sheet and their text as written: cell, what it is, value, what becomes of it. */
export const factsOf = (text: string): readonly string[] => {
  const { facts } = understood(grid(text));
  return drawFacts(facts)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^Bilan!(\w+) · “[^”]*” · /, '$1 · '));
};

/** One trap of the list that the profiles were made from: its number, what is met and what is done, its smallest grid, what it gives. */
export function trap(number: number, name: string, text: string, facts: readonly string[]): void {
  test(`trap ${number}: ${name}`, () => {
    expect(factsOf(text)).toEqual(facts);
  });
}
