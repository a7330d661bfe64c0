export interface Settings {
  readonly lang: 'vi' | 'en';
  readonly theme: 'light' | 'dark' | 'auto';
  /** The width of each example in px; `full` is all there is. */
  readonly width: number | 'full';
}

export const widths: readonly Settings['width'][] = [
  240,
  320,
  480,
  800,
  1200,
  'full',
];

/** Reads the settings from an address; what is absent has its default. */
export function readSettings(query: string): Settings {
  const words = new URLSearchParams(query);
  const theme = words.get('theme');
  const width = Number(words.get('width'));
  return {
    lang: words.get('lang') === 'en' ? 'en' : 'vi',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    width: width > 0 && width <= 4000 ? width : 'full',
  };
}

/** The address that `readSettings` reads back, without the defaults. */
export function writeSettings({ lang, theme, width }: Settings): string {
  const words = new URLSearchParams();
  if (lang !== 'vi') words.set('lang', lang);
  if (theme !== 'auto') words.set('theme', theme);
  if (width !== 'full') words.set('width', String(width));
  return words.toString();
}

/** Gives the page its language and colours. */
export function applyToPage({ lang, theme }: Settings): void {
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme =
    theme === 'auto' ? 'light dark' : theme;
}
