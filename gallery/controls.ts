import { html, type TemplateResult } from 'lit/html.js';
import { type Settings, widths } from './settings.js';
import type { TextKey } from './texts.js';

interface Controls {
  readonly settings: Settings;
  readonly text: (key: TextKey) => string;
  readonly change: (settings: Settings) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
}

/** The form that changes how every example is shown. */
export function controlForm({
  settings,
  text,
  change,
}: Controls): TemplateResult {
  const themes = ['auto', 'light', 'dark'] as const;
  return html`
    <form aria-label=${text('controls')}>
      ${choose({
        legend: text('language'),
        name: 'lang',
        chosen: settings.lang,
        choices: [
          { value: 'vi', label: 'Tiếng Việt', lang: 'vi' },
          { value: 'en', label: 'English', lang: 'en' },
        ],
        change: (lang) =>
          change({ ...settings, lang: lang === 'en' ? 'en' : 'vi' }),
      })}
      ${choose({
        legend: text('theme'),
        name: 'theme',
        chosen: settings.theme,
        choices: themes.map((value) => ({ value, label: text(value) })),
        change: (value) =>
          change({
            ...settings,
            theme: themes.find((theme) => theme === value) ?? 'auto',
          }),
      })}
      ${choose({
        legend: text('width'),
        name: 'width',
        chosen: String(settings.width),
        choices: widths.map((width) => ({
          value: String(width),
          label: width === 'full' ? text('full') : String(width),
        })),
        change: (value) =>
          change({
            ...settings,
            width: value === 'full' ? 'full' : Number(value),
          }),
      })}
    </form>
  `;
}

interface ChoiceGroup {
  readonly legend: string;
  readonly name: string;
  readonly chosen: string;
  readonly choices: readonly Choice[];
  readonly change: (value: string) => void;
}

function choose(group: ChoiceGroup): TemplateResult {
  return html`
    <fieldset>
      <legend>${group.legend}</legend>
      <div class="choices">
        ${group.choices.map(
          ({ value, label, lang }) => html`
            <label>
              <input
                type="radio"
                name=${group.name}
                value=${value}
                .checked=${group.chosen === value}
                @change=${() => group.change(value)}
              >
              <span lang=${lang ?? document.documentElement.lang}>${label}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
