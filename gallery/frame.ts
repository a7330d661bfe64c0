// Shows one example alone: /gallery/frame.html?example=gauge/plain&lang=en
import '@chiso/widgets/all';
import './page.css';
import { examples } from './examples.js';
import { fragmentOf } from './fragment.js';
import { applyToPage, readSettings } from './settings.js';
import { textsIn } from './texts.js';

const settings = readSettings(location.search);
const id = new URLSearchParams(location.search).get('example') ?? '';
const example = examples.find((candidate) => candidate.id === id);
const text = textsIn(settings.lang);

applyToPage(settings);

const main = document.querySelector('main') as HTMLElement;
const heading = document.querySelector('h1') as HTMLElement;
if (settings.width !== 'full') {
  main.style.setProperty('inline-size', `${settings.width}px`);
}
heading.textContent = example?.title ?? `${text('unknownExample')} ${id}`;
if (example) heading.lang = 'en';
heading.classList.toggle('visually-hidden', example !== undefined);
document.title = heading.textContent;
if (example) main.append(fragmentOf(example.html));
