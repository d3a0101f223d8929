import { plain } from '../domain/label';

/** Names of sheets kept beside the one in use: an old state, a copy, a trial. Written by us from titles of public workbooks. */
const STAND_IN =
  /\b(?:ancien(?:ne)?s?|old|vieux|vieille|archives?|obsolete|precedente?|avant|copie|copy|sauvegarde|backup|brouillon|draft|bis|essai|test|provisoire)\b|\(\d+\)$/;

/** Whether the name of a sheet says that another one stands in its place: `Ancien`, `GES (2)`, `Copie de GES`. */
export const isStandIn = (sheet: string): boolean => STAND_IN.test(plain(sheet).replace(/_/g, ' '));
