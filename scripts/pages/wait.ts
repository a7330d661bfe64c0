/** How long something may take to come about. */
const timeoutMs = 20_000;

/**
 * Asks again and again until the answer is yes. A page that is being replaced
 * by the next one cannot answer; that counts as no.
 */
export async function waitUntil(
  what: string,
  isSo: () => Promise<boolean>,
  patienceMs: number = timeoutMs,
): Promise<void> {
  const end = Date.now() + patienceMs;
  let refusal: unknown;
  while (Date.now() < end) {
    try {
      if (await isSo()) return;
      refusal = undefined;
    } catch (error) {
      refusal = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`it did not come about: ${what}`, { cause: refusal });
}
