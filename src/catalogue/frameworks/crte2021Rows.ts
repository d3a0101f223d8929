// Made by `npm run catalogue` from assets/catalogue/crte-2021.csv: correct that list, not this file.
/** One row per line, cells between tabs: id, title, unit, now, merged_by. */
export const crte2021Rows = `
crte_1.1	Emissions de GES annuelles du territoire	teq CO2	cae_1.a	a388370a57
crte_1.2	Emissions de GES annuelles par habitant	teq CO2/hab	cae_1.b	a388370a57
crte_2.1	Consommation énergétique finale annuelle	GWh	cae_2.a	2437cbae2c
crte_2.1.hab	Consommation énergétique finale annuelle par habitant	MWh/hab	cae_2.b	2437cbae2c
crte_3.1	Production annuelle d’ENR du territoire hors hydroélectrique	MWh	crte_3.1
crte_3.2	Production annuelle d’énergie hydroélectrique	MWh	crte_3.2
crte_4.1	Surface agricole utile totale	ha	crte_4.1
crte_4.2	Part de la SAU en agriculture biologique	%	cae_59
crte_5.1	Part modale des modes actifs et transports en commun, domicile-travail	%	crte_5.1
crte_6.1	Linéaire d’aménagements cyclables sécurisés	km	crte_6.1
crte_7.1	Population située dans une zone à risque naturel élevé	%	crte_7.1
crte_8.1	Taux de fuite des réseaux d’eau	%	eci_26	96db233e94
crte_9.1	Part des cours d’eau en bon état écologique	%	crte_9.1
crte_10.1	Collecte annuelle de déchets ménagers et assimilés avec gravats	kg/hab	cae_6.a	d707b86c4e
crte_10.2	Collecte annuelle de déchets ménagers et assimilés hors gravats	kg/hab	cae_6.aa	d707b86c4e
crte_11.1-SO2	Emissions annuelles de SO2 du territoire	tonnes	cae_4.e	873d3ee4af
crte_11.1-NOx	Emissions annuelles de NOx du territoire	tonnes	cae_4.a	873d3ee4af
crte_11.1-COVNM	Emissions annuelles de COVNM du territoire	tonnes	cae_4.d	873d3ee4af
crte_11.1-PM	Emissions annuelles de PM2,5 du territoire	tonnes	cae_4.c	873d3ee4af
crte_11.1-NH3	Emissions annuelles de NH3 du territoire	tonnes	cae_4.f	873d3ee4af
crte_12.1	Fragmentation des milieux naturels	km²	crte_12.1
crte_13.1	Artificialisation des espaces naturels, agricoles, forestiers	ha	cae_11	3feea112db
`;
