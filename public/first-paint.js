// Runs before the first paint: the reader's theme, so that a dark page is never white first. Kept tiny and classic.
try {
  const theme = localStorage.getItem('daymark.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage refused by the profile: the system's theme is right.
}
