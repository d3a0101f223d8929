/** How long Microsoft's library, then Excel's own answer to it, may take before it is said. */
const LATE = 10; // seconds

/** What has not come yet: Microsoft's library, or Excel's answer to it. */
export type Missing = 'library' | 'excel';

/** The program that the page is open in, `null` outside Office; `no-library` where Microsoft's script cannot be had. */
export type Door = Office.HostType | null | 'no-library';

/**
 * Waits for Microsoft's library, which stands in the page after our own script, and for Excel's answer to it. What is slow is told
 * once, and waited for all the same: a proxy that keeps a request open may let it through, or never.
 */
export async function officeReady(onLate: (what: Missing) => void): Promise<Door> {
  let missing: Missing = 'library';
  const timer = setTimeout(() => onLate(missing), LATE * 1_000);
  try {
    if (typeof Office === 'undefined') await libraryEnd();
    if (typeof Office === 'undefined') return 'no-library'; // refused, or another page in its place
    missing = 'excel';
    return (await Office.onReady()).host;
  } finally {
    clearTimeout(timer);
  }
}

/** The end of the library's loading, well or not. */
function libraryEnd(): Promise<void> {
  const script = document.getElementById('office-library');
  return new Promise((end) => {
    if (script === null) return end();
    for (const event of ['load', 'error']) script.addEventListener(event, () => end(), { once: true });
  });
}
