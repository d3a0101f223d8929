import { plain } from '../../domain/label';

const OF_REDUCTIONS = /\b(?:reductions?|baisses?|diminutions?|gains?|efforts?|economies)\b/;
/** A path, a level reached: the figures under such a title are what is left. */
const OF_LEVELS =
  /\btrajectoires?\b|\bniveaux?\b|\bapres\b|\b(?:emissions|consommations?)[^:;]* et (?:objectifs?|reductions?|baisses?)\b/;

/** Whether a title says that the figures under it may be reductions: "Objectifs de réduction", "Effort par secteur". */
export const isOfReductions = (title: string): boolean => {
  const said = plain(title);
  return OF_REDUCTIONS.test(said) && !OF_LEVELS.test(said);
};
