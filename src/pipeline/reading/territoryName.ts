import { isPerimeterSaid } from './perimeter';

const LONGEST = 60;
const WORD = "[A-ZÀ-ÖØ-Þ][\\p{L}'’-]*";
const TIES = "(?:[ -](?:de|du|des|la|le|les|sur|en|et|lès|l['’]|d['’])?[ -]?)";
const PLACE = `${WORD}(?:${TIES}${WORD}){0,5}`;
const KIND =
  "(?:[Vv]ille|[Cc]ommune|[Mm]étropole|[Ee]urométropole|[Cc]ommunauté (?:urbaine|d['’]agglomération|de communes)|[Aa]gglomération)";
/** `Métropole de Rivemont`, `Communauté urbaine de Rivemont`; `Rivemont Métropole`. */
const NAMED = new RegExp(
  `${KIND} (?:de la |de |du |des |d['’])${PLACE}|${WORD}(?:[ -]${WORD}){0,3} (?:[Mm]étropole|[Aa]gglomération|[Aa]gglo)(?!\\p{L})`,
  'u',
);
const HEAD =
  /^\s*(?:p[ée]rim[èe]tre|territoire|collectivit[ée]|perimeter|territory)(?: (?:de l['’]inventaire|du plan|concern[ée]))?\s*:\s*/i;
/** Where the name ends and a remark begins: a bracket, a dash between spaces, a semicolon, a number of the territory. */
const REMARK = /\s*(?:[([;·|\n]|,\s|\s[-–—]\s|\.(?:\s|$)|\bSIREN\b|\bINSEE\b).*$/su;

/**
 * The bare name of the territory in a line that says it: `Périmètre : Rivemont Métropole (28 communes, SIREN …)` → `Rivemont
 * Métropole`. `null` where a line speaks of a territory and names none: a title is nobody's name.
 */
export function territoryName(text: string): string | null {
  const line = text
    .slice(0, 400)
    .replace(/[ \t\u00a0\u202f]+/g, ' ')
    .trim();
  if (isPerimeterSaid(line) && HEAD.test(line)) {
    const name = line.replace(HEAD, '').replace(REMARK, '').trim();
    if (name !== '' && name.length <= LONGEST) return name;
  }
  return NAMED.exec(line)?.[0] ?? null;
}
