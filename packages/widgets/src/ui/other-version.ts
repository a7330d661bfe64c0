import type { Versioned } from './define.js';
import { version } from './version.js';

let isSaid = false;

/** Says once that another version of the package was on the page before. */
export function warn(tag: string, known: Versioned): void {
  if (isSaid || known.version === version) return;
  isSaid = true;
  console.warn(
    `chiso: <${tag}> stays ${known.version ?? 'as the page has it'}, which came first; ${version} is not used`,
  );
}
