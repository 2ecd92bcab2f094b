/* The search box and its list, of no theme's making: whether it is open is the checkbox #__search, which is there
   without script as well. Keys: / opens, arrows go through the results, Enter follows, Escape closes. */
(function () {
  "use strict";

  const IN_SIGHT = 4;
  const open = document.getElementById("__search");
  const dialog = document.querySelector(".b-search");
  if (!open || !dialog) return;
  const box = dialog.querySelector("input");
  const status = dialog.querySelector("[role=status]");
  const list = dialog.querySelector("ol");
  const words = dialog.querySelector("[data-found]").dataset;
  const kinds = JSON.parse(words.kinds);
  let asked = 0, best = null;

  /* ---------- what is found ---------- */

  async function search() {
    const now = asked += 1;
    try {
      for await (const answer of window.__briefing_answers(box.value)) {
        // An answer that comes after the next question is no answer to it.
        if (now !== asked) return;
        show(answer.groups);
        status.textContent = said(answer);
      }
    } catch {
      if (now !== asked) return;
      show([]);
      status.textContent = words.unread;
    }
  }

  function show(groups) {
    best = groups.length ? groups[0].best.location : null;
    list.replaceChildren(...groups.map(group));
  }

  function said({ on, shown, total, read, some }) {
    if (!box.value.trim()) return words.ask;
    if (!shown) return words.none;
    const values = { count: shown, total, pages: on, words: read };
    return filled(some ? words.some : read ? words.near : total > shown ? words.most : words.found, values);
  }

  const filled = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  /* ---------- the list ---------- */

  function group({ itself, rest }) {
    const folded = rest.slice(IN_SIGHT);
    const item = made("li", "b-search__item", entry(itself), ...rest.slice(0, IN_SIGHT).map(entry));
    if (folded.length) {
      const more = (folded.length === 1 ? words.moreOne : words.moreOther).replace("#", folded.length);
      const summary = made("summary", "", more);
      item.append(made("details", "", summary, ...folded.map(entry)));
    }
    return item;
  }

  function entry({ location, title, text, kind }) {
    const link = made("a", "b-search__link", made("span", "b-search__title", ...marked(title)));
    link.href = location;
    if (kinds[kind]) link.firstChild.append(" ", made("span", "b-search__kind", kinds[kind]));
    if (text.length) link.append(made("p", "", ...marked(text)));
    return link;
  }

  const marked = (parts) => parts.map(([text, found]) => (found ? made("mark", "", text) : text));

  function made(name, kind, ...children) {
    const element = document.createElement(name);
    if (kind) element.className = kind;
    element.append(...children);
    return element;
  }

  /* ---------- keys ---------- */

  const shut = () => { if (open.checked) open.click(); };
  const stops = () => [box, ...dialog.querySelectorAll("ol > li > a, summary, details[open] a")];
  const typing = (target) => target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

  function move(event, step) {
    const all = stops();
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
    event.preventDefault();
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!open.checked) {
      if (!["/", "s", "f"].includes(event.key) || typing(event.target)) return;
      event.preventDefault();
      open.click();
      box.select();
    } else if (event.key === "Escape") {
      shut();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      move(event, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && event.target === box) {
      event.preventDefault();
      if (best) location.assign(best);
    }
  });

  box.form.addEventListener("submit", (event) => event.preventDefault());
  box.form.addEventListener("reset", () => setTimeout(() => { box.focus(); search(); }));
  box.addEventListener("focus", () => { if (!open.checked) open.click(); });
  box.addEventListener("input", search);
  open.addEventListener("change", () => { if (open.checked) box.focus(); else box.blur(); });
  // The keyboard goes on behind the list, and the list does not stay over what it comes to.
  dialog.addEventListener("focusout", (event) => { if (event.relatedTarget && !dialog.contains(event.relatedTarget)) shut(); });
  list.addEventListener("click", (event) => { if (event.target.closest("a")) shut(); });
})();
