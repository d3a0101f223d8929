import type { Asker } from '../domain/coverage';
import type { Equivalent, Framework } from '../domain/equivalent';
import type { Bilingual } from '../domain/message';
import { equivalentsOf } from './equivalents';

/** Who asks under the identifiers of a framework. Cit'ergie is TETE's former edition, and local sets ask nothing of everyone. */
const askerOf: Readonly<Partial<Record<Framework, Asker>>> = {
  'ccc-table': 'contract',
  'ccc-indicator': 'contract',
  'pcaet-deposit': 'pcaet',
  'tete-cae': 'tete',
  'tete-eci': 'tete',
  'tete-common': 'tete',
  'tete-crte': 'crte',
  'crte-2021': 'crte',
};

/** How each asker is named to people, in the space of a column heading. */
export const askerNames: Readonly<Record<Asker, Bilingual>> = {
  contract: { fr: 'Contrat', en: 'Contract' },
  pcaet: { fr: 'PCAET', en: 'PCAET' },
  tete: { fr: 'TETE', en: 'TETE' },
  crte: { fr: 'CRTE', en: 'CRTE' },
};

/**
 * The identifiers under which an asker wants an indicator, those that mean the whole of it first. A part of what a framework asks is not asked
 * by itself, save by the contract's tables, whose rows are sums of ours.
 */
export function askedUnder(indicator: string, asker: Asker): readonly Equivalent[] {
  const asked = equivalentsOf(indicator).filter(
    ({ framework, whole }) => askerOf[framework] === asker && (whole !== 'framework' || framework === 'ccc-table'),
  );
  return [...asked.filter((one) => !isPart(one)), ...asked.filter(isPart)];
}

/** Theirs and ours are not the same figure. */
export const isPart = ({ relation }: Equivalent): boolean => relation === 'part-of';
