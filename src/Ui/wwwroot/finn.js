// The command box: Ctrl-K (or Cmd-K) opens it on every page. It finds pages, what can be begun, and records, as the search does, and
// goes there by the arrow keys and Enter. Without JavaScript the search field does the same, one page later.
(() => {
  const form = document.querySelector('form[data-finn]');
  if (!form || !window.HTMLDialogElement) return;
  const PAUSE = 120, MOST = 8, words = form.dataset, menu = [...document.querySelectorAll('.ss-nav a, footer nav a')];
  const make = (name, attributes = {}, text = '') => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    return element;
  };
  let box, field, list, line, lines = [], at = -1, waiting, asked = 0, answered = '';
  const mark = (to) => {
    lines[at]?.removeAttribute('aria-selected');
    at = lines.length === 0 ? -1 : (to + lines.length) % lines.length;
    lines[at]?.setAttribute('aria-selected', 'true');
    lines[at]?.scrollIntoView({ block: 'nearest' });
    if (at < 0) field.removeAttribute('aria-activedescendant'); else field.setAttribute('aria-activedescendant', lines[at].id);
  };
  const show = (places, said) => {
    list.replaceChildren();
    lines = places.map((place, i) => {
      const option = make('li', { role: 'option', id: `finn-${i}` });
      const link = make('a', { href: place.address, tabindex: '-1' }, place.title);
      option.append(link, make('span', { class: 'ss-svak' }, place.kind ?? ''));
      list.append(option);
      return option;
    });
    field.setAttribute('aria-expanded', String(lines.length > 0));
    line.textContent = said;
    mark(0);
  };
  const start = () => show(menu.map((link) => ({ title: link.textContent.trim(), address: link.getAttribute('href') })), '');
  const everything = (typed) => `${form.getAttribute('action')}?q=${encodeURIComponent(typed)}`;
  const ask = async () => {
    const typed = field.value.trim(), mine = ++asked;
    if (!typed) { answered = ''; start(); return; }
    const all = everything(typed);
    try {
      const answer = await fetch(all, { headers: { Accept: 'application/json' } });
      const told = await answer.json();
      if (mine !== asked) return;
      answered = typed;
      const base = form.getAttribute('action').replace(/\/sok$/, '');
      const places = told.places.map((place) => ({ ...place, kind: words.ga })).concat(told.hits.map((hit) => ({ title: hit.title, address: base + hit.address, kind: hit.kindTitle })));
      show([...places.slice(0, MOST), { title: words.alle.replace('{0}', typed), address: all, kind: told.total }], places.length > 0 ? '' : words.tomt);
    } catch {
      if (mine === asked) show([{ title: words.alle.replace('{0}', typed), address: all }], words.feil);
    }
  };
  const build = () => {
    box = make('dialog', { class: 'ss-finn', 'aria-label': words.finn });
    field = make('input', { class: 'ds-input', type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', maxlength: '300', 'aria-label': words.finn, placeholder: words.finn, 'aria-expanded': 'false', 'aria-controls': 'finn-liste', 'aria-autocomplete': 'list' });
    list = make('ul', { id: 'finn-liste', role: 'listbox', 'aria-label': words.finn });
    line = make('p', { class: 'ss-liten ss-svak', role: 'status' });
    box.append(field, list, line, make('p', { class: 'ss-liten ss-svak' }, words.hjelp));
    document.body.append(box);
    field.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(ask, PAUSE); });
    field.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { event.preventDefault(); mark(at + (event.key === 'ArrowDown' ? 1 : -1)); }
      if (event.key !== 'Enter') return;
      event.preventDefault();
      const typed = field.value.trim();
      // What stands in the list before the answer has come is not what she asked for: then the search answers.
      if (typed !== answered) location.assign(everything(typed)); else lines[at]?.querySelector('a').click();
    });
    box.addEventListener('click', (event) => { if (event.target === box) box.close(); });
  };
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (!box) build();
    if (box.open) { box.close(); return; }
    field.value = answered = '';
    start();
    box.showModal();
    field.focus();
  });
})();
