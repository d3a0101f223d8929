import { useEffect, useState } from 'react';
import type { Theme } from '../model/paneState';

const DARK = '(prefers-color-scheme: dark)';

/** Whether the pane is dark: the officer's choice, else the system's. The page's own variables follow. */
export function useDark(theme: Theme): boolean {
  const [isSystemDark, setSystem] = useState(() => window.matchMedia(DARK).matches);
  useEffect(() => {
    const system = window.matchMedia(DARK);
    const follow = () => setSystem(system.matches);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, []);
  const isDark = theme === 'dark' || (theme === 'system' && isSystemDark);
  useEffect(() => {
    document.documentElement.classList.toggle('dark', isDark);
  }, [isDark]);
  return isDark;
}
