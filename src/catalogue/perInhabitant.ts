/** Units that are said per inhabitant, and how. */
export const PER_INHABITANT: Readonly<Record<string, string>> = {
  'tCO2e/an': 'tCO2e/hab',
  'MWh/an': 'MWh/hab',
  '€': '€/hab',
  '€/an': '€/hab',
};

/** Totals only: a sector per inhabitant says little beside another city's. */
export const IS_WHOLE =
  /^indicator\/(?:ghg-total|ghg-net-total|energy-total|sequestration-total)(?:@objective)?$|^(?:inventory|bau|energy|gap)\/total\/(?!scope|.*-share$)|\/all$/;
