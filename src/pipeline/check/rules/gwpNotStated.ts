import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';
import { headOfTyped, wordsIn } from '../typedWords';

/** The set of global warming potentials, said in a word or by the report that holds it. */
const STATED =
  /\bAR ?-?[456]\b|\b(?:fourth|fifth|sixth) assessment|\b(?:4|5|6)(?:e|ème|th) (?:rapport|assessment)|\bGWP ?\d|\bPRG ?\d/i;

/** CCC-015: emission factors in CO2e rest on one set of warming potentials, which is said. */
export const gwpNotStated = defineRule({
  meta: {
    id: 'gwp-not-stated',
    reference: 'CCC-015',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Pouvoirs de réchauffement non précisés', en: 'Warming potentials not stated' },
    why: {
      fr: 'Un kilogramme de méthane vaut 25, 28 ou 27,9 kg de CO₂e selon le rapport du GIEC : sans le dire, deux inventaires ne se comparent pas.',
      en: 'A kilogram of methane is 25, 28 or 27.9 kg of CO₂e by the IPCC report chosen: unless it is said, two inventories do not compare.',
    },
    message: message(
      'Tableau A-1.2 : aucun rapport du GIEC (AR4, AR5 ou AR6) n’est nommé pour les pouvoirs de réchauffement.',
      'Table A-1.2: no IPCC report (AR4, AR5 or AR6) is named for the warming potentials.',
    ),
    next: message(
      'Écrire en note le rapport suivi, le même pour toute la série : « PRG : AR5 ».',
      'Write the report in a note, the same for the whole series: "GWP: AR5".',
    ),
    source: {
      fr: 'CCC-015 ; contrats publiés : AR5 (Kranj), AR4 (Munich), AR6 (Aarhus)',
      en: 'CCC-015; published contracts: AR5 (Kranj), AR4 (Munich), AR6 (Aarhus)',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier).filter(({ id }) => id.startsWith('A-1'));
    if (tables.some(({ standing }) => standing !== undefined && STATED.test(wordsIn(standing)))) return nothing;
    return tables.flatMap((table) => {
      const at = headOfTyped(table);
      return table.id === 'A-1.2' && at !== null && !table.isEmpty ? [{ at, data: {} }] : [];
    });
  },
});
