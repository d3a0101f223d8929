import { plain } from '../../domain/label';

/** A label as it is compared: plain, and without marks that mean nothing: `Émissions  GES :` → `emissions ges`. */
export const normal = (text: string): string =>
  plain(text)
    .replace(/[«»"“”„]/g, ' ')
    .replace(/_/g, ' ')
    .replace(/\s*[:.;,*]+$/g, '')
    .replace(/\s*([-–—])\s*/g, ' - ')
    .replace(/(?<=\w) - (?=\w)/g, (dash) => dash)
    .replace(/\s+/g, ' ')
    .trim();

/** `1. `, `1.1.1 `, `1a.`, `Axe 2 :`, `Action 3.`, `n°4 -`: a number glued to a label (trap 79). */
const NUMBERING =
  /^(?:(?:axe|action|fiche|secteur|objectif|mesure|n°?|code)\s*)?(?:\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?|[a-h]|[ivx]{1,4})\s*[.):°–—-]+\s*(?=\p{L})/u;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
/** Words that say where a label stands, never what it is. */
const CONTEXT =
  /^(?:dont|secteur (?:du |de la |des |de l'|de |d')?|sous-total|dont :|total (?:du |de la |des |de l'|de |d')?(?=\p{L}))\s*/u;

/** The label without its unit, brackets, number and context words: `2e. Transport routier (GWh)` → `transport routier`. */
export const core = (text: string): string => {
  const bare = normal(
    normal(text)
      .replace(BRACKETS, ' ')
      .replace(NUMBERING, '')
      .replace(/\s*,? ?\ben (?:k?teq ?co2|k?tco2e?|gwh|mwh|tonnes?|%|k?€|m€).*$/, ''),
  );
  return normal(bare.replace(CONTEXT, '')).replace(/ - /g, ' ').replace(/[/&+]/g, ' ').replace(/\s+/g, ' ').trim();
};

const EMPTY = new Set(
  'de du des la le les l d un une et ou a au aux en dans par pour sur avec sans of the and in to for by - the y compris'.split(
    ' ',
  ),
);
/** Abbreviations that officers use, said in full: a word is one thing whatever its length. */
const FULL: Readonly<Record<string, string>> = {
  ges: 'gaz effet serre',
  ghg: 'gaz effet serre',
  eges: 'emissions gaz effet serre',
  enr: 'energie renouvelable',
  'enr&r': 'energie renouvelable',
  conso: 'consommation',
  prod: 'production',
  transp: 'transport',
  tert: 'tertiaire',
  resid: 'residentiel',
  res: 'residentiel',
  indus: 'industrie',
  ind: 'industrie',
  agri: 'agriculture',
  elec: 'electricite',
  electrique: 'electricite',
  pv: 'solaire photovoltaique',
  nb: 'nombre',
  nrj: 'energie',
  energetique: 'energie',
  energies: 'energie',
  hab: 'habitant',
  hbt: 'habitant',
  tc: 'transport commun',
  vp: 'voiture',
  seq: 'sequestration',
  stockage: 'sequestration',
  tot: 'total',
  particules: 'particule',
  pac: 'pompe chaleur',
  dma: 'dechet menager assimile',
  omr: 'ordure menagere residuelle',
  sau: 'surface agricole utile',
  routiers: 'routier',
};

/** The telling words of a label, in full and singular, each once, in order. */
export function words(text: string): readonly string[] {
  const bare = core(text)
    .replace(/[^\p{L}\p{N}&%',]+/gu, ' ')
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/(?<=\bpm) ?(?=\d)/g, '')
    .replace(/[,']/g, ' ');
  const full = bare.split(' ').flatMap((word) => (Object.hasOwn(FULL, word) ? FULL[word]!.split(' ') : [word])); // owned, so there
  return [...new Set(full.filter((word) => word !== '' && !EMPTY.has(word)).map(singular))];
}

const singular = (word: string): string => (word.length > 4 ? word.replace(/(?<!s)s$|x$/, '') : word);
