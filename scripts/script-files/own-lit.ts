import type { Plugin } from 'rollup';

/** What Lit says to the whole page, and what ours says instead. */
const changes = [
  // A policy of this name is allowed by a page that allows ours, and another
  // Lit on the page keeps its own.
  [/createPolicy\("lit-html"/, 'createPolicy("chiso"'],
  // A list of the versions of Lit on a page, which is a global of its own.
  [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
] as const;

/** Lit as a part of ours: it adds no global, and takes nobody's policy. */
export function ownLit(): Plugin {
  return {
    name: 'own-lit',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      let own = code;
      for (const [known, instead] of changes) {
        if (!known.test(own)) throw new TypeError(`Lit has changed: ${known}`);
        own = own.replace(known, instead);
      }
      return { code: own, map: null };
    },
  };
}
