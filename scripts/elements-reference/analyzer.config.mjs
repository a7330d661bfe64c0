/** What the analyzer of custom elements reads, and where it writes. */
export default {
  globs: [
    'packages/widgets/src/ui/*-element.ts',
    'packages/widgets/src/widgets/*/*.element.ts',
  ],
  outdir: '.cache/elements',
  quiet: true,
  // It would name its output in the package.json of the repository.
  packagejson: false,
};
