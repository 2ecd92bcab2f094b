/* What a page gains by script. Without it everything is there to read; what only a script can do is `hidden` in
   the HTML and shown from here. No module, no request, nothing that a page opened from a disk may not do.

   Filter   <div class="b-filter" data-items="CSS selector" data-status="id" hidden>, in it
            <div class="b-filter__set" data-filter="speaker"> with
            <button class="b-chip" type="button" aria-pressed="false" data-value="hong-min">.
            An item answers with data-speaker="hong-min", or several values between spaces. Within a set any chip
            will do, between sets all must hold. <p role="status" id="id" data-words="{shown} of {total}"> counts.
            <button data-clear hidden> in the filter takes everything back. `.b-group` rows and
            [data-filter-group] parts go when nothing of them is left. The address keeps the choice: #?speaker=hong-min
   Sort     <table data-sortable>, <th data-sort="text|number|date">; a cell's key is its data-key, its
            <time datetime> or its text. Rows without a key come last.
   Copy     <button data-copy="the text" data-copied="Copied" hidden>; data-copy-link="#id" copies an address.
   Toggle   <button data-toggle="id of a checkbox" aria-controls="id" aria-expanded="false" hidden> */
(function () {
  "use strict";

  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const show = (elements) => elements.forEach((element) => { element.hidden = false; });

  /* ---------- filter ---------- */

  const pressed = (chip) => chip.getAttribute("aria-pressed") === "true";
  const press = (chip, on) => chip.setAttribute("aria-pressed", String(on));

  function startFilters() {
    const filters = all(".b-filter[data-items]");
    if (filters.length === 0) return;
    show(filters);
    filters.forEach((filter) => {
      filter.addEventListener("click", (event) => {
        const chip = event.target.closest(".b-chip");
        if (chip) press(chip, !pressed(chip));
        else if (event.target.closest("[data-clear]")) clear([filter]);
        else return;
        filters.forEach(apply);
        writeChoice(filters);
      });
    });
    const follow = () => {
      if (!readChoice(filters) && !hiddenTarget()) return;
      if (hiddenTarget()) clear(filters);
      filters.forEach(apply);
      const target = document.getElementById(location.hash.slice(1));
      if (target) target.scrollIntoView();
    };
    window.addEventListener("hashchange", follow);
    filters.forEach(apply);
    follow();
  }

  function clear(filters) {
    filters.forEach((filter) => all(".b-chip", filter).forEach((chip) => press(chip, false)));
  }

  function hiddenTarget() {
    const target = document.getElementById(location.hash.slice(1));
    return Boolean(target && target.closest("[hidden]"));
  }

  function chosen(filter) {
    return all("[data-filter]", filter)
      .map((set) => [set.dataset.filter, all(".b-chip", set).filter(pressed).map((chip) => chip.dataset.value)])
      .filter(([, values]) => values.length > 0);
  }

  function apply(filter) {
    const sets = chosen(filter);
    const items = all(filter.dataset.items);
    items.forEach((item) => {
      item.hidden = !sets.every(([name, values]) => {
        const own = (item.getAttribute("data-" + name) || "").split(/\s+/);
        return values.some((value) => own.includes(value));
      });
    });
    all("[data-filter-group]").forEach((group) => {
      const inside = items.filter((item) => group.contains(item));
      if (inside.length > 0) group.hidden = inside.every((item) => item.hidden);
    });
    hideEmptyGroups(items);
    all("[data-clear]", filter).forEach((button) => { button.hidden = sets.length === 0; });
    const status = document.getElementById(filter.dataset.status);
    if (!status) return;
    const words = { shown: items.filter((item) => !item.hidden).length, total: items.length };
    status.textContent = status.dataset.words.replace(/\{(\w+)\}/g, (_, name) => words[name]);
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

  function readChoice(filters) {
    if (!location.hash.startsWith("#?")) return false;
    const choice = new URLSearchParams(location.hash.slice(2));
    filters.forEach((filter) => all("[data-filter]", filter).forEach((set) => {
      const values = choice.getAll(set.dataset.filter);
      all(".b-chip", set).forEach((chip) => press(chip, values.includes(chip.dataset.value)));
    }));
    return true;
  }

  function writeChoice(filters) {
    const choice = new URLSearchParams();
    filters.forEach((filter) => chosen(filter).forEach(([name, values]) => {
      values.forEach((value) => choice.append(name, value));
    }));
    const text = choice.toString();
    const address = location.href.split("#")[0] + (text ? "#?" + text : "");
    history.replaceState(history.state, "", address);
  }

  /* ---------- sort ---------- */

  const collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });

  function startTable(table) {
    const body = table.tBodies[0];
    const original = Array.from(body.rows);
    const headings = all("thead th", table);
    table.classList.add("b-facts--sortable");
    headings.forEach((heading, index) => {
      if (!heading.dataset.sort) return;
      const column = headings.slice(0, index).reduce((sum, other) => sum + other.colSpan, 0);
      const button = document.createElement("button");
      button.type = "button";
      button.className = "b-sort";
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener("click", () => {
        const next = { ascending: "descending", descending: null }[heading.getAttribute("aria-sort")];
        const order = next === undefined ? "ascending" : next;
        headings.forEach((other) => other.removeAttribute("aria-sort"));
        if (order) heading.setAttribute("aria-sort", order);
        body.replaceChildren(...(order ? sorted(original, column, heading.dataset.sort, order) : original));
      });
    });
  }

  function sorted(rows, column, kind, order) {
    const sign = order === "ascending" ? 1 : -1;
    return rows.filter((row) => !row.classList.contains("b-group"))
      .map((row) => [key(row, column, kind), row])
      .sort(([a], [b]) => {
        if (a === null || b === null) return (a === null) - (b === null);
        return sign * (kind === "number" ? a - b : collator.compare(a, b));
      })
      .map(([, row]) => row);
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

  /* ---------- copy ---------- */

  function startCopying(buttons) {
    const voice = document.createElement("div");
    voice.setAttribute("role", "status");
    voice.className = "b-voice";
    document.body.append(voice);
    show(buttons);
    buttons.forEach((button) => {
      const words = button.textContent;
      button.addEventListener("click", async () => {
        const link = button.dataset.copyLink;
        await copy(link ? location.href.split("#")[0] + link : button.dataset.copy);
        button.textContent = voice.textContent = button.dataset.copied || words;
        setTimeout(() => {
          button.textContent = words;
          voice.textContent = "";
        }, 2500);
      });
    });
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const field = document.createElement("textarea");
      const before = document.activeElement;
      field.value = text;
      field.className = "b-voice";
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
      if (before) before.focus();
    }
  }

  /* ---------- toggle ---------- */

  function startToggle(button) {
    const box = document.getElementById(button.dataset.toggle);
    const panel = document.getElementById(button.getAttribute("aria-controls"));
    button.hidden = false;
    button.addEventListener("click", () => box.click());
    box.addEventListener("change", () => {
      button.setAttribute("aria-expanded", String(box.checked));
      const first = panel.querySelector("a");
      if (box.checked && first) first.focus();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !box.checked) return;
      box.click();
      button.focus();
    });
  }

  /* ---------- tabs: on a narrow screen, the open one in sight ---------- */

  function revealTab(tab) {
    const list = tab.parentElement;
    const [box, room] = [tab.getBoundingClientRect(), list.getBoundingClientRect()];
    if (box.right > room.right) list.scrollLeft += box.left - room.left - room.width / 4;
  }

  /* ---------- back: from a passage to where a marker led away ---------- */

  function startBack(button) {
    button.hidden = history.length < 2;
    button.addEventListener("click", () => history.back());
  }

  startFilters();
  all("[data-back]").forEach(startBack);
  all("table[data-sortable]").forEach(startTable);
  const copies = all("[data-copy], [data-copy-link]");
  if (copies.length > 0) startCopying(copies);
  all("[data-toggle]").forEach(startToggle);
  all(".md-tabs__item--active").forEach(revealTab);
})();
