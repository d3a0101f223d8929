/** Names of nobody: first names and surnames put together for the samples, each used once. */
const firstNames =
  `Agathe Basile Clémence Donatien Élodie Fabien Gaëlle Hippolyte Inès Joachim Katell Lubin Maëlle Norbert
Ombeline Prosper Quitterie Romaric Solène Théophile Ursule Valère Wassila Xavière Yoann Zélie Amaury Bérénice Corentin
Delphine Evariste Flavie`.split(/\s+/);
const surnames = `Abriel-Coste Balmontet Carrouget Dessignes Escoudier Fontvieillat Grimaudet Hurtevin Isnardot Jolivard
Kermoalin Larchevêque-Vion Maussandier Noirfontaine Orsellier Poncharra-Lys Quincerot Rochebillard Sauveterrier Tournadec
Urvoyat Vaucelas Wermelinck Yverdonnet Zeller-Aubain Aigremontin Bellegambe Chantemerlat Davrilliers Entrevaud Fleurancy
Garambois Hautecoudre Issartel-Roy Jaubertin Kerdrançois Lespinassat Montaubry Nantuissol Oberlechner Pierrelaye Quériaux
Ravoulet Saintignac Taillefumier Usseglio-Plan Valcombois Wattremez Ybarnegard Zurbachet Aubépin Brisevent Coquerellat
Doucinelle Estourneau Frémondière Gourdinelle Houssemayne Ivrandeau Jourdaneuf Lafertière Malbosquet Nérondal Oussonval
Pertuisel Rouvrelle Sémonville-Cas Trémouillac Vernassal Ardillonne Bussiérol Clairandeau Dormillouze Flotard-Neuv
Gévaudeau`.split(/\s+/);

/** Seventy-five people: 24 pilots and 7 elected members, 6 in finance, 38 in the directory. */
const everyone = surnames.map((surname, i) => ({
  first: firstNames[i % firstNames.length],
  last: surname.toUpperCase(),
}));

const called = ({ first, last }) => `${first} ${last}`;
export const pilots = everyone.slice(0, 24).map(called);
export const elected = everyone.slice(24, 31).map(called);
export const financeOfficers = everyone.slice(31, 37).map(called);
export const directory = everyone.slice(37, 75);

/** An address that reaches nobody: example.org is kept for examples (RFC 2606). */
export const mailOf = ({ first, last }) =>
  `${first}.${last}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() + '@example.org';
