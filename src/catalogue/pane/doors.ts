import { message } from '../../domain/message';

/** What a page says when the pane cannot start in it. */
export const doorWords = {
  noLibrary: message(
    'La bibliothèque de Microsoft n’a pas pu se charger. Vérifiez le réseau. Votre service informatique doit autoriser : https://appsforoffice.microsoft.com.',
    'Microsoft’s library could not be loaded. Check the network. Your IT department must allow: https://appsforoffice.microsoft.com.',
  ),
  notExcel: message(
    'Ce volet s’ouvre dans Excel, par le bouton Passerelle de l’onglet Accueil. Sans Excel, l’atelier fonctionne dans une page.',
    'This pane opens in Excel, by the Passerelle button of the Home tab. Without Excel, the workbench works in a page.',
  ),
} as const;
