import type { Source } from '../domain/fact';

/** A source as others see it: whether a formula may refer to it, and what a fix would need, is our own business. */
export type PublicSource = Omit<Source, 'isLive' | 'isLinked' | 'bare'>;

/** The public part of a source. */
export const publicSource = ({ file, sheet, address, text, copy }: Source): PublicSource => ({
  ...(file !== undefined && { file }),
  sheet,
  address,
  text,
  ...(copy && { copy }),
});
