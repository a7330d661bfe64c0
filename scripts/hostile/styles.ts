import { readFileSync } from 'node:fs';
import { listFiles, rootFolder } from '../files.js';

/** A page whose style is not made with our elements in mind. */
export interface HostileStyle {
  readonly name: string;
  /** What it does, as its first line says. */
  readonly title: string;
  /** The page's body around some elements. */
  around(elements: string): string;
}

/** Every file of `styles`; the elements stand at its comment `elements`. */
export function hostileStyles(): readonly HostileStyle[] {
  return listFiles('scripts/hostile/styles').map((path) => {
    const body = readFileSync(rootFolder + path, 'utf8');
    return {
      name: path.replace(/^.*\/|\.html$/g, ''),
      title: /^<!-- (.*) -->/.exec(body)![1]!,
      around: (elements) => body.replace('<!-- elements -->', elements),
    };
  });
}
