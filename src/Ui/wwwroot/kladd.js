// Keeps what is typed in My week in this browser until it is saved: through a lost connection, an ended session, a closed page.
// Nothing is sent. A draft goes when its form has been saved and is no longer there, or after two weeks.
(() => {
  const root = document.querySelector('[data-kladd]');
  if (!root) return;
  let store;
  try { store = window.localStorage; } catch { return; }
  const PAUSE = 600, LASTS = 14 * 864e5, mine = `kladd:${root.dataset.kladd}:`, now = Date.now(), here = new Set();
  const read = (key) => { try { return JSON.parse(store.getItem(key)); } catch { return null; } };
  const write = (key, draft) => { try { store.setItem(key, JSON.stringify(draft)); return true; } catch { return false; } };
  const clock = (at) => {
    const moment = new Date(at), two = (number) => String(number).padStart(2, '0');
    const day = moment.toDateString() === new Date().toDateString() ? '' : `${moment.getDate()}.${moment.getMonth() + 1}. `;
    return day + two(moment.getHours()) + (document.documentElement.lang === 'en' ? ':' : '.') + two(moment.getMinutes());
  };
  for (const form of root.querySelectorAll('form')) {
    const name = form.querySelector('[name="_form"]')?.value;
    const fields = [...form.querySelectorAll('input.ds-input, textarea.ds-input')];
    if (!name || fields.length === 0) continue;
    const key = mine + name + ':' + (form.querySelector('[name="period"]')?.value ?? '');
    here.add(key);
    const line = document.createElement('p');
    line.className = 'ss-liten ss-svak';
    line.setAttribute('role', 'status');
    form.append(line);
    const say = (at) => { line.textContent = root.dataset.lagret.replace('{0}', clock(at)); };
    const keep = (sent) => {
      const values = Object.fromEntries(fields.filter((field) => field.value).map((field) => [field.name, field.value]));
      if (Object.keys(values).length === 0) { store.removeItem(key); line.textContent = ''; return; }
      const draft = { at: Date.now(), values, sent };
      if (write(key, draft) && !sent) say(draft.at);
    };
    const kept = read(key);
    if (kept && now - kept.at < LASTS) {
      const empty = fields.filter((field) => !field.value && kept.values[field.name]);
      for (const field of empty) field.value = kept.values[field.name];
      if (empty.length > 0) { say(kept.at); form.closest('details')?.setAttribute('open', ''); }
    }
    let waiting;
    form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(() => keep(false), PAUSE); });
    form.addEventListener('submit', () => { clearTimeout(waiting); keep(true); });
  }
  for (const key of Object.keys(store).filter((name) => name.startsWith('kladd:'))) {
    const draft = read(key);
    if (!draft || now - draft.at > LASTS || (draft.sent && key.startsWith(mine) && !here.has(key))) store.removeItem(key);
  }
})();
