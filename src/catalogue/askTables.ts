import type { AskKind } from '../domain/cities';

/** Which columns of a table say what is met, used or asked for; of several, the first that is filled. */
export interface AskTable {
  readonly kind: AskKind;
  readonly what: string;
  readonly forWhat: readonly string[];
  readonly toWhom: readonly string[];
  readonly byWhen: readonly string[];
}

/**
 * Tables in which a contract says what stands in its way, what it uses and what it asks for: a policy of the Action Plan where it says a
 * need for action, barriers (IP 5, module C-1), policies for capital (IP 12, which names nobody) (ccc-tables.md).
 */
export const askTables: Readonly<Record<string, AskTable>> = {
  'A-2.1-policies': {
    kind: 'ask',
    what: 'need',
    forWhat: ['name', 'description'],
    toWhom: ['level'],
    byWhen: ['need'],
  },
  'IP-5': {
    kind: 'barrier',
    what: 'barrier',
    forWhat: ['description', 'typology'],
    toWhom: ['stakeholders'],
    byWhen: ['description'],
  },
  'IP-12': {
    kind: 'lever',
    what: 'policy',
    forWhat: ['outcome', 'description'],
    toWhom: [],
    byWhen: ['status', 'outcome', 'description'],
  },
};
