import { message, type Message } from '../domain/message';

const unreadable = message(
  '{file} : vous n’avez pas le droit de lire ce fichier. Demandez l’accès, ou copiez-le dans un de vos dossiers.',
  '{file}: you may not read this file. Ask for access, or copy it to a folder of yours.',
);
const busy = message(
  '{file} : ce fichier est tenu par un autre logiciel, Excel peut-être. Fermez-le, puis recommencez.',
  '{file}: another program holds this file, Excel perhaps. Close it, then try again.',
);
const broken = message(
  '{file} : le disque ou le réseau n’a pas répondu. Copiez le fichier sur votre poste, puis recommencez.',
  '{file}: the disk or the network did not answer. Copy the file to your computer, then try again.',
);
const full = message(
  '{out} : il n’y a plus de place à cet endroit. Libérez de la place, ou choisissez un autre dossier.',
  '{out}: there is no room left there. Make room, or choose another folder.',
);
const closed = message(
  '{out} : écriture interdite. Fermez le fichier s’il est ouvert, ou choisissez un dossier où vous pouvez écrire.',
  '{out}: writing is not allowed. Close the file if it is open, or choose a folder where you may write.',
);
const noFolder = message(
  '{out} : ce dossier n’existe pas. Créez-le, ou choisissez un autre emplacement.',
  '{out}: this folder does not exist. Make it, or choose another place.',
);
const tooLong = message(
  '{out} : ce nom est trop long pour votre système. Choisissez-en un plus court.',
  '{out}: this name is too long for your system. Choose a shorter one.',
);

/** Why the system does not let a file be read, by its own word; other words are said by `problems.unreadable`. */
export const readRefusals: Readonly<Record<string, Message<'file'>>> = {
  EISDIR: message(
    '{file} : c’est un dossier, pas un fichier. Donnez le chemin du fichier lui-même.',
    '{file}: this is a folder, not a file. Give the path of the file itself.',
  ),
  ENODEV: message(
    '{file} : ce n’est pas un fichier qui se lit en entier. Donnez un classeur enregistré sur le disque.',
    '{file}: this is not a file that can be read whole. Give a workbook saved on the disk.',
  ),
  EACCES: unreadable,
  EPERM: unreadable,
  EBUSY: busy,
  EIO: broken,
  ETIMEDOUT: broken,
  ENAMETOOLONG: message(
    '{file} : ce nom est trop long pour votre système. Vérifiez le chemin.',
    '{file}: this name is too long for your system. Check the path.',
  ),
};

/** Why the system does not let a file be written; other words are said by `problems['cannot-write']`. */
export const writeRefusals: Readonly<Record<string, Message<'out'>>> = {
  ENOENT: noFolder,
  ENOTDIR: noFolder,
  EISDIR: message(
    '{out} : c’est un dossier. Ajoutez le nom du fichier à écrire.',
    '{out}: this is a folder. Add the name of the file to write.',
  ),
  EEXIST: message(
    '{out} : un fichier porte déjà ce nom. Choisissez un autre dossier.',
    '{out}: a file has this name already. Choose another folder.',
  ),
  EACCES: closed,
  EPERM: closed,
  EROFS: closed,
  EBUSY: closed,
  ENOSPC: full,
  EDQUOT: full,
  ENAMETOOLONG: tooLong,
};

/** A file that is no workbook, and whose name does not say that it is one. */
export const otherFile = message(
  '{file} : ce n’est pas un classeur Excel. Donnez un classeur (.xlsx ou .xlsm) ou un CSV (.csv).',
  '{file}: this is not an Excel workbook. Give a workbook (.xlsx or .xlsm) or a CSV (.csv).',
);
