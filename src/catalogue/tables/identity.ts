/** Tables that are the same under another number: version 1 of the Action Plan, then version 2. */
const renumbered = [
  ['A-1.4', 'A-1.3'],
  ['A-1.3-activity', 'A-1.4-activity'],
  ['A-3.1', 'A-3.2'],
  ['C-1.1', 'C-1.2'],
] as const;

/** Whether a table that a city made by hand is one of ours, whatever version it follows. */
export const isSameTable = (one: string, other: string): boolean =>
  one === other || renumbered.some((pair: readonly string[]) => pair.includes(one) && pair.includes(other));

/**
 * The columns that tell a line that repeats from the others, the surest first: what two tables of the same kind are matched by. A table
 * that is not here has none: its lines are those that the template prints.
 */
export const identityColumns: Readonly<Record<string, readonly string[]>> = {
  signatories: ['name'],
  'A-2.1-policies': ['name'],
  'A-3.1': ['stakeholders'],
  'A-3.2': ['stakeholders'],
  'B-1.1': ['field'],
  'B-2.1': ['action'],
  'B-2.2': ['name'],
  'B-3.1': ['code', 'name'],
  'B-3.2': ['name'],
  'C-1.1': ['name'],
  'C-1.2': ['name'],
  'C-2.1': ['name'],
  'C-3.1': ['name'],
  'IP-2': ['subsection', 'field'],
  'IP-3': ['category'],
  'IP-4': ['type'],
  'IP-5': ['barrier'],
  'IP-6': ['action'],
  'IP-7': ['action'],
  'IP-9': ['action'],
  'IP-10': ['indicator'],
  'IP-11': ['indicator'],
  'IP-12': ['policy'],
  'IP-13': ['risk'],
  'IP-14': ['stakeholders'],
  'IP-15': ['stakeholders', 'activity'],
};
