/* What a page gains by script. Without it everything is there to read; what only a script can do is `hidden` in
   the HTML and shown from here. No module, no request, nothing that a page opened from a disk may not do.

   Copy     <button data-copy="the text" data-copied="Copied" hidden>; data-copy-address="page.html#id" adds where the
            words stand; data-copy-of="id" copies the text of an element, data-copy-page="{title}, {site}, {date}" what
            the page is called, where, and when it was read.
   Challenge <a data-challenge="id of a passage" href="https://…/issues/new or mailto:…">: the link fills itself in,
            by data-title and data-body of the [data-challenges] around it.
   Toggle   <button data-toggle="id of a checkbox" aria-controls="id" aria-expanded="false" hidden> */
(function () {
  "use strict";

  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const show = (elements) => elements.forEach((element) => { element.hidden = false; });

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
        const of = button.dataset.copyOf;
        await copy(of ? document.getElementById(of).textContent : wording(button) + address(button));
        button.textContent = voice.textContent = button.dataset.copied || words;
        setTimeout(() => {
          button.textContent = words;
          voice.textContent = "";
        }, 2500);
      });
    });
  }

  /* Where the words stand on the site, if it is known: what is opened from a disk has no address to hand out. */
  function address(button) {
    const canonical = document.querySelector("link[rel=canonical]");
    const base = canonical ? canonical.href : location.href;
    const place = button.dataset.copyAddress || (button.dataset.copyPage && base);
    return place && /^https?:/.test(base) ? " " + new URL(place, base) : "";
  }

  function wording(button) {
    if (!button.dataset.copyPage) return button.dataset.copy;
    const named = (property) => document.querySelector('meta[property="' + property + '"]').content;
    const now = new Date();
    // The reader's own day, for a page may change.
    const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    const values = { title: named("og:title"), site: named("og:site_name"), date };
    return button.dataset.copyPage.replace(/\{(\w+)\}/g, (_, name) => values[name]);
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

  /* ---------- challenge ---------- */

  function startChallenge(link) {
    const form = link.getAttribute("href");
    const { title, body } = link.closest("[data-challenges]").dataset;
    const values = {
      id: link.dataset.challenge,
      words: link.closest(".b-passage").querySelector(".b-passage__text").textContent.trim(),
      page: location.href.split("#")[0] + "#" + link.dataset.challenge,
    };
    const filled = (text) => encodeURIComponent(text.replace(/\{(\w+)\}/g, (_, name) => values[name]));
    const named = form.startsWith("mailto:") ? "subject" : "title";
    // Filled in when it is used, for a page has hundreds of passages.
    const fill = () => { link.href = form + "?" + named + "=" + filled(title) + "&body=" + filled(body); };
    ["pointerdown", "focus"].forEach((event) => link.addEventListener(event, fill, { once: true }));
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

  function startBack(passages) {
    if (history.length < 2) return;
    for (const place of passages.querySelectorAll(".b-passage__where")) {
      const button = document.createElement("button");
      [button.type, button.className, button.textContent] = ["button", "b-button", passages.dataset.wayBack];
      button.dataset.back = "";
      button.addEventListener("click", () => history.back());
      place.append(button);
    }
  }

  all("[data-way-back]").forEach(startBack);
  all("a[data-challenge]").forEach(startChallenge);
  const copies = all("[data-copy], [data-copy-of], [data-copy-page]");
  if (copies.length > 0) startCopying(copies);
  all("[data-toggle]").forEach(startToggle);
  all(".md-tabs__item--active").forEach(revealTab);
})();
