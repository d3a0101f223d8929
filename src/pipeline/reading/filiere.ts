import { energyTypes, filiereParts, filieres } from '../../catalogue/filieres';
import { indicatorById } from '../../catalogue/indicators';
import { core } from './words';

/** Which energy a way of producing gives. */
export type EnergyType = (typeof energyTypes)[number]['type'];

/** The energy that the title of a block or a cell of a column of types names, its unit aside; `null` for any other text. */
export function energyTypeIn(text: string): EnergyType | null {
  const said = core(text);
  return energyTypes.find(({ pattern }) => pattern.test(said))?.type ?? null;
}

/** What a row of a table of production is: the indicator, and the other one where its type is not said. */
export interface FiliereSeen {
  readonly indicator: string;
  readonly other?: string;
  readonly type: EnergyType;
}

/** `Biogaz` under "Électricité" → `renewable-biogas-electricity`. `null` for what is no way of producing that types share. */
export function filiereIn(label: string, type: EnergyType | null): FiliereSeen | null {
  const said = core(label);
  const known = filieres.find((one) => one.pattern.test(said) && (type === null || one[type] !== undefined));
  if (known === undefined) return null;
  const own = type ?? known.usual;
  const indicator = own === undefined ? undefined : known[own];
  if (own !== undefined && indicator !== undefined) return { indicator, type: own };
  const [first, second] = [known.heat, known.electricity].filter((one) => one !== undefined);
  return first === undefined || second === undefined ? null : { indicator: first, other: second, type: 'heat' };
}

/** Whether a label names a part of what an indicator of production counts: `Aérothermie` is not all heat pumps. */
export const isFilierePart = (label: string): boolean => filiereParts.test(core(label));

/** Whether an indicator of production gives another energy than the one that its block says. */
export function isOfOtherType(indicator: string, type: EnergyType): boolean {
  const known = indicatorById.get(indicator);
  const whole = { electricity: 'renewable-electricity', heat: 'renewable-heat', gas: 'renewable-biomethane' }[type];
  return (
    known?.family === 'renewable' && known.id !== whole && known.parent !== whole && known.parent !== 'renewable-total' // waste, tidal and other heat: the core does not say
  );
}
