/**
 * Runs in a page of an engine that cannot emulate paper: the rules for print
 * hold on the screen, and those for the screen do not.
 */
export function applyPrintRules(): void {
  const visitRules = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) swap(rule.media);
      if (rule instanceof CSSImportRule && rule.styleSheet) {
        visitSheet(rule.styleSheet);
      }
      if (rule instanceof CSSGroupingRule) visitRules(rule.cssRules);
    }
  };
  const visitSheet = (sheet: CSSStyleSheet): void => {
    swap(sheet.media);
    visitRules(sheet.cssRules);
  };
  const visitRoot = (root: Document | ShadowRoot): void => {
    const sheets = [...root.styleSheets, ...root.adoptedStyleSheets];
    for (const sheet of sheets) visitSheet(sheet);
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (shadowRoot) visitRoot(shadowRoot);
    }
  };
  // `not all` names no medium, and must not become `not screen`. Each word is
  // swapped once, however many roots share the sheet.
  const seen = new Set<MediaList>();
  function swap(media: MediaList): void {
    if (seen.has(media)) return;
    seen.add(media);
    media.mediaText = media.mediaText
      .replace(/\bscreen\b/g, 'tty')
      .replace(/\bprint\b/g, 'screen');
  }
  visitRoot(document);
}
