import type { Versioned } from './define.js';
import { version } from './version.js';

let isSaid = false;

/** Says once that another version of the package was on the page before. */
export function warn(
  tag: string,
  { chiso = 'something else' }: Versioned,
): void {
  if (isSaid) return;
  isSaid = true;
  console.warn(
    `chiso: <${tag}> stays ${chiso}, which came first; ${version} is not used`,
  );
}
