import { message } from '../../domain/message';

/** What a page says when the pane cannot start in it: what is wrong, what to do, and the way out. */
export const doorWords = {
  noLibrary: message(
    'La bibliothèque de Microsoft n’a pas pu se charger. Vérifiez le réseau. Votre service informatique doit autoriser : https://appsforoffice.microsoft.com.',
    'Microsoft’s library could not be loaded. Check the network. Your IT department must allow: https://appsforoffice.microsoft.com.',
  ),
  lateLibrary: message(
    'La bibliothèque de Microsoft se fait attendre. Dans Excel : le volet s’ouvrira dès qu’elle arrive ; sinon rechargez, puis demandez à votre service informatique d’autoriser https://appsforoffice.microsoft.com. Dans un navigateur : cette page ne sert que dans Excel, par le bouton Passerelle de l’onglet Accueil.',
    'Microsoft’s library is slow to come. In Excel: the pane will open as soon as it is there; if not, reload, then ask your IT department to allow https://appsforoffice.microsoft.com. In a browser: this page is of use in Excel only, by the Passerelle button of the Home tab.',
  ),
  lateExcel: message(
    'Excel ne répond pas encore. Le volet s’ouvrira dès qu’il répond. Si une fenêtre d’Excel attend une réponse, fermez-la ; sinon rechargez. Dans un navigateur : cette page ne sert que dans Excel, par le bouton Passerelle de l’onglet Accueil.',
    'Excel does not answer yet. The pane will open as soon as it does. If a window of Excel waits for an answer, close it; if not, reload. In a browser: this page is of use in Excel only, by the Passerelle button of the Home tab.',
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
