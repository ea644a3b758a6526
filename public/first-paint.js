// Runs before the first paint: the reader's theme, language and direction, so that a dark page is never white first and
// an Arabic one never runs from left to right. Kept tiny and classic.
try {
  const root = document.documentElement;
  const theme = localStorage.getItem('daymark.theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  const [, tag, dir] = (localStorage.getItem('daymark.language') || '').split(' ');
  if (tag) root.lang = tag;
  if (dir === 'rtl') root.dir = dir;
} catch {
  // Storage refused by the profile: the system's theme and English are right until the page knows better.
}
