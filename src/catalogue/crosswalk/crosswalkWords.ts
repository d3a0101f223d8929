import { message } from '../../domain/message';

/** What the crosswalk does with a sector when nobody decides, by its rule. */
export const crosswalkWords = {
  direct: message('{row}', '{row}'),
  declared: message('{row} (à déclarer)', '{row} (to be declared)'),
  ask: message('{row} (à confirmer)', '{row} (to be confirmed)'),
} as const;
