// Made by `npm run catalogue` from assets/catalogue/citergie-2021.csv: correct that list, not this file.
/** One row per line, cells between tabs: id, title, unit. */
export const citergie2021Rows = `
1a	Emissions de gaz à effet de serre globales annuelles du territoire (teq CO2)	teq CO2
1b	Emissions de gaz à effet de serre annuelles du territoire par habitant (teq CO2/hab)	teq CO2/hab
1c	Emissions de gaz à effet de serre du résidentiel (teq CO2)	teq CO2
1d	Emissions de gaz à effet de serre du tertiaire (teq CO2)	teq CO2
1e	Emissions de gaz à effet de serre du transport routier(teq CO2)	teq CO2
1f	Emissions de gaz à effet de serre de secteurs "autres transports" (teq CO2)	teq CO2
1g	Emissions de gaz à effet de serre de l'agriculture (teq CO2)	teq CO2
1h	Emissions de gaz à effet de serre des déchets (teq CO2)	teq CO2
1i	Emissions de gaz à effet de serre de l'industrie hors branche énergie (teq CO2)	teq CO2
2a	Consommation énergétique globale annuelle du territoire (GWh)	GWh
2b	Consommation énergétique annuelle du territoire par habitant (MWh/hab.an)	MWh/hab
2c	Consommation énergétique annuelle du territoire pour la chaleur et le rafraîchissement (GWh)	GWh
2d	Consommation énergétique annuelle du territoire pour l'électricité (GWh)	GWh
2e	Consommation énergétique du résidentiel (GWh)	GWh
2f	Consommation énergétique du tertiaire (GWh)	GWh
2g	Consommation énergétique du transport routier(GWh)	GWh
2h	Consommation énergétique du secteur "autres transports" (teq CO2)	GWh
2i	Consommation énergétique de l'agriculture (GWh)	GWh
2j	Consommation énergétique des déchets (GWh)	GWh
2k	Consommation énergétique de l'industrie hors branche énergie (GWh)	GWh
3a	Production d’énergie renouvelable globale du territoire (MWh)	MWh
3b	Production d’énergie renouvelable globale du territoire (% de la consommation)	%
4a	Emissions annuelles de Nox (tonnes)	tonnes
4b	Emissions annuelles de PM10 (tonnes)	tonnes
4c	Emissions annuelles de PM2,5 (tonnes)	tonnes
4d	Emissions annuelles de COV (tonnes)	tonnes
4e	Emissions annuelles de SO2 (tonnes)	tonnes
4f	Emissions annuelles de NH3 (tonnes)	tonnes
5	Part modale de la voiture (en nombre de déplacements)	%
6a	Production de déchets ménagers et assimilés (avec déblais et gravats) par habitant (kg/hab.an)	kg/hab
6b	Production Ordures ménagères résiduelles (kg/hab)	kg/hab
6c	Production de déchets collectés sélectivement, soit en porte-à-porte, soit en apport volontaire (kg/hab)	kg/hab
7	Recyclage matière et organique des déchets ménagers et assimilés (%)	%
8	Nombre de logements rénovés énergétiquement (nb logements rénovés/100 logements existants)	nombre logements rénovés/100 logements existants
11	Surface annuelle artificialisée (ha/an)	ha/an
14a		MWh
14c	Consommation d'énergie finale des bâtiments publics (rapporté à la surface du patrimoine, en kWh/m²)	kWh/m²
20	Consommation de l’éclairage public (kWh/hab.an)	kWh/hab.an
22	Taux d'énergie renouvelable et de récupération (ENR&R) des réseaux de chaleur sur le territoire (en %)	%
23	Taux de couverture des besoins de chaleur du territoire (résidentiel et tertiaire) par les réseaux de chaleur ENR&R (en %)	%
24a	Production de chaleur/froid renouvelable (MWh)	MWh
25a	Production d'électricité renouvelable (MWh)	MWh
28b		%
35		%
36		%
37	Part modale TC	%
38	Indicateur alternatif à la part modale TC (à définir par la collectivité et son conseiller le cas échéant)	%
46	Fréquentation des TC (voyages/hab)	nombre de voyages/hab
48	Part d'ETP de la collectivité dédié à la mise en œuvre de la politique climat air énergie ( %)	%
49a	Budget associé à la politique climat-air-énergie (euros/hab.an)	euros/hab
56		Nombre de dossiers
59	Part de surface agricole certifiée agriculture biologique ou en conversion et haute valeur environnementale (%)	%
63a	Séquestration nette de dioxyde de carbone des sols et de la forêt (teq CO2)	teq CO2
63b	Séquestration de la forêt (teq CO2)	teq CO2
63c	Séquestration dans les terres agricoles et les prairies (teq CO2)	teq CO2
63d	Séquestration dans les autres sols (teq CO2)	teq CO2
`;
