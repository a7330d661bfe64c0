// `Intl` of an old browser: numbers and dates, and nothing that came later.
for (const name of [
  'PluralRules',
  'ListFormat',
  'RelativeTimeFormat',
  'Segmenter',
  'DisplayNames',
  'Locale',
  'getCanonicalLocales',
  'supportedValuesOf',
]) {
  delete Intl[name];
}
delete Intl.NumberFormat.prototype.formatToParts;
delete Intl.NumberFormat.prototype.formatRange;
delete Intl.DateTimeFormat.prototype.formatRange;
