import type { Observation } from '../../domain/fact';

/** What stands in the cell of a figure, for a sentence: a number, to be said as the reader's language writes it, or the text. */
export const quoted = ({ source, read }: Observation): string | number =>
  source.isLive === true && read.value !== undefined ? read.value : source.text;
