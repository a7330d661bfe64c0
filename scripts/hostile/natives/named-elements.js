// A form whose fields are called as members of the document and the window.
// loaded by chiso.classic.js
document.addEventListener('DOMContentLoaded', () => {
  const form = document.createElement('form');
  form.hidden = true;
  for (const name of ['title', 'fonts', 'lang', 'head', 'currentScript']) {
    const picture = document.createElement('img');
    picture.setAttribute('name', name);
    form.append(picture);
  }
  for (const id of ['chiso', 'data', 'fetch', 'Lit', 'area', 'period']) {
    const field = document.createElement('input');
    field.id = id;
    form.append(field);
  }
  document.body.append(form);
});
