/* A list that is cut into volumes, as its filters see it: all its entries, whatever page they stand on.

   lists.js loads this, and behind it the list's own script, where a reader chooses something. That script has a row for
   each volume, oldest first: its file, what it is called, and columns of values, to filter by and to sort by. A column
   has the values, their labels, and of each entry the places of its values among them. */
(function () {
  "use strict";

  // So many volumes are told at once; the others behind a word.
  const MOST = 6;
  const number = (of) => of.toLocaleString(document.documentElement.lang || undefined);

  window.__briefing_list = (...rows) => {
    const volumes = rows.map(([file, label, filters, keys]) => ({
      label,
      href: new URL(file, document.currentScript.src).href,
      entries: entries(columns(filters), columns(keys)),
      rows: new URL(file.replace(/html$/, "rows.js"), document.currentScript.src).href,
    }));
    window.__briefing_whole = {
      entries: volumes.flatMap((volume) => volume.entries),
      offer: (filter) => offer(filter, rows),
      lines: (found, sorted, rows) => lines(volumes, found, sorted, rows),
      tell: (nav, found, sorted, choice) => tell(nav, volumes, found, sorted, choice),
    };
  };

  /* By name, of each entry its values. */
  function columns(some) {
    return Object.entries(some).map(([name, [values, , places]]) => {
      const single = values.map((value) => [value]);
      return [name, places.map((place) => (Array.isArray(place) ? place.map((one) => values[one]) : single[place]))];
    });
  }

  function entries(filters, keys) {
    const count = filters[0][1].length;
    return Array.from({ length: count }, (_, i) => {
      const of = (some) => Object.fromEntries(some.map(([name, values]) => [name, values[i]]));
      const [values, key] = [of(filters), of(keys)];
      return { values: (name) => values[name] || [], key: (name) => key[name][0] };
    });
  }

  /* Chips for the values that no entry of this page has: the commonest first, periods in the order of time. */
  function offer(filter, rows) {
    filter.querySelectorAll("[data-filter]").forEach((set) => {
      const counts = new Map(), labels = new Map();
      rows.forEach(([, , filters]) => {
        const [values, names, places] = filters[set.dataset.filter];
        values.forEach((value, i) => labels.set(value, names[i]));
        places.flat().forEach((place) => counts.set(values[place], (counts.get(values[place]) || 0) + 1));
      });
      const chips = Array.from(set.querySelectorAll(".b-chip"));
      const known = new Set(chips.map((chip) => chip.dataset.value));
      const order = [...labels.keys()];
      const others = order.filter((value) => !known.has(value));
      if (set.dataset.filter === "year") {
        others.forEach((value) => {
          const later = new Set(order.slice(order.indexOf(value)));
          set.insertBefore(chip(value, labels), chips.find((one) => later.has(one.dataset.value)) || null);
        });
      } else {
        const last = set.querySelector("[data-all]");
        last.before(...others.sort((a, b) => counts.get(b) - counts.get(a)).map((value) => chip(value, labels)));
      }
      set.hidden = set.previousElementSibling.hidden = labels.size < 2;
    });
  }

  function chip(value, labels) {
    const button = document.createElement("button");
    [button.type, button.className, button.dataset.value] = ["button", "b-chip", value];
    button.setAttribute("aria-pressed", "false");
    button.append(labels.get(value) + " ", document.createElement("span"));
    return button;
  }

  /* Which volumes have what was found, with a way there that keeps what is chosen. The newest stand first; where a
     table is sorted, those that have the first of it. */
  function tell(nav, volumes, found, sorted, choice) {
    const chosen = new Set(found), place = sorted && places(found, sorted);
    const told = volumes
      .map(({ label, href, entries }) => {
        const own = entries.filter((entry) => chosen.has(entry));
        return { label, href, count: own.length, first: place && own.reduce((least, one) => Math.min(least, place(one)), Infinity) };
      })
      .filter(({ count }) => count > 0).reverse();
    if (sorted) told.sort((a, b) => (a.first === b.first ? 0 : a.first - b.first));
    const links = told.map(({ label, href, count, first }) => {
      const here = href === location.href.split("#")[0];
      const link = document.createElement(here ? "b" : "a");
      if (here) link.setAttribute("aria-current", "page");
      else link.href = href + "#?" + choice;
      const from = Number.isFinite(first) ? nav.dataset.place.replace("{place}", number(first)) : "";
      link.textContent = label + " (" + [number(count), from].filter(Boolean).join(", ") + ")";
      return link;
    });
    const more = nav.querySelector("details");
    nav.replaceChildren(nav.firstElementChild, ...links.slice(0, MOST).flatMap((link) => [" ", link]));
    if (links.length > MOST) nav.append(folded(nav, links.slice(MOST), Boolean(more && more.open)));
    nav.hidden = links.length === 0;
  }

  function folded(nav, links, open) {
    const [details, summary, rest] = ["details", "summary", "div"].map((name) => document.createElement(name));
    details.className = "b-volumes";
    details.open = open;
    rest.className = "b-parts";
    summary.textContent = nav.dataset.more.replace("{count}", links.length);
    rest.append(...links);
    details.append(summary, rest);
    return details;
  }

  /* What was found as lines of a table, behind its heading: in the order of a sorted table, or the newest first. */
  async function lines(volumes, found, sorted, rows) {
    const chosen = new Set(found), line = new Map();
    let heading = "";
    for (const { entries, rows: script } of volumes.slice().reverse()) {
      if (heading && !entries.some((entry) => chosen.has(entry))) continue;
      const table = await rows(script);
      heading = table.heading;
      entries.forEach((entry, i) => { if (chosen.has(entry)) line.set(entry, table.lines[i]); });
    }
    const order = [...line.keys()];
    if (sorted) {
      const place = places(found, sorted);
      order.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
    }
    return [heading, ...order.map((entry) => line.get(entry))];
  }

  /* Which place an entry has in the order of a table; entries with one key share it, those without have none. */
  function places(found, { name, order, compare }) {
    const counts = new Map();
    found.forEach((entry) => counts.set(entry.key(name), (counts.get(entry.key(name)) || 0) + 1));
    counts.delete(undefined);
    const keys = [...counts.keys()].sort(compare);
    if (order === "descending") keys.reverse();
    const first = new Map();
    keys.reduce((next, key) => { first.set(key, next); return next + counts.get(key); }, 1);
    return (entry) => first.get(entry.key(name)) || Infinity;
  }
})();
