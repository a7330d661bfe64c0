import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rootFolder } from '../../files.js';

const files = {
  // The engine asks the desktop whether its reader wants motion.
  'gtk-3.0/settings.ini': '[Settings]\ngtk-enable-animations=0\n',
  // The browser's own buttons would keep its window wider than a phone.
  'gtk-3.0/gtk.css': `* {
  margin: 0;
  border-width: 0;
  padding: 0;
  min-width: 0;
  font-size: 6px;
}
`,
} as const;

/**
 * The settings of a desktop on which MiniBrowser can be as narrow as a phone,
 * moves nothing, and stores downloads in a folder.
 */
export function webkitSettings(downloads: string): NodeJS.ProcessEnv {
  const parent = join(rootFolder, '.cache');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'desktop-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const all = {
    ...files,
    'user-dirs.dirs': `XDG_DOWNLOAD_DIR="${downloads}"\n`,
  };
  for (const [name, text] of Object.entries(all)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return { XDG_CONFIG_HOME: folder };
}
