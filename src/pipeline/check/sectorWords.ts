import { plain } from '../../domain/label';

/** Words of the emission source sectors, in both views of the contract and both languages, by the rows of their tables. */
const WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:buildings?|heating|stationary|residential|tertiary|housing|batiments?|chauffage|residentiel|tertiaire)\b/,
    ['buildings', 'buildings-heating'],
  ],
  [/\b(?:transports?|transportation|mobility|road|traffic|mobilite|routier)\b/, ['transport']],
  [/\b(?:electricity|electricite)\b/, ['electricity']],
  [/\b(?:wastes?|wastewater|dechets?)\b/, ['waste']],
  [/\b(?:ippu|industry|industrial|industrie|industriels?)\b/, ['ippu', 'other']],
  [/\b(?:afolu|agriculture|agricultural|forestry|forest|land use|foret|sols)\b/, ['afolu', 'afolu-sources', 'other']],
  [/\b(?:other|autres?)\b/, ['other']],
];

/** The rows of a gap table that words name, the first said first; none where no sector is named. */
export function sectorsNamed(text: string): readonly (readonly string[])[] {
  const said = plain(text);
  return WORDS.map(([words, rows]) => ({ at: said.search(words), rows }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ rows }) => rows);
}
