import { type UnitId } from './unit';
import { denominators, perUnit } from './unitDenominators';

/** Units that hold only as the whole text, as the definitions of TETE and our own names of them write them. */
const whole: readonly (readonly [RegExp, UnitId])[] = [
  [/^(?:nb|nbre|nombre|number|unites?|u)\.?$/i, 'nb'],
  [/^(?:milliers|thousands?)(?: nb)?$/i, 'milliers nb'],
  [/^part$/i, '%'],
  [/^(?:nombre de |nb )?(?:dossiers?|files)(?: deposes)?$/i, 'dossiers'],
  [
    /^(?:nombre |nb )?(?:de )?(?:logements|dwellings)(?: renoves)? ?(?:\/|pour|per) ?100(?: logements(?: existants)?)?$/i,
    'logements/100',
  ],
  [/^(?:nombre de |nb )?(?:voyages|trips) ?\/ ?(?:hab(?:itants?)?|inhabitant)\.?(?:an)?$/i, 'voyages/hab'],
  [
    /^(?:milliers|thousands?) (?:de trajets )?(?:\/|par) ?jour$|^(?:milliers|thousands)\/(?:jour|day)$/i,
    'milliers/jour',
  ],
];

/** `Nombre de stations / 1000 hab.`: a count, and what it is per; a slash before anything that we do not know is no unit. */
const COUNTED = /^(?:nombre|nb|nbre|number)(?: (?:de |d'|of )?[^/%]*?)?(?= ?(?:\/|(?:pour|per) 1[ .,]?0)|$)/i;
/** What is counted per inhabitants in the contract's indicators: `cars/1 000 inhabitants`. */
const COUNTED_PER_PERSON =
  /^(?:voitures|vehicules|cars|vehicles|deces|deaths|tues|stations|bornes|places)(?= ?(?:\/|per|pour) ?10*[ .,]?0+ ?(?:hab|inhab))/i;

/** The unit that a whole text is, when it holds only so: `part`, `Nombre de projets / an`. `null` when it is none of them. */
export function wholeUnit(said: string): UnitId | null {
  const alone = whole.find(([pattern]) => pattern.test(said))?.[1];
  if (alone !== undefined) return alone;
  const counted = COUNTED.exec(said) ?? COUNTED_PER_PERSON.exec(said);
  if (counted === null) return null;
  const { end, tail, isKnown } = denominators(said, counted[0].length);
  const isWhole = isKnown && end >= said.length - 1;
  return isWhole ? perUnit('nb', tail) : null;
}
