// Made by `npm run catalogue` from assets/catalogue/pcaet-deposit.csv: correct that list, not this file.
/** One row per line, cells between tabs: id, title, unit. */
export const pcaetDepositRows = `
PEC_GES_1_{period}	Émissions de GES - Résidentiel	TeqCO2
PEC_GES_2_{period}	Émissions de GES - Tertiaire	TeqCO2
PEC_GES_3_{period}	Émissions de GES - Transport routier	TeqCO2
PEC_GES_4_{period}	Émissions de GES - Autres transports	TeqCO2
PEC_GES_5_{period}	Émissions de GES - Agriculture	TeqCO2
PEC_GES_6_{period}	Émissions de GES - Déchets	TeqCO2
PEC_GES_7_{period}	Émissions de GES - Industrie hors branche énergie	TeqCO2
PEC_GES_8_{period}	Émissions de GES - Industrie branche énergie	TeqCO2
PEC_CONSO_1_{period}	Consommation énergétique finale - Résidentiel	GWh
PEC_CONSO_2_{period}	Consommation énergétique finale - Tertiaire	GWh
PEC_CONSO_3_{period}	Consommation énergétique finale - Transport routier	GWh
PEC_CONSO_4_{period}	Consommation énergétique finale - Autres transports	GWh
PEC_CONSO_5_{period}	Consommation énergétique finale - Agriculture	GWh
PEC_CONSO_6_{period}	Consommation énergétique finale - Déchets	GWh
PEC_CONSO_7_{period}	Consommation énergétique finale - Industrie hors branche énergie	GWh
PEC_CONSO_8_{period}	Consommation énergétique finale - Industrie branche énergie	GWh
ENR_1_{period}_Production	Production EnR - Électricité - Éolien terrestre	GWh
ENR_2_{period}_Production	Production EnR - Électricité - Solaire photovoltaïque	GWh
ENR_3_{period}_Production	Production EnR - Électricité - Solaire thermodynamique	GWh
ENR_4_{period}_Production	Production EnR - Électricité - Hydraulique	GWh
ENR_5_{period}_Production	Production EnR - Électricité - Biomasse solide	GWh
ENR_6_{period}_Production	Production EnR - Électricité - Biogaz	GWh
ENR_7_{period}_Production	Production EnR - Électricité - Géothermie	GWh
ENR_8_{period}_Production	Production EnR - Chaleur - Biomasse solide	GWh
ENR_9_{period}_Production	Production EnR - Chaleur - Pompes à chaleur	GWh
ENR_10_{period}_Production	Production EnR - Chaleur - Géothermie	GWh
ENR_11_{period}_Production	Production EnR - Chaleur - Solaire thermique	GWh
ENR_12_{period}_Production	Production EnR - Chaleur - Biogaz	GWh
ENR_13_{period}_Production	Production EnR - Biométhane	GWh
ENR_14_{period}_Production	Production EnR - Biocarburants	GWh
ENR_1_{period}_Consommation	Consommation EnR - Électricité - Éolien terrestre	GWh
ENR_2_{period}_Consommation	Consommation EnR - Électricité - Solaire photovoltaïque	GWh
ENR_3_{period}_Consommation	Consommation EnR - Électricité - Solaire thermodynamique	GWh
ENR_4_{period}_Consommation	Consommation EnR - Électricité - Hydraulique	GWh
ENR_5_{period}_Consommation	Consommation EnR - Électricité - Biomasse solide	GWh
ENR_6_{period}_Consommation	Consommation EnR - Électricité - Biogaz	GWh
ENR_7_{period}_Consommation	Consommation EnR - Électricité - Géothermie	GWh
ENR_8_{period}_Consommation	Consommation EnR - Chaleur - Biomasse solide	GWh
ENR_9_{period}_Consommation	Consommation EnR - Chaleur - Pompes à chaleur	GWh
ENR_10_{period}_Consommation	Consommation EnR - Chaleur - Géothermie	GWh
ENR_11_{period}_Consommation	Consommation EnR - Chaleur - Solaire thermique	GWh
ENR_12_{period}_Consommation	Consommation EnR - Chaleur - Biogaz	GWh
ENR_13_{period}_Consommation	Consommation EnR - Biométhane	GWh
ENR_14_{period}_Consommation	Consommation EnR - Biocarburants	GWh
POL_1_{period}_1	Émissions de PM10 - Résidentiel	tonnes
POL_2_{period}_1	Émissions de PM10 - Tertiaire	tonnes
POL_3_{period}_1	Émissions de PM10 - Transport routier	tonnes
POL_4_{period}_1	Émissions de PM10 - Autres transports	tonnes
POL_5_{period}_1	Émissions de PM10 - Agriculture	tonnes
POL_6_{period}_1	Émissions de PM10 - Déchets	tonnes
POL_7_{period}_1	Émissions de PM10 - Industrie hors branche énergie	tonnes
POL_8_{period}_1	Émissions de PM10 - Industrie branche énergie	tonnes
POL_1_{period}_2	Émissions de PM2,5 - Résidentiel	tonnes
POL_2_{period}_2	Émissions de PM2,5 - Tertiaire	tonnes
POL_3_{period}_2	Émissions de PM2,5 - Transport routier	tonnes
POL_4_{period}_2	Émissions de PM2,5 - Autres transports	tonnes
POL_5_{period}_2	Émissions de PM2,5 - Agriculture	tonnes
POL_6_{period}_2	Émissions de PM2,5 - Déchets	tonnes
POL_7_{period}_2	Émissions de PM2,5 - Industrie hors branche énergie	tonnes
POL_8_{period}_2	Émissions de PM2,5 - Industrie branche énergie	tonnes
POL_1_{period}_3	Émissions de NOx - Résidentiel	tonnes
POL_2_{period}_3	Émissions de NOx - Tertiaire	tonnes
POL_3_{period}_3	Émissions de NOx - Transport routier	tonnes
POL_4_{period}_3	Émissions de NOx - Autres transports	tonnes
POL_5_{period}_3	Émissions de NOx - Agriculture	tonnes
POL_6_{period}_3	Émissions de NOx - Déchets	tonnes
POL_7_{period}_3	Émissions de NOx - Industrie hors branche énergie	tonnes
POL_8_{period}_3	Émissions de NOx - Industrie branche énergie	tonnes
POL_1_{period}_4	Émissions de SO2 - Résidentiel	tonnes
POL_2_{period}_4	Émissions de SO2 - Tertiaire	tonnes
POL_3_{period}_4	Émissions de SO2 - Transport routier	tonnes
POL_4_{period}_4	Émissions de SO2 - Autres transports	tonnes
POL_5_{period}_4	Émissions de SO2 - Agriculture	tonnes
POL_6_{period}_4	Émissions de SO2 - Déchets	tonnes
POL_7_{period}_4	Émissions de SO2 - Industrie hors branche énergie	tonnes
POL_8_{period}_4	Émissions de SO2 - Industrie branche énergie	tonnes
POL_1_{period}_5	Émissions de COVNM - Résidentiel	tonnes
POL_2_{period}_5	Émissions de COVNM - Tertiaire	tonnes
POL_3_{period}_5	Émissions de COVNM - Transport routier	tonnes
POL_4_{period}_5	Émissions de COVNM - Autres transports	tonnes
POL_5_{period}_5	Émissions de COVNM - Agriculture	tonnes
POL_6_{period}_5	Émissions de COVNM - Déchets	tonnes
POL_7_{period}_5	Émissions de COVNM - Industrie hors branche énergie	tonnes
POL_8_{period}_5	Émissions de COVNM - Industrie branche énergie	tonnes
POL_1_{period}_6	Émissions de NH3 - Résidentiel	tonnes
POL_2_{period}_6	Émissions de NH3 - Tertiaire	tonnes
POL_3_{period}_6	Émissions de NH3 - Transport routier	tonnes
POL_4_{period}_6	Émissions de NH3 - Autres transports	tonnes
POL_5_{period}_6	Émissions de NH3 - Agriculture	tonnes
POL_6_{period}_6	Émissions de NH3 - Déchets	tonnes
POL_7_{period}_6	Émissions de NH3 - Industrie hors branche énergie	tonnes
POL_8_{period}_6	Émissions de NH3 - Industrie branche énergie	tonnes
TOTAL_POL_1_{period}	Émissions de PM10 - Total déclaré	tonnes
TOTAL_POL_2_{period}	Émissions de PM2,5 - Total déclaré	tonnes
TOTAL_POL_3_{period}	Émissions de NOx - Total déclaré	tonnes
TOTAL_POL_4_{period}	Émissions de SO2 - Total déclaré	tonnes
TOTAL_POL_5_{period}	Émissions de COVNM - Total déclaré	tonnes
TOTAL_POL_6_{period}	Émissions de NH3 - Total déclaré	tonnes
SEQ_1_Estimation_Sequestration_nette_CO2	Séquestration nette - Forêt	t CO2
SEQ_2_Estimation_Sequestration_nette_CO2	Séquestration nette - Terres cultivées et prairies	t CO2
SEQ_3_Estimation_Sequestration_nette_CO2	Séquestration nette - Autres sols	t CO2
`;
