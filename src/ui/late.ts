import { type ComponentType, createElement, lazy, useState } from 'react';

/** A page whose code is fetched apart from the first screen. */
export interface Late<P> {
  readonly Page: ComponentType<P>;
  readonly fetch: () => Promise<unknown>;
}

/** Once fetched, the page is drawn at once, as any other: nothing stands in its place, and the focus finds its title. */
export function late<P extends object>(fetchPage: () => Promise<ComponentType<P>>): Late<P> {
  let known: ComponentType<P> | null = null;
  const fetch = async () => {
    known = await fetchPage();
    return { default: known };
  };
  const Waiting = lazy(fetch) as unknown as ComponentType<P>; // what lazy gives is drawn as the page itself is
  function Page(props: P) {
    const [page] = useState(() => known ?? Waiting); // as it was first drawn: another kind would lose what it holds
    return createElement(page, props);
  }
  return { Page, fetch };
}
