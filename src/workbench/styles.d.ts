/** Style sheets that packages bring: webpack puts them in the page. */
declare module '*.css';
