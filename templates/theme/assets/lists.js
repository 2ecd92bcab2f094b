/* Lists that a reader filters, sorts and takes along. Without this script they stand whole, in the order of the build.

   Filter   <div class="b-filter" data-items="CSS selector" data-status="id" hidden>, in it
            <div class="b-filter__set" data-filter="speaker"> with
            <button class="b-chip" type="button" aria-pressed="false" data-value="hong-min">… <span>3</span></button>.
            An item answers with data-speaker="hong-min", or several values between spaces. Within a set any chip
            will do, between sets all must hold; a chip's number is of those that it would add to or leave of them.
            <p role="status" id="id" data-words="{shown} of {total}"> counts. <button data-clear hidden> in the filter
            takes everything back, [data-none] is shown where nothing is left. `.b-group` rows and
            [data-filter-group] parts go when nothing of them is left.
   Find     A set with <label class="b-find"><input data-find></label> behind which its chips stand: where they are many,
            (data-many of the filter), the first (data-sight) are in sight, with all that is chosen and what the field
            finds; <button data-all> shows all.
   Volumes  A filter with data-whole="address of a script" is of a list that is cut: its numbers are of the whole list.
            What knows that (whole.js and that script) is loaded when something is chosen, by the address too, or by
            <button data-choose>. data-found="{found} of {total} …, {shown} on this page" counts, #b-where tells where.
   Sort     <table data-sortable>, <th data-sort="text|number|date" data-name="value">; a cell's key is its data-key,
            its <time datetime> or its text. Rows without a key come last.
   Take     <button data-csv="file name" data-rows="address of a script" hidden>: what is chosen, as CSV (RFC 4180), by
            the rows in that script; of a list that is cut, by those of its volumes.

   The address keeps what is chosen and how it is sorted: #?speaker=hong-min&sort=value&order=descending */
(function () {
  "use strict";

  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const language = document.documentElement.lang || undefined;
  const number = (of) => of.toLocaleString(language);
  const filters = all(".b-filter[data-items]");
  const tables = all("table[data-sortable]").map(sortable);
  const cut = filters.find((filter) => filter.dataset.whole);
  const assets = document.currentScript.src;

  /* ---------- filter ---------- */

  const pressed = (chip) => chip.getAttribute("aria-pressed") === "true";
  const press = (chip, on) => chip.setAttribute("aria-pressed", String(on));

  function startFilter(filter) {
    filter.hidden = false;
    filter.addEventListener("click", (event) => {
      const chip = event.target.closest(".b-chip");
      const more = event.target.closest("[data-all]");
      if (more) {
        more.setAttribute("aria-expanded", "true");
        narrow(more.parentElement);
        // The button goes, and must not take the focus along.
        all(".b-chip", more.parentElement)[Number(filter.dataset.sight)].focus();
        return;
      }
      if (chip) press(chip, !pressed(chip));
      else if (event.target.closest("[data-clear]")) clear(filter);
      else if (!event.target.closest("[data-choose]")) return;
      choose();
    });
    filter.addEventListener("input", (event) => narrow(event.target.closest("[data-filter]")));
    if (filter !== cut) apply(filter);
  }

  /* ---------- find among many chips ---------- */

  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase(language);

  /* Shows of a set with many chips the first, those that are chosen, and all that have what its field says. */
  function narrow(set) {
    const field = set.querySelector("[data-find]");
    if (!field) return;
    const [more, status] = ["[data-all]", "[role=status]"].map((part) => set.querySelector(part));
    const chips = all(".b-chip", set);
    const { many: most, sight } = set.closest(".b-filter").dataset;
    const [many, sought] = [chips.length > Number(most), plain(field.value.trim())];
    const open = !many || more.getAttribute("aria-expanded") === "true";
    const found = (chip, i) => (sought ? plain(chip.firstChild.data).includes(sought) : open || i < Number(sight));
    chips.forEach((chip, i) => { chip.hidden = !found(chip, i) && !pressed(chip); });
    field.parentElement.hidden = !many;
    more.hidden = open || Boolean(sought);
    more.textContent = filled(more.dataset.words, { count: number(chips.length) });
    const words = { shown: chips.filter((chip) => !chip.hidden).length, total: chips.length };
    status.textContent = sought ? filled(status.dataset.words, words) : "";
  }

  /* What is chosen and how it is sorted was changed by hand. */
  function choose() {
    withWhole(() => {
      filters.forEach(apply);
      writeChoice();
    });
  }

  function clear(filter) {
    const first = all(".b-chip", filter).find(pressed);
    all(".b-chip", filter).forEach((chip) => press(chip, false));
    // The button goes with what it took back, and must not take the focus along.
    if (first) first.focus({ preventScroll: true });
  }

  function chosen(filter) {
    return all("[data-filter]", filter)
      .map((set) => [set.dataset.filter, all(".b-chip", set).filter(pressed).map((chip) => chip.dataset.value)])
      .filter(([, values]) => values.length > 0);
  }

  /* An item of the page as an entry of the list. */
  const entry = (item) => ({ item, values: (name) => (item.getAttribute("data-" + name) || "").split(/\s+/) });

  const has = (one, [name, values]) => one.values(name).some((value) => values.includes(value));
  const wholeOf = (filter) => (filter === cut ? window.__briefing_whole : undefined);
  const filled = (pattern, words) => pattern.replace(/\{(\w+)\}/g, (_, name) => words[name]);

  function apply(filter) {
    const sets = chosen(filter);
    const items = all(filter.dataset.items);
    const whole = wholeOf(filter);
    const entries = whole ? whole.entries : items.map(entry);
    const holds = (one) => sets.every((set) => has(one, set));
    items.forEach((item) => { item.hidden = !holds(entry(item)); });
    all("[data-filter]", filter).forEach((set) => {
      const others = sets.filter(([name]) => name !== set.dataset.filter);
      count(set, entries.filter((one) => others.every((other) => has(one, other))));
      narrow(set);
    });
    all("[data-filter-group]").forEach((group) => {
      const inside = items.filter((item) => group.contains(item));
      if (inside.length > 0) group.hidden = inside.every((item) => item.hidden);
      if (group.localName !== "details") return;
      if (sets.length) group.open = true;
      // What it says of how many it has is not said of those that are left.
      group.querySelector("summary").hidden = sets.length > 0;
    });
    hideEmptyGroups(items);
    const shown = items.filter((item) => !item.hidden).length;
    all("[data-clear]", filter).forEach((button) => { button.hidden = sets.length === 0; });
    all("[data-none]", filter).forEach((words) => { words.hidden = shown > 0 || items.length === 0; });
    const found = entries.filter(holds);
    const order = tables.length ? tables[0].order() : null;
    if (whole) whole.tell(document.getElementById("b-where"), sets.length || order ? found : [], order, choice());
    const status = document.getElementById(filter.dataset.status);
    if (!status) return;
    const words = { shown, found: number(found.length), total: number(entries.length) };
    status.textContent = filled(whole ? filter.dataset.found : status.dataset.words, words);
    all("[data-order]").forEach((said) => { said.hidden = Boolean(order); });
  }

  /* How many entries each chip of a set stands for, among those that the other sets leave. */
  function count(set, entries) {
    const counts = new Map();
    entries.forEach((one) => one.values(set.dataset.filter).forEach((value) => {
      counts.set(value, (counts.get(value) || 0) + 1);
    }));
    all(".b-chip", set).forEach((chip) => {
      const its = counts.get(chip.dataset.value) || 0;
      chip.lastElementChild.textContent = number(its);
      chip.toggleAttribute("data-empty", its === 0);
    });
  }

  function hideEmptyGroups(items) {
    const parents = new Set(items.map((item) => item.parentElement));
    parents.forEach((parent) => {
      let group = null;
      Array.from(parent.children).forEach((child) => {
        if (child.classList.contains("b-group")) {
          group = child;
          group.hidden = true;
        } else if (group && !child.hidden) {
          group.hidden = false;
        }
      });
    });
  }

  /* ---------- volumes ---------- */

  let loading = null;

  /* Goes on with the whole list, which a list that is cut loads once; where it is not there, with the page alone. */
  function withWhole(go) {
    if (!cut || window.__briefing_whole) return go();
    loading = loading || Promise.all([load(new URL("whole.js", assets)), load(cut.dataset.whole)])
      .then(() => {
        window.__briefing_whole.offer(cut);
        const button = cut.querySelector("[data-choose]");
        if (button === document.activeElement) cut.querySelector(".b-chip").focus({ preventScroll: true });
        button.remove();
      })
      .catch(() => {});
    return loading.then(go);
  }

  function load(address) {
    return new Promise((done, failed) => {
      const script = document.createElement("script");
      // In the order in which they are asked for.
      script.async = false;
      [script.src, script.onload, script.onerror] = [address, done, failed];
      document.head.append(script);
    });
  }

  /* ---------- the address ---------- */

  function follow() {
    return location.hash.startsWith("#?") ? withWhole(followed) : followed();
  }

  function followed() {
    const target = document.getElementById(location.hash.slice(1));
    const hidden = Boolean(target && target.closest("[hidden]"));
    const folded = unfold(target);
    if (location.hash.startsWith("#?")) readChoice(new URLSearchParams(location.hash.slice(2)));
    else if (hidden) filters.forEach((filter) => all(".b-chip", filter).forEach((chip) => press(chip, false)));
    else if (!folded) return;
    filters.forEach(apply);
    if (target) target.scrollIntoView();
  }

  /* Opens what is folded around an element; whether anything was. */
  function unfold(element) {
    const around = element && element.parentElement.closest("details:not([open])");
    if (!around) return false;
    around.open = true;
    return true;
  }

  function readChoice(choice) {
    filters.forEach((filter) => all("[data-filter]", filter).forEach((set) => {
      const values = choice.getAll(set.dataset.filter);
      all(".b-chip", set).forEach((chip) => press(chip, values.includes(chip.dataset.value)));
    }));
    tables.forEach((table) => table.sort(choice.get("sort"), choice.get("order")));
  }

  /* What is chosen, as the address says it. */
  function choice() {
    const choice = new URLSearchParams();
    filters.forEach((filter) => chosen(filter).forEach(([name, values]) => {
      values.forEach((value) => choice.append(name, value));
    }));
    tables.map((table) => table.order()).filter(Boolean).forEach(({ name, order }) => {
      choice.set("sort", name);
      choice.set("order", order);
    });
    return choice.toString();
  }

  function writeChoice() {
    const text = choice();
    history.replaceState(history.state, "", location.href.split("#")[0] + (text ? "#?" + text : ""));
  }

  /* ---------- sort ---------- */

  /* A table whose headings sort it: `sort` by a heading's name and an order, `order` tells both, and
     how two keys compare. */
  function sortable(table) {
    const body = table.tBodies[0];
    const original = Array.from(body.rows);
    const headings = all("thead th", table);

    function sort(name, order) {
      const heading = headings.find((one) => one.dataset.sort && one.dataset.name === name);
      headings.forEach((other) => other.removeAttribute("aria-sort"));
      if (!heading || !["ascending", "descending"].includes(order)) {
        body.replaceChildren(...original);
        return;
      }
      const column = headings.slice(0, headings.indexOf(heading)).reduce((sum, other) => sum + other.colSpan, 0);
      heading.setAttribute("aria-sort", order);
      body.replaceChildren(...sorted(original, column, heading.dataset.sort, order));
    }

    function order() {
      const heading = headings.find((one) => one.hasAttribute("aria-sort"));
      if (!heading) return null;
      const { name, sort: kind } = heading.dataset;
      return { name, order: heading.getAttribute("aria-sort"), compare: comparing(kind) };
    }

    headings.filter((heading) => heading.dataset.sort).forEach((heading) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "b-sort";
      button.append(...heading.querySelector(".b-sort").childNodes);
      heading.replaceChildren(button);
      button.addEventListener("click", () => {
        const next = { ascending: "descending", descending: "" }[heading.getAttribute("aria-sort")];
        sort(heading.dataset.name, next === undefined ? "ascending" : next);
        choose();
      });
    });
    return { sort, order };
  }

  function sorted(rows, column, kind, order) {
    const sign = order === "ascending" ? 1 : -1;
    const compare = comparing(kind);
    return rows.filter((row) => !row.classList.contains("b-group"))
      .map((row) => [key(row, column, kind), row])
      .sort(([a], [b]) => {
        if (a === null || b === null) return (a === null) - (b === null);
        return sign * compare(a, b);
      })
      .map(([, row]) => row);
  }

  function comparing(kind) {
    if (kind === "number") return (a, b) => a - b;
    return new Intl.Collator(language, { numeric: true }).compare;
  }

  function key(row, column, kind) {
    let at = 0;
    const cell = Array.from(row.cells).find((candidate) => (at += candidate.colSpan) > column);
    if (!cell) return null;
    const time = cell.querySelector("time[datetime]");
    const dated = kind === "date" && time ? time.getAttribute("datetime") : null;
    const text = (cell.dataset.key || dated || cell.textContent).trim();
    if (kind !== "number") return text || null;
    return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
  }

  /* ---------- take along ---------- */

  function startTaking(button) {
    button.hidden = false;
    button.addEventListener("click", () => withWhole(async () => {
      const lines = await chosenLines(button).catch(() => null);
      if (!lines) {
        button.textContent = button.dataset.unread;
        return;
      }
      const link = document.createElement("a");
      // A spreadsheet knows by the mark at the start that the file is UTF-8.
      link.href = URL.createObjectURL(new Blob(["\ufeff", ...lines.map((line) => line + "\r\n")], { type: "text/csv" }));
      link.download = button.dataset.csv;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    }));
  }

  /* The heading and what is chosen of the list, as lines. */
  async function chosenLines(button) {
    const [filter] = filters;
    const whole = wholeOf(filter);
    if (whole) {
      const sets = chosen(filter);
      const found = whole.entries.filter((one) => sets.every((set) => has(one, set)));
      return whole.lines(found, tables.length ? tables[0].order() : null, rows);
    }
    const { heading, lines } = await rows(button.dataset.rows);
    const of = new Map(lines.map((line) => [line.slice(0, line.indexOf(",")), line]));
    const shown = all(filter.dataset.items).filter((item) => !item.hidden);
    return [heading, ...shown.map((item) => of.get('"' + item.id.replace(/^\w-/, "") + '"'))];
  }

  const loaded = new Map();
  window.__briefing_rows = (columns) => loaded.set(document.currentScript.src, columns);

  /* The table in a script: its heading and its lines, from columns of finished cells and of their places. */
  async function rows(address) {
    const script = new URL(address, location.href).href;
    if (!loaded.has(script)) await load(script);
    const columns = Object.entries(loaded.get(script));
    const line = (_, i) => columns.map(([, [cells, places]]) => cells[places[i]]).join(",");
    return { heading: columns.map(([name]) => name).join(","), lines: columns[0][1][1].map(line) };
  }

  filters.forEach(startFilter);
  all("[data-csv]").forEach(startTaking);
  if (filters.length || tables.length) window.addEventListener("hashchange", follow);
  Promise.resolve(filters.length || tables.length ? follow() : null)
    .then(() => { delete document.documentElement.dataset.choosing; });
})();
