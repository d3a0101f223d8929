/** Each language by its own name. */
export const languages = [
  ['fr', 'Français'],
  ['en', 'English'],
] as const;
