import { message } from '../../domain/message';

/** What a page says when the pane cannot start in it: what is wrong, what to do, and the way out. */
export const doorWords = {
  noLibrary: message(
    'La bibliothèque de Microsoft n’a pas pu se charger. Vérifiez le réseau. Votre service informatique doit autoriser : https://appsforoffice.microsoft.com.',
    'Microsoft’s library could not be loaded. Check the network. Your IT department must allow: https://appsforoffice.microsoft.com.',
  ),
  notExcel: message(
    'Ce volet s’ouvre dans Excel, par le bouton Passerelle de l’onglet Accueil. Sans Excel, l’atelier fonctionne dans une page.',
    'This pane opens in Excel, by the Passerelle button of the Home tab. Without Excel, the workbench works in a page.',
  ),
  tooOld: message(
    'Cette version d’Excel est trop ancienne. Passerelle demande Excel 2021 ou Microsoft 365 ; l’atelier fonctionne sans Excel.',
    'This version of Excel is too old. Passerelle needs Excel 2021 or Microsoft 365; the workbench works without Excel.',
  ),
  reload: message('Recharger', 'Reload'),
  help: message('Aide', 'Help'),
  helpPage: message('aide.html', 'help.html'),
} as const;
