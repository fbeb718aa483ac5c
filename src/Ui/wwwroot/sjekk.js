// Asks what the goal check says of the sentence while it is typed, at the same address as the button, and saves nothing.
(() => {
  const PAUSE = 600;
  for (const box of document.querySelectorAll('[data-setningssjekk]')) {
    const field = document.querySelector(`#${box.dataset.skjema} textarea[name="sentence"]`);
    if (!field) continue;
    let waiting, asked = 0;
    const element = (name, className, ...content) => { const made = document.createElement(name); if (className) made.className = className; made.append(...content); return made; };
    const row = (finding) => {
      const number = element('span', null, element('span', 'ss-nr', String(finding.number)));
      return element('li', null, number, element('div', null, element('strong', null, finding.name), ' ', element('span', 'ss-svak ss-liten', finding.label), element('p', null, `${finding.why} ${finding.remedy}`)));
    };
    const ask = async () => {
      const mine = ++asked;
      if (!field.value.trim()) return;
      const answer = await fetch(box.dataset.setningssjekk, { method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: JSON.stringify({ sentence: field.value }) }).catch(() => null);
      if (!answer?.ok || mine !== asked) return;
      const { check } = await answer.json();
      box.replaceChildren(check.findings.length === 0 ? element('p', null, box.dataset.ingen) : element('ol', 'ss-funn', ...check.findings.map(row)));
    };
    field.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(ask, PAUSE); });
  }
})();
