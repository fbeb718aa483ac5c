// Draws each chart from its table on the same page, so figure and table cannot disagree.
// Without JavaScript the table alone is shown. Colours come from the design system's variables.
(() => {
  const locale = { nn: 'nn-NO', en: 'en-GB' }[document.documentElement.lang] ?? 'nb-NO';
  const number = new Intl.NumberFormat(locale);
  const DAY = 864e5;
  const LABEL = 68;
  // A number told of a period stands in the middle of it; one told of a day stands on the day.
  const place = (time) => { const to = Date.parse(time.dateTime); return time.dataset.fra ? (Date.parse(time.dataset.fra) + to + DAY) / 2 : to; };
  const read = (row, name) => { const d = row.querySelector(`data[data-s="${name}"]`); return d ? Number(d.value) : null; };

  for (const box of document.querySelectorAll('[data-graf]')) {
    const table = document.getElementById(box.dataset.graf);
    if (!table || !window.echarts) continue;
    const rows = [...table.tBodies[0].rows]
      .filter((row) => !row.hasAttribute('data-rettet') && row.querySelector('time'))
      .map((row) => ({ at: place(row.querySelector('time')), navn: row.querySelector('time').textContent, kort: row.querySelector('time').dataset.kort, maalt: read(row, 'maalt'), forelopig: !!row.querySelector('[data-forelopig]'), bane: read(row, 'bane'), lav: read(row, 'lav'), hoy: read(row, 'hoy'), tak: read(row, 'tak'), hull: !!row.querySelector('[data-hull]') }))
      .sort((a, b) => a.at - b.at);
    if (rows.filter((row) => row.maalt !== null).length === 0) continue;
    const words = JSON.parse(box.dataset.ord);
    const notes = JSON.parse(box.dataset.merknader);
    box.hidden = false;
    const chart = echarts.init(box, null, { renderer: 'svg' });
    const draw = () => {
      const color = (name) => getComputedStyle(box).getPropertyValue(`--ds-color-${name}`).trim();
      const narrow = box.clientWidth < 520;
      const font = { fontFamily: 'Inter, sans-serif', fontSize: 13, color: color('neutral-text-subtle') };
      const say = (value) => (value === null ? words.tom : number.format(value));
      const last = rows.findLast((row) => row.maalt !== null);
      const values = rows.flatMap((row) => [row.maalt, row.bane, row.tak, row.lav, row.hoy]).filter((value) => value !== null);
      const stands = [...new Map(rows.filter((row) => row.kort).map((row) => [row.at, row.kort]))];
      const every = Math.ceil(stands.length / Math.max(2, Math.floor((box.clientWidth - (narrow ? 64 : 150)) / LABEL)));
      const named = new Map(stands.filter((_, i) => (stands.length - 1 - i) % every === 0));
      const below = last.bane !== null && last.bane > last.maalt;
      const line = (pick) => rows.map((row) => [row.at, pick(row)]);
      // A day that only has a target does not cut the line; a day that was not measured does.
      const measured = rows.filter((row) => row.maalt !== null || row.hull).map((row) => [row.at, row.forelopig ? null : row.maalt]);
      // A sum that some have not reported to yet is no fall: it stands hollow, on a dashed line from the last whole one.
      const loose = rows.filter((row) => row.forelopig);
      const whole = rows.findLast((row) => row.maalt !== null && !row.forelopig);
      const tail = loose.filter((row) => whole && row.at > whole.at);
      chart.setOption({
        animation: false, textStyle: font,
        aria: { enabled: true, label: { description: box.dataset.beskrivelse } },
        grid: { left: 24, right: narrow ? 16 : 96, top: 34, bottom: 8, containLabel: true },
        tooltip: { trigger: 'axis', backgroundColor: color('neutral-background-default'), borderColor: color('neutral-border-subtle'), textStyle: { ...font, color: color('neutral-text-default') },
          formatter: (points) => {
            const row = rows.find((r) => r.at === points[0].value[0]);
            const range = row.lav === null && row.hoy === null ? '' : `<br>${words.spenn}: ${say(row.lav)}–${say(row.hoy)}`;
            return `<b>${row.navn}</b><br>${row.forelopig ? words.forelopig : words.maalt}: ${say(row.maalt)}${range}${row.bane === null ? '' : `<br>${words.bane}: ${say(row.bane)}`}`;
          } },
        xAxis: { type: 'time', axisTick: { customValues: [...named.keys()], lineStyle: { color: color('neutral-border-default') } }, splitLine: { show: false }, axisLine: { lineStyle: { color: color('neutral-border-default') } }, axisLabel: { ...font, hideOverlap: true, customValues: [...named.keys()], formatter: (at) => named.get(at) ?? '' } },
        yAxis: { type: 'value', min: Math.min(0, ...values), splitNumber: 4, axisLabel: { ...font, formatter: (value) => number.format(value) }, splitLine: { lineStyle: { color: color('neutral-surface-tinted') } } },
        series: [
          { type: 'line', stack: 'range', data: line((row) => (row.hoy === null ? null : row.lav)), lineStyle: { opacity: 0 }, symbol: 'none', silent: true },
          { type: 'line', stack: 'range', data: line((row) => (row.hoy === null || row.lav === null ? null : row.hoy - row.lav)), lineStyle: { opacity: 0 }, symbol: 'none', areaStyle: { color: color('accent-surface-hover'), opacity: .75 }, silent: true },
          { name: words.bane, type: 'line', data: line((row) => row.bane), connectNulls: true, symbol: 'none', lineStyle: { color: color('neutral-border-strong'), width: 1.5, type: [5, 4] }, endLabel: { show: !narrow, formatter: words.bane, ...font } },
          { type: 'line', data: line((row) => row.tak), connectNulls: true, symbol: 'none', silent: true, lineStyle: { color: color('neutral-border-strong'), width: 1.5, type: [5, 4] } },
          { name: words.maalt, type: 'line', data: measured, symbol: 'circle', symbolSize: 6, itemStyle: { color: color('accent-base-default') }, lineStyle: { color: color('accent-base-default'), width: 2.5 },
            markPoint: { symbol: 'circle', symbolSize: 1, data: [{ coord: [last.at, last.maalt] }], label: { formatter: `${narrow ? '' : (last.forelopig ? words.forelopig : words.maalt) + ' '}${number.format(last.maalt)}`, position: below ? 'bottom' : 'top', distance: 8, padding: [1, 3], backgroundColor: color('neutral-background-default'), ...font, fontWeight: 600, color: color('neutral-text-default') } },
            markArea: { silent: true, itemStyle: { color: color('neutral-surface-tinted'), opacity: .55 }, label: { position: 'insideTop', distance: 6, ...font, fontWeight: 600, color: color('neutral-text-default') },
              data: notes.map((note) => [{ name: note.bokstav, xAxis: note.fra }, { xAxis: note.til }]) } },
          { name: words.forelopig, type: 'line', silent: true, symbol: 'circle', symbolSize: 7, itemStyle: { color: color('neutral-background-default'), borderColor: color('accent-base-default'), borderWidth: 1.5 }, lineStyle: { color: color('accent-base-default'), width: 1.5, type: 'dashed' },
            data: [...loose.filter((row) => !tail.includes(row)).flatMap((row) => [[row.at, row.maalt], [row.at, null]]), ...(tail.length > 0 ? [{ value: [whole.at, whole.maalt], symbol: 'none' }] : []), ...(whole ? tail : []).map((row) => [row.at, row.maalt])] },
        ],
      }, true);
    };
    draw();
    // Paper is narrower than the window, and nothing is laid out anew for it: the curve is drawn to its width first.
    addEventListener('beforeprint', () => { chart.resize({ width: 660, height: 300 }); draw(); });
    addEventListener('afterprint', () => { chart.resize({ width: 'auto', height: 'auto' }); draw(); });
    new ResizeObserver(() => { chart.resize(); draw(); }).observe(box);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  }
})();
