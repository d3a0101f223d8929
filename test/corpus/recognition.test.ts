import { corpus } from './corpus';
import { evaluate } from './evaluate';

const evaluated = corpus().map((book) => evaluate(book, () => 0));

test('the corpus holds at least sixty workbooks, the same for the same seed', () => {
  expect(evaluated.length).toBeGreaterThanOrEqual(60);
  expect(corpus().map(({ truths }) => truths)).toEqual(evaluated.map(({ book }) => book.truths));
});

test.each(evaluated.map((one) => [one.book.name, one] as const))(
  '%s: nothing wrong is used without a doubt',
  (_, { outcomes }) => {
    expect(
      outcomes
        .filter(({ verdict, isSure }) => verdict === 'wrong' && isSure)
        .map(({ at, text, truth, seen }) => `${at} “${text}” ${JSON.stringify(truth)} ← ${seen}`),
    ).toEqual([]);
  },
);
