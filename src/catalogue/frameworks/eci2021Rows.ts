// Made by `npm run catalogue` from assets/catalogue/eci-2021.csv: correct that list, not this file.
/** One row per line, cells between tabs: id, title, unit, now, merged_by. */
export const eci2021Rows = `
eci_5	Production de déchets ménagers et assimilés (avec déblais et gravats)	kg/hab	cae_6.a	d0ad893fcb
`;
