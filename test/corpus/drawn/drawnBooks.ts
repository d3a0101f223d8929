import { drawOf, seedOf } from '../draw';
import type { CorpusBook } from '../truth';
import { actionTables } from './actionTables';
import { climatePlans } from './climatePlans';
import { consultantTables } from './consultantTables';
import { detailedTables } from './detailedTables';
import { lookAlikes } from './lookAlikes';
import { moneyTables } from './moneyTables';
import { observatoryExports } from './observatoryExports';
import { openData } from './openData';
import { sideFigures } from './sideFigures';
import { asDrawn, type DrawnBook } from './told';

const all: readonly DrawnBook[] = [
  ...observatoryExports,
  ...openData,
  ...climatePlans,
  ...consultantTables,
  ...moneyTables,
  ...actionTables,
  ...lookAlikes,
  ...sideFigures,
  ...detailedTables,
];

/** Columns left blank on the left of a table that was moved. */
const FARTHEST = 3;

/**
 * Workbooks drawn one by one after what cities, observatories and consultants publish, by someone who had not seen the rest of the corpus:
 * each as it stands, and once more with its tables moved.
 */
export const drawnBooks = (seed: number): readonly CorpusBook[] =>
  all.flatMap((one) => {
    const right = drawOf(seedOf(`${seed} ${one.name}`)).int(1, FARTHEST);
    return [asDrawn(one, 0), { ...asDrawn(one, right), name: `${one.name}, moved` }];
  });
