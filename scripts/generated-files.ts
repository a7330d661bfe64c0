/**
 * What the generators write, as git pathspecs. Committed; `npm run
 * generated:check` fails when one of them is stale.
 */
export const generatedPathspecs: readonly string[] = [
  'packages/widgets/src/index.ts',
  'packages/widgets/src/all.ts',
  'packages/widgets/src/ssr.ts',
  'packages/widgets/src/static.ts',
  'packages/widgets/src/embed/names.ts',
  'packages/widgets/src/ui/version.ts',
  'packages/widgets/package.json',
  'packages/widgets/chiso.css',
  'packages/data/schema',
  'docs/reference',
  'examples/data/communes.json',
  'examples/static/index.html',
  'examples/static/oembed.json',
  'examples/static/pictures',
  ':(glob)**/*.generated.*',
  ':(glob)packages/*/src/**/generated/**',
];

const patterns = [
  /^packages\/widgets\/(src\/(index|all|ssr|static|embed\/names|ui\/version)\.ts|package\.json|chiso\.css)$/,
  /^packages\/data\/schema\//,
  /^docs\/reference\//,
  /^examples\/data\/communes\.json$/,
  /^examples\/static\/(index\.html$|oembed\.json$|pictures\/)/,
  /\.generated\.[^/]+$/,
  /^packages\/[^/]+\/src\/(.*\/)?generated\//,
];

/** Whether a generator writes the file; the path is relative to the root. */
export function isGenerated(path: string): boolean {
  return patterns.some((pattern) => pattern.test(path));
}
