import type { Indicator } from '../indicator';

/**
 * Renewable energy production: the common core of indicators (common-core.csv, TETE definitions 2026). Reviewed
 * 2026-11-24.
 */
// prettier-ignore
export const renewableIndicators: readonly Indicator[] = [
  { id: 'renewable-total', family: 'renewable', unit: 'MWh/an', direction: 'up', name: { fr: "Production d'énergie renouvelable du territoire", en: 'Renewable energy production, total' } },
  { id: 'renewable-share', family: 'renewable', unit: '%', direction: 'up', name: { fr: 'Part des EnR dans la consommation finale', en: 'Share of renewables in final consumption' } },
  { id: 'renewable-electricity', family: 'renewable', unit: 'MWh/an', parent: 'renewable-total', direction: 'up', name: { fr: "Production d'électricité renouvelable", en: 'Renewable electricity production' } },
  { id: 'renewable-heat', family: 'renewable', unit: 'MWh/an', parent: 'renewable-total', direction: 'up', name: { fr: 'Production de chaleur et froid renouvelables', en: 'Renewable heat and cooling production' } },
  { id: 'renewable-biomethane', family: 'renewable', unit: 'MWh/an', parent: 'renewable-total', direction: 'up', name: { fr: 'Production de biométhane injecté', en: 'Biomethane production' } },
  { id: 'renewable-onshore-wind', family: 'renewable', unit: 'MWh/an', parent: 'renewable-electricity', direction: 'up', name: { fr: 'Production EnR - Éolien terrestre', en: 'Renewable production - Onshore wind' } },
  { id: 'renewable-solar-photovoltaic', family: 'renewable', unit: 'MWh/an', parent: 'renewable-electricity', direction: 'up', name: { fr: 'Production EnR - Solaire photovoltaïque', en: 'Renewable production - Solar photovoltaic' } },
  { id: 'renewable-concentrated-solar-power', family: 'renewable', unit: 'MWh/an', parent: 'renewable-electricity', direction: 'up', name: { fr: 'Production EnR - Solaire thermodynamique', en: 'Renewable production - Concentrated solar power' } },
  { id: 'renewable-hydropower', family: 'renewable', unit: 'MWh/an', parent: 'renewable-electricity', direction: 'up', name: { fr: 'Production EnR - Hydraulique', en: 'Renewable production - Hydropower' } },
  { id: 'renewable-solid-biomass-electricity', family: 'renewable', unit: 'MWh/an', parent: 'renewable-electricity', direction: 'up', name: { fr: 'Production EnR - Biomasse solide (électricité)', en: 'Renewable production - Solid biomass, electricity' } },
  { id: 'renewable-biogas-electricity', family: 'renewable', unit: 'MWh/an', parent: 'renewable-electricity', direction: 'up', name: { fr: 'Production EnR - Biogaz (électricité)', en: 'Renewable production - Biogas, electricity' } },
  { id: 'renewable-geothermal-electricity', family: 'renewable', unit: 'MWh/an', parent: 'renewable-electricity', direction: 'up', name: { fr: 'Production EnR - Géothermie (électricité)', en: 'Renewable production - Geothermal, electricity' } },
  { id: 'renewable-solid-biomass-heat', family: 'renewable', unit: 'MWh/an', parent: 'renewable-heat', direction: 'up', name: { fr: 'Production EnR - Biomasse solide (chaleur)', en: 'Renewable production - Solid biomass, heat' } },
  { id: 'renewable-heat-pumps', family: 'renewable', unit: 'MWh/an', parent: 'renewable-heat', direction: 'up', name: { fr: 'Production EnR - Pompes à chaleur', en: 'Renewable production - Heat pumps' } },
  { id: 'renewable-geothermal-heat', family: 'renewable', unit: 'MWh/an', parent: 'renewable-heat', direction: 'up', name: { fr: 'Production EnR - Géothermie (chaleur)', en: 'Renewable production - Geothermal, heat' } },
  { id: 'renewable-solar-thermal', family: 'renewable', unit: 'MWh/an', parent: 'renewable-heat', direction: 'up', name: { fr: 'Production EnR - Solaire thermique', en: 'Renewable production - Solar thermal' } },
  { id: 'renewable-biogas-heat', family: 'renewable', unit: 'MWh/an', parent: 'renewable-heat', direction: 'up', name: { fr: 'Production EnR - Biogaz (chaleur)', en: 'Renewable production - Biogas, heat' } },
  { id: 'renewable-biofuels', family: 'renewable', unit: 'MWh/an', parent: 'renewable-total', direction: 'up', name: { fr: 'Production EnR - Biocarburants', en: 'Renewable production - Biofuels' } },
  { id: 'renewable-waste-electricity', family: 'renewable', unit: 'MWh/an', parent: 'renewable-total', direction: 'up', name: { fr: 'Production EnR - Incinération des déchets (électricité)', en: 'Renewable production - Waste incineration, electricity' } },
  { id: 'renewable-waste-heat', family: 'renewable', unit: 'MWh/an', parent: 'renewable-total', direction: 'up', name: { fr: 'Production EnR - Incinération des déchets (chaleur)', en: 'Renewable production - Waste incineration, heat' } },
  { id: 'renewable-tidal', family: 'renewable', unit: 'MWh/an', parent: 'renewable-total', direction: 'up', name: { fr: 'Production EnR - Hydrolien', en: 'Renewable production - Tidal and river current' } },
  { id: 'renewable-other-heat', family: 'renewable', unit: 'MWh/an', parent: 'renewable-total', direction: 'up', name: { fr: 'Production EnR - Autre filière thermique', en: 'Renewable production - Other heat' } },
  { id: 'renewable-electricity-share', family: 'renewable', unit: '%', direction: 'up', name: { fr: 'Part de l’électricité renouvelable dans la consommation d’électricité', en: 'Share of renewable electricity in electricity consumption' } },
];
