/** Puts the theme of the settings on the document; 'auto' leaves it to the system. */
import type { Theme } from '../platform/settings.ts';

export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
}
