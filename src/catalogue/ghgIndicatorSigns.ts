/** The GHG indicators that four contracts call mandatory (ccc-indicators.csv, mandatory = core), and how their names are told. */
export interface GhgIndicatorSign {
  /** As the template's sets name it. */
  readonly name: string;
  readonly sign: RegExp;
  /** The row of the economic model's gap that it answers for. */
  readonly row: string;
}

const TOTAL =
  /\btotal\w*\b|\bghg emissions?$|\bemissions? (?:of |in )?the (?:city|territory)\b|^emissions? de ges du territoire/;

export const ghgIndicatorSigns: readonly GhgIndicatorSign[] = [
  {
    name: 'GHG emission from stationary energy',
    sign: /\bstationary\b|\bbuildings?\b|\bheating\b|\bbatiments?\b|\benergie stationnaire\b/,
    row: 'buildings-heating',
  },
  { name: 'GHG emission from transport', sign: /\btransport\w*\b|\bmobilit\w+\b/, row: 'transport' },
  { name: 'GHG emission from waste', sign: /\bwastes?\b|\bdechets?\b/, row: 'waste' },
  { name: 'GHG emission from IPPU', sign: /\bippu\b|\bindustr\w+\b/, row: 'other' },
  { name: 'GHG emission from AFOLU', sign: /\bafolu\b|\bagricult\w+\b|\bland use\b|\bforest\w*\b/, row: 'other' },
  {
    name: 'GHG emission from grid supplied energy',
    sign: /\bgrid\b|\belectric\w+\b|\benergie de reseau\b/,
    row: 'electricity',
  },
  { name: 'GHG emission (total)', sign: TOTAL, row: 'total' },
];

/** A name that speaks of emissions of greenhouse gases, not of a factor, a share or an intensity. */
export const IS_EMISSIONS = /\b(?:ghg|greenhouse gas(?:es)?|co2e?q?|ges|gaz a effet de serre)\b/;
export const IS_NO_EMISSIONS =
  /\bper (?:unit|capita|inhabitant|km)\b|\bpar (?:habitant|unite|km)\b|\bfactor\b|\bfacteur\b|\bintensit|\bavoided\b|\beviteese?s?\b|\breduc\w+|\bsequest\w+|\bresidual\b|\bresiduelles?\b|\bcompens\w+/;
