import type { Bilingual } from '../domain/message';

/** A way to count an inventory: two of them count other tonnes. */
export interface InventoryMethod {
  readonly id: string;
  readonly name: Bilingual;
  /** Words in what a file says of its inventories, in plain letters. */
  readonly signs: RegExp;
}

/**
 * Methods, the first whose words are met. Regional observatories follow one national guide (PCIT: Pôle de coordination national des
 * inventaires territoriaux), so their inventories are of one method under many names; editions and producers are shown beside.
 * Observatories: domain/laureates.csv. Reviewed 2026-11-27.
 */
export const inventoryMethods: readonly InventoryMethod[] = [
  { id: 'gpc', name: { fr: 'GPC', en: 'GPC' }, signs: /(?<![a-z])gpc(?![a-z])|global protocol/ },
  {
    id: 'footprint',
    name: { fr: 'Empreinte (Bilan Carbone)', en: 'Footprint (Bilan Carbone)' },
    signs: /bilan carbone|empreinte|footprint/,
  },
  {
    id: 'territorial',
    name: { fr: 'Inventaire territorial (PCAET)', en: 'Territorial inventory (PCAET)' },
    signs:
      /\bpcaet\b|\bpcit\b|\bsecten\b|basemis|oreges|\barec\b|oreca|\batmo|orcae|cigale|\bteo\b|airparif|energif|\bair pays de la loire\b|observatoire|territorial/,
  },
];
