/** How long a browser may take to fetch what it was handed, in ms. */
const patienceMs = 60_000;

/** Hands a file to the browser, which asks the reader or stores it. */
export function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), patienceMs);
}

/**
 * Whether the page may download at all. A frame in a sandbox may not, and is
 * not told; one without an origin of its own cannot look, and says no unless
 * it is a file.
 */
export function mayDownload(): boolean {
  try {
    const { sandbox } = (frameElement ?? {}) as Partial<HTMLIFrameElement>;
    const isSandboxed = (sandbox?.length ?? 0) > 0;
    if (isSandboxed) return sandbox!.contains('allow-downloads');
  } catch {
    // Of another origin.
  }
  return origin !== 'null' || location.protocol === 'file:';
}
