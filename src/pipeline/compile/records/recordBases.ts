import { taxWords } from '../../../catalogue/taxWords';
import type { Money } from '../../../domain/fact';
import type { Language } from '../../../domain/message';
import type { Figure } from '../figure';
import { type RecordRow, said } from './recordRow';

/** Whether the rows' amounts are of two tax bases: they are never added. */
export const hasTwoBases = (rows: readonly RecordRow[]): boolean =>
  new Set(rows.flatMap(({ bases }) => bases ?? [])).size > 1;

/** Whether amounts hold the tax, in words: each basis once, where they mix. */
export const basesIn = (amounts: readonly Money[], language: Language): string =>
  [...new Set(amounts.map(({ taxBasis }) => taxWords[taxBasis][language]))].join(', ');

/** The same as a cell beside the amounts; nothing where there is none. */
export const basisSaid = (amounts: readonly Money[], language: Language): Figure =>
  said(basesIn(amounts, language) || null);
