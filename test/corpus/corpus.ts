import { drawOf, seedOf } from './draw';
import { habits } from './habits';
import { besideShapes } from './besideShapes';
import { indicatorShapes } from './indicatorShapes';
import { inventoryShapes } from './inventoryShapes';
import { levelShapes } from './levelShapes';
import { listShapes } from './listShapes';
import type { Shape } from './making';
import { moneyShapes } from './moneyShapes';
import { subjectShapes } from './subjectShapes';
import { trickShapes } from './trickShapes';
import { bookOf, type CorpusBook } from './truth';
import { drawnBooks } from './drawn/drawnBooks';

export const shapes: readonly Shape[] = [
  ...inventoryShapes,
  ...besideShapes,
  ...listShapes,
  ...subjectShapes,
  ...indicatorShapes,
  ...moneyShapes,
  ...trickShapes,
  ...levelShapes,
];

/** Each shape as three places type it. */
const VARIANTS = 3;

/** The workbooks of the corpus, the same for the same seed; habits go round, so that each meets many shapes. */
export const corpus = (seed = 1): readonly CorpusBook[] => [
  ...shapes.flatMap((shape, s) => Array.from({ length: VARIANTS }, (_, variant) => bookFor(shape, s, variant, seed))),
  ...drawnBooks(seed),
];

function bookFor({ id, make }: Shape, s: number, variant: number, seed: number): CorpusBook {
  const name = `${id} ${variant + 1}`;
  const draw = drawOf(seedOf(`${seed} ${name}`));
  const habit = habits[(s * VARIANTS + variant * 5 + seed) % habits.length]!; // within the list
  const isMac = habit.isDate1904 === true && { isDate1904: true };
  return bookOf(name, id, habit.id, { ...make({ draw, habit }), ...isMac });
}

/** A third of the corpus is kept out of tuning: looked at in sum only. */
export const isHeldOut = ({ name }: CorpusBook, seed = 1): boolean => seedOf(`held ${seed} ${name}`) % 3 === 0;
