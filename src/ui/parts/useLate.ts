import { useEffect, useState } from 'react';

/** Whether something has lasted so many milliseconds; at once false when it ends. */
export function useLate(isGoingOn: boolean, milliseconds: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isGoingOn, milliseconds]);
  return isGoingOn && isLate;
}
