import { calc } from '../book.mjs';
import { city, emissions, perimeterLine, sectors } from '../city.mjs';
import { put, putRow, style, widen } from '../look.mjs';
import { directory, mailOf } from '../people.mjs';

/** "Lisez-moi": what the workbook is, for the next colleague. */
export function addReadMe(book) {
  const sheet = book.addWorksheet('Lisez-moi', { views: [{ showGridLines: false }] });
  widen(sheet, [3, 24, 92]);
  put(sheet, 'B2', 'Suivi du PCAET et du Contrat Ville Climat', style.title);
  put(sheet, 'B3', `${city.name}, mission climat. Classeur de travail, mars 2026.`, style.subtitle);
  const lines = [
    ['GES', 'Inventaire 2015-2023 (observatoire, V2024), objectifs et scénario 2030. Ne pas trier.'],
    ['Objectifs', 'Pourcentages votés et écart 2030. Formules sur GES et sur le plan d’actions.'],
    ['Énergie', 'Consommation finale par secteur et par énergie ; production renouvelable.'],
    ['Plan d’actions', '46 fiches, modèle Territoire Engagé de mai 2026, deux colonnes ajoutées à droite.'],
    ['Indicateurs', 'Vingt indicateurs, mis à jour deux fois par an.'],
    ['Notes', 'Décisions et points en suspens.'],
  ];
  putRow(sheet, 5, 2, ['Feuille', 'Contenu'], style.head);
  lines.forEach((line, i) => putRow(sheet, 6 + i, 2, line, style.text));
  put(sheet, 'B14', perimeterLine, style.note);
  put(sheet, 'B15', 'Population municipale : 412 300 habitants (2022). Population totale : 418 950.', style.note);
  put(sheet, 'B16', 'Rivemont Métropole n’existe pas : lieux, personnes et chiffres sont inventés.', style.note);
  return sheet;
}

/** "Notes": free text, no table. */
export function addNotes(book) {
  const sheet = book.addWorksheet('Notes');
  widen(sheet, [110]);
  const notes = [
    'Points en suspens (réunion du 11 mars 2026)',
    '– Secteur « Bâtiments » du contrat = résidentiel + tertiaire. L’observatoire les livre ensemble en 2019.',
    '– Énergie : année de référence 2018 dans le PCAET, 2019 pour les émissions. À justifier dans le contrat.',
    '– Deux sites industriels (118 kt en 2030) : courrier à la préfecture, réponse attendue en juin.',
    '– PPI 2024 : la finance envoie le fichier voté ; HT pour les budgets annexes, TTC pour le reste.',
    '– Gaz fluorés : demandés à l’observatoire, rien reçu.',
    'Objectif 2030 : environ 420 000 t, soit 1 t par habitant.',
  ];
  notes.forEach((note, i) =>
    put(sheet, `A${i * 2 + 1}`, note, i === 0 ? style.subtitle : { alignment: { wrapText: true } }),
  );
  return sheet;
}

/** "Annuaire": names and addresses, hidden. */
export function addDirectory(book) {
  const sheet = book.addWorksheet('Annuaire', { state: 'hidden' });
  widen(sheet, [18, 22, 46, 34, 16]);
  putRow(sheet, 1, 1, ['Prénom', 'Nom', 'Courriel', 'Organisme', 'Téléphone'], style.head);
  const bodies = [
    'Rivemont Métropole',
    'Ville de Rivemont',
    'OREC Val-de-Rive',
    'Région',
    'DDT',
    'Régie des transports',
  ];
  directory.forEach((person, i) =>
    putRow(sheet, 2 + i, 1, [person.first, person.last, mailOf(person), bodies[i % bodies.length], null], style.text),
  );
  return sheet;
}

/** The workbook of another department that a hidden cell still calls, and what Excel remembers of it. */
export const patrimony = { file: 'Bilan_patrimoine_2019.xlsx', sheet: 'Bilan', address: 'C4', value: 18_240 };

/** "Calculs intermédiaires": hidden formulas that repeat the inventory, one broken, one divided by nothing. */
export function addWorkings(book) {
  const sheet = book.addWorksheet('Calculs intermédiaires', { state: 'hidden' });
  widen(sheet, [36, 16, 16, 16, 20, 14]);
  put(sheet, 'A1', 'Aide au calcul (ne pas diffuser)', style.subtitle);
  putRow(sheet, 3, 1, ['Secteur', 2019, 2022, 'Évolution', 'Par agent', '2022 (kt)'], style.head, '0');
  sectors.forEach(({ id, label }, i) => {
    const row = 4 + i;
    const source = [8, 9, 10, 11, 13, 14, 15, 16][i];
    const [before, after] = [emissions(id, 2019), emissions(id, 2022)];
    put(sheet, `A${row}`, label);
    put(sheet, `B${row}`, calc(`GES!G${source}`, before), style.number);
    put(sheet, `C${row}`, calc(`GES!J${source}`, after), style.number);
    put(sheet, `D${row}`, calc(`(C${row}-B${row})/B${row}`, (after - before) / before), style.number, '0.0%');
    const shared = { result: after / 1000 };
    const first = { formula: 'C4/1000', shareType: 'shared', ref: 'F4:F11' };
    put(sheet, `F${row}`, i === 0 ? { ...first, ...shared } : { sharedFormula: 'F4', ...shared }, style.number, '0.0');
  });
  put(sheet, 'E4', calc('B4/E14', { error: '#DIV/0!' }), style.number);
  put(sheet, 'E5', calc('#REF!/B5', { error: '#REF!' }), style.number);
  put(sheet, 'A14', 'Agents (à demander aux RH)', style.faint);
  put(sheet, 'A15', 'Sites du marché carbone en 2030 (t)', style.label);
  put(sheet, 'B15', 118_000, style.number);
  put(sheet, 'A16', 'Patrimoine de la métropole, 2019 (t)', style.label);
  put(sheet, 'B16', calc(`[1]Bilan!$C$4`, patrimony.value), style.number);
  return sheet;
}
