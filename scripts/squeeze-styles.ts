import { transformSync } from 'esbuild';

/**
 * The code of a module, its style sheets without what only an editor of them
 * needs: indentation and comments. Minifiers leave strings as they are.
 */
export function squeezeStyles(code: string): string {
  return code.replace(
    /\/\* css \*\/ `([^`$]*)`/g,
    (_, css: string) => `\`${squeeze(css)}\``,
  );
}

function squeeze(css: string): string {
  const { code } = transformSync(css, {
    loader: 'css',
    charset: 'utf8',
    minifyWhitespace: true,
  });
  // It leaves the values of custom properties as they are, and zeros.
  return code
    .trim()
    .replace(/\s*([:,(])\s+|\s+(?=\))/g, '$1')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.');
}
