/**
 * Figures of activity that the common core knows, by the sector of the contract's inventory (ccc-tables.md, A-1.4: "free lines
 * under each sector"). Shares and figures per inhabitant are indicators, not activity. Reviewed 2026-11-27.
 */
export const activityBySector: Readonly<Record<string, readonly string[]>> = {
  buildings: ['district-heat-delivered', 'district-cooling-delivered', 'public-buildings-energy'],
  transport: ['cycle-network', 'charging-points'],
  afolu: ['farmland-area', 'land-take'],
};
