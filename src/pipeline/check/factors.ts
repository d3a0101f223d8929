/** A fuel of a table of factors: what burning it gives in t CO2 per MWh (lower heating value), and what is written. */
export interface FuelSeen {
  readonly typical: number;
  readonly value: number;
}

/** Combustion factors, t CO2 per MWh of lower heating value (IPCC 2006 Guidelines, volume 2, table 1.4: kg/TJ × 3.6e-6). */
const FACTORS: readonly (readonly [words: RegExp, typical: number])[] = [
  [/\b(?:natural gas|gaz naturel|gaz de ville|gnv|cng)\b/, 0.202],
  [/\b(?:heating oil|fuel oil|fioul|diesel|gazole|gasoil|gnr)\b/, 0.267],
  [/\b(?:gasoline|petrol|essence)\b/, 0.249],
  [/\b(?:lpg|gpl|propane|butane)\b/, 0.227],
  [/\b(?:coal|charbon|houille)\b/, 0.341],
  [/\b(?:lignite)\b/, 0.364],
];
/** A blend, or what is not burnt as such, has another factor. */
const NOT_PURE = /\b(?:bio\w*|b\d+|e\d+|blend|melange|hvo|amont|upstream|renewable|renouvelable)\b/;

/** What burning a fuel gives, by its name in plain letters; `null` for what is no fossil fuel alone. */
export const typicalFactor = (name: string): number | null =>
  NOT_PURE.test(name) ? null : (FACTORS.find(([words]) => words.test(name))?.[1] ?? null);

/** Units that contracts write factors in, by how many of them make a t/MWh: t/MWh and kg/kWh, g/kWh, kg/GJ, t/TJ, kg/TJ, t/GJ. */
const UNITS = [1, 1000, 277.8, 277_800, 0.2778] as const;
/** Higher heating value, upstream emissions and other gases move a factor by no more. */
const [LEAST, MOST] = [0.65, 1.6] as const;
/** One factor alone tells no unit. */
const LEAST_FUELS = 2;

/** The unit that most fuels of a table are in; `null` where no unit holds two of them, or more than half. */
export function scaleOfFactors(fuels: readonly FuelSeen[]) {
  const scales = UNITS.map((times) => {
    const holds = ({ typical, value }: FuelSeen) =>
      value / (typical * times) > LEAST && value / (typical * times) < MOST;
    return { times, holds, count: fuels.filter(holds).length };
  });
  const best = scales.reduce((a, b) => (b.count > a.count ? b : a));
  return fuels.length < LEAST_FUELS || best.count * 2 < fuels.length || best.count === 0 ? null : best;
}
