import { readFileSync } from 'node:fs';
import { listFiles, rootFolder } from '../files.js';

/** A script that a page has loaded before ours, and that changes natives. */
export interface HostileScript {
  readonly name: string;
  /** What it is like, as the file says itself. */
  readonly title: string;
  /** The address of the file on the portal. */
  readonly address: string;
  /** The script of ours that such a page loads. */
  readonly loader: string;
  /** Nothing can be drawn on this page: the fallback has to stay. */
  readonly keepsFallback: boolean;
}

/**
 * Every file of `natives`. Its comment at the beginning says what it is like,
 * and in lines of their own `loaded by chiso.classic.js` and `keeps the
 * fallback`.
 */
export function hostileScripts(): readonly HostileScript[] {
  return listFiles('scripts/hostile/natives').map((path) => {
    const text = readFileSync(rootFolder + path, 'utf8');
    const comment = [...text.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line);
    return {
      name: path.replace(/^.*\/|\.js$/g, ''),
      title: comment.join(' ').split(/:|\. |\.$/)[0]!,
      address: `/${path}`,
      loader: comment.includes('loaded by chiso.classic.js')
        ? 'chiso.classic.js'
        : 'chiso.js',
      keepsFallback: comment.includes('keeps the fallback'),
    };
  });
}
