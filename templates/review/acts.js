"use strict";
// What is done at the desk is done without leaving its page: place, focus and what was typed elsewhere stay.
(() => {
  if (!document.querySelector("[data-part]")) return;
  const keep = document.getElementById("keep");
  const side = document.querySelector(".side");
  const bar = document.querySelector("[data-bar]");
  const fields = () => [...document.querySelectorAll("[data-field]")];
  const named = (name) => document.getElementsByName(name)[0];
  const was = (field) => field.parentElement.querySelector("[type=hidden]").value;
  const unkept = () => fields().filter((field) => field.value !== was(field));
  const cards = () => [...document.querySelectorAll("[data-card]")];
  const cardOf = (node) => node && node.closest("[data-card]");
  const now = () => cardOf(document.activeElement) || document.querySelector(".card.is-now");

  const count = () => {
    for (const one of document.querySelectorAll("[data-people], [data-topics]")) one.hidden = false;
    if (!keep) return;
    const many = unkept().length;
    keep.classList.toggle("is-due", many > 0);
    const status = keep.querySelector("[data-count]");
    const words = many ? status.dataset.words.replace("{count}", many) : "";
    // The same words written anew would be said anew.
    if (status.textContent !== words) status.textContent = words;
  };
  const tell = (words) => {
    const told = document.createElement("p");
    told.className = "told";
    told.setAttribute("role", "alert");
    told.textContent = words;
    bar.querySelector("[data-part=told]").replaceChildren(told);
  };
  const did = (words) => { bar.querySelector("[data-done]").textContent = words; };
  // What was dropped may be brought back where that is said, wherever on the page one is.
  const offer = () => {
    const undo = document.querySelector("[data-undo] button");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = undo.textContent;
    button.addEventListener("click", () => document.querySelector("[data-undo] button")?.click());
    bar.querySelector("[data-done]").append(" ", button);
  };
  const go = (card) => {
    if (!card) return;
    document.dispatchEvent(new CustomEvent("desk:show", { detail: card.dataset.card }));
    // Who loads the page anew comes back to where they were.
    if (card.id) history.replaceState(null, "", `#${encodeURIComponent(card.id)}`);
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
  };
  const reach = (field) => {
    for (let fold = field.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    field.focus({ preventScroll: true });
    field.closest(".field").scrollIntoView({ block: "nearest" });
  };

  // The page as it is now, put in place of what is shown; `sent` are the values that it has taken in. Whoever `adds` a
  // statement goes on with it, others where they were.
  const show = (page, sent, adds) => {
    const typed = unkept().filter((field) => sent.get(field.name) !== field.value).map((field) => [field.name, field.value]);
    const opened = [...document.querySelectorAll("details[open]")].map((one) => one.closest("[data-card]")?.dataset.card);
    const before = cards().map((card) => card.dataset.card);
    const focused = document.activeElement;
    const at = { name: focused.name, card: now()?.dataset.card, start: focused.selectionStart, end: focused.selectionEnd };
    const scrolled = [side?.scrollTop, window.scrollX, window.scrollY];
    for (const part of document.querySelectorAll("[data-part]")) {
      const fresh = page.querySelector(`[data-part="${part.dataset.part}"]`);
      if (fresh) part.replaceChildren(...fresh.childNodes);
    }
    for (const one of document.querySelectorAll("[data-add] [name=digest]")) {
      one.value = page.querySelector("[name=digest]")?.value || one.value;
    }
    for (const one of document.querySelectorAll("[data-card] > details, details[data-card]")) {
      one.open = opened.includes(one.closest("[data-card]").dataset.card);
    }
    const gone = [];
    for (const [name, value] of typed) {
      const field = named(name);
      if (field) field.value = value;
      if (field?.closest(".change")) field.closest(".change").open = true;
      if (!field) gone.push(`${name.split("/").slice(2).reverse().join(": ")}: “${value}”`);
    }
    if (gone.length) tell(bar.dataset.gone.replace("{what}", gone.join("; ")));
    const left = cards();
    const made = adds && left.find((card) => !before.includes(card.dataset.card));
    const failed = document.querySelector("[aria-invalid=true]");
    if (failed) reach(failed);
    else if (made) go(made);
    else {
      window.scrollTo({ left: scrolled[1], top: scrolled[2], behavior: "instant" });
      if (side) side.scrollTop = scrolled[0];
      const field = at.name && named(at.name);
      const same = left.find((card) => card.dataset.card === at.card);
      if (field && field.type !== "hidden") {
        field.focus({ preventScroll: true });
        if (at.start != null && field.setSelectionRange) field.setSelectionRange(at.start, at.end);
      } else if (same) go(same);
      else if (at.card) go(left[Math.min(before.indexOf(at.card), left.length - 1)]);
    }
    count();
  };

  // A page that was put in place has the same form anew.
  const living = (form) => {
    if (form.isConnected) return form;
    const card = form.dataset.of && cards().find((one) => one.dataset.card === form.dataset.of);
    const same = card && [...card.querySelectorAll("form")].find((one) => one.getAttribute("action") === form.getAttribute("action"));
    if (!same) return null;
    for (const one of form.elements) {
      if (one.name && one.type !== "hidden") same.elements[one.name].value = one.value;
    }
    return same;
  };
  const send = async (given) => {
    const form = living(given);
    if (!form) return;
    const sent = new Map(fields().filter((field) => field.form === form).map((field) => [field.name, field.value]));
    document.body.setAttribute("aria-busy", "true");
    did("");
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      const words = await answer.text();
      // What is busy is not read out.
      document.body.removeAttribute("aria-busy");
      if (answer.redirected && new URL(answer.url).pathname !== location.pathname) {
        if (unkept().length) tell(bar.dataset.first);
        else location.assign(answer.url);
      } else if (answer.headers.get("Content-Type").startsWith("text/html")) {
        show(new DOMParser().parseFromString(words, "text/html"), answer.ok ? sent : new Map(), form.closest("[data-add], [data-undo]"));
        if (answer.ok && form.closest("[data-add]")) form.closest("[data-add]").hidden = true;
        const act = form.action.split("/").pop();
        if (answer.ok) did(bar.getAttribute(`data-did-${act}`) || "");
        if (answer.ok && act === "drop") offer();
      } else tell(words);
    } catch {
      document.body.removeAttribute("aria-busy");
      tell(bar.dataset.silent);
    }
  };
  let last = Promise.resolve();
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    event.preventDefault();
    const card = cardOf(form);
    if (card) form.dataset.of = card.dataset.card;
    last = last.then(() => send(form));
  });
  document.addEventListener("input", (event) => { if ("field" in event.target.dataset) count(); });
  window.addEventListener("beforeunload", (event) => { if (unkept().length) event.preventDefault(); });

  const step = (some, by) => {
    if (!some.length) return;
    const all = cards();
    const here = all.indexOf(now());
    const after = by > 0 ? some.find((card) => all.indexOf(card) > here) : some.findLast((card) => all.indexOf(card) < here);
    go(after || some.at(by > 0 ? 0 : -1));
  };
  const open = () => cards().filter((card) => card.matches(".is-open") || card.querySelector(".is-wanted"));
  const write = (card) => {
    if (card instanceof HTMLDetailsElement) card.open = true;
    const folded = card?.querySelector(".change");
    if (folded) folded.open = true;
    const own = [...(card?.querySelectorAll("[data-field]") || [])].filter((one) => one.checkVisibility());
    const others = card?.querySelectorAll("input:not([type=hidden]), select") || [];
    (own.find((one) => !one.value && one.closest(".is-wanted")) || own[0] || others[0])?.focus();
  };
  // Who is proposed goes into the field that asks; words without a statement become one of theirs.
  const name = (card, person) => {
    const own = card?.querySelector("form.quote [name=speaker]");
    const field = own || [...(card?.querySelectorAll(".is-wanted [data-field][list=people]") || [])][0];
    if (!field || !person) return;
    field.value = person;
    if (own) own.form.requestSubmit();
    else {
      field.dispatchEvent(new Event("input", { bubbles: true }));
      card.focus({ preventScroll: true });
    }
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-person]");
    if (button) name(cardOf(button), button.dataset.person);
  });
  const file = (card, topic) => {
    const field = [...(card?.querySelectorAll("[data-field]") || [])].find((one) => one.name.split("/")[2] === "topics");
    if (!field || !topic) return;
    const filed = field.value.split(",").map((one) => one.trim()).filter(Boolean);
    field.value = (filed.includes(topic) ? filed.filter((one) => one !== topic) : [...filed, topic]).join(", ");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-topic]");
    if (button) file(document.querySelector(".card.is-now"), button.dataset.topic);
  });
  const press = (card, action) => card?.querySelector(`form[action$="/${action}"] button`)?.click();
  const settle = () => (keep || now()?.querySelector("[data-holds]"))?.requestSubmit();
  const keys = {
    j: () => step(cards(), 1),
    k: () => step(cards(), -1),
    n: () => step(open(), 1),
    p: () => step(open(), -1),
    e: () => write(now() || cards()[0]),
    l: () => { const stand = now()?.querySelector("form.stand"); if (stand) (stand.elements.by.value ? stand.elements.reason : stand.elements.by).focus(); },
    x: () => press(now(), "drop"),
    u: () => document.querySelector("[data-undo] button")?.click(),
    t: () => now()?.querySelector("[data-to]")?.click(),
    "/": () => document.querySelector("[data-find] input")?.focus(),
    h: () => now()?.querySelector("[data-holds]")?.requestSubmit(),
    a: () => { const whole = document.querySelector("[data-accept]"); if (whole) whole.click(); else press(now(), "stamp"); },
    "?": () => {
      const how = document.querySelector("[data-how]");
      how.open = !how.open;
      if (how.open) how.querySelector("summary").focus();
    },
  };
  // A number is who is meant, as long as nobody is named; then the topic, and with it one goes on.
  const topics = () => document.querySelectorAll("[data-topic]");
  for (const number of "1234567890") {
    keys[number] = () => {
      const card = now();
      const person = card?.querySelectorAll("[data-person]")[number - 1]?.dataset.person;
      const asks = card?.querySelector("form.quote") || [...(card?.querySelectorAll(".is-wanted [list=people]") || [])].some((one) => !one.value);
      if (asks) name(card, person);
      else {
        file(card, topics()[(Number(number) + 9) % 10]?.dataset.topic);
        step(cards(), 1);
      }
    };
  }
  // Letters act by where they are on the keyboard where its layout has others; whoever talks to their machine, or types
  // by mistake, turns them off (WCAG 2.1.4).
  const single = document.querySelector("[data-single]");
  // A list of sources has no cards and no keys.
  if (!single) return;
  single.checked = localStorage.getItem("desk:single") !== "off";
  single.addEventListener("change", () => localStorage.setItem("desk:single", single.checked ? "on" : "off"));
  const pressed = (event) => /^[ -~]$/.test(event.key) ? event.key : event.code.replace(/^Key/, "").toLowerCase();
  const back = (from) => {
    const adding = from.closest("[data-add]");
    const how = from.closest("[data-how]");
    if (adding) adding.querySelector("form:not([hidden]) [data-cancel]").click();
    else if (how) how.open = false;
    else go(cardOf(from) || now());
  };
  let filing = false;
  document.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      const adding = event.target.closest("[data-add] form");
      if (adding) adding.requestSubmit();
      else settle();
      return;
    }
    if (event.key === "Escape") back(event.target);
    if (event.target.closest("input:not([type=checkbox]), textarea, select")) return;
    if (!single.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = pressed(event);
    const topic = filing && topics()[(Number(key) + 9) % 10]?.dataset.topic;
    filing = key === "f";
    if (filing || topic) event.preventDefault();
    if (topic) file(now(), topic);
    if (filing || topic || !keys[key]) return;
    event.preventDefault();
    keys[key]();
  });
  document.querySelector("[data-how]").hidden = false;
  // What is reached by Tab is seen above and below what stays in place.
  if (keep) {
    new ResizeObserver(() => document.documentElement.style.setProperty("--keep", `${keep.offsetHeight}px`)).observe(keep);
  }
  if (location.hash) go(document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("[data-card]"));
  count();
})();
