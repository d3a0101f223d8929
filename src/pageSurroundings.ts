import type { Surroundings } from './ui/model/surroundings';

/** What any page gives to the pane: clock, focus, clipboard, downloads, small tastes. */
export const pageSurroundings: Pick<
  Surroundings,
  'now' | 'isInList' | 'saveFile' | 'copyText' | 'helpPage' | 'reload' | 'tastes'
> = {
  now: () => new Date(),
  isInList: () => document.activeElement?.closest('[data-list]') != null,
  saveFile: (name, bytes) => {
    const address = URL.createObjectURL(new Blob([bytes.slice()]));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
  },
  copyText: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  helpPage: async (rule, language) => {
    const page = await fetch(`help/${rule}.${language}.md`).catch(() => null);
    return page?.ok === true ? page.text() : null;
  },
  reload: () => location.reload(),
  tastes: {
    get: (name) => {
      try {
        return localStorage.getItem(`passerelle.${name}`);
      } catch {
        return null; // storage may be closed to the pane: tastes are then those of the system
      }
    },
    set: (name, value) => {
      try {
        localStorage.setItem(`passerelle.${name}`, value);
      } catch {
        // as above: a taste that is not kept is no loss
      }
    },
  },
};
