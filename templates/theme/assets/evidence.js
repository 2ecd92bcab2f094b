/* Evidence in place: a marker opens the passage beside the statement, as the source's own page shows it. That page
   stands in a frame, for over file:// no script may read another page; it shows the one passage and its record there.
   Without this script a marker leads to the passage. */
(function () {
  "use strict";

  const NAME = "b-evidence";
  // A page in a frame that does not answer is shown as it is after so many milliseconds.
  const PATIENCE = 2000;

  if (window.name === NAME && window.parent !== window) inFrame();
  else beside();

  function beside() {
    const template = document.getElementById("__evidence");
    if (!template || !window.HTMLDialogElement) return;
    let dialog = null;

    document.querySelectorAll("a.b-evidence").forEach((marker) => {
      if (elsewhere(marker)) marker.setAttribute("aria-haspopup", "dialog");
    });
    document.addEventListener("click", (event) => {
      const marker = event.target.closest && event.target.closest("a.b-evidence");
      if (!marker || !elsewhere(marker) || event.defaultPrevented || event.button !== 0) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open(marker);
    });
    window.addEventListener("message", (event) => {
      const frame = dialog && dialog.querySelector("iframe");
      if (!frame || event.source !== frame.contentWindow) return;
      if (event.data === "close") dialog.close();
      if (event.data === "ready") show();
    });

    function open(marker) {
      if (!dialog) dialog = made();
      const frame = document.createElement("iframe");
      frame.name = NAME;
      frame.title = dialog.querySelector("h2").textContent = marker.dataset.label || marker.textContent.trim();
      frame.src = marker.href;
      dialog.querySelector("a").href = marker.href;
      dialog.dataset.waiting = "";
      dialog.querySelector("[data-place]").replaceChildren(frame);
      setTimeout(show, PATIENCE);
      dialog.showModal();
    }

    function show() {
      delete dialog.dataset.waiting;
    }

    function made() {
      const found = template.content.firstElementChild.cloneNode(true);
      document.body.append(found);
      found.addEventListener("click", (event) => {
        if (event.target === found || event.target.closest("button")) found.close();
      });
      found.addEventListener("close", () => found.querySelector("[data-place]").replaceChildren());
      return found;
    }
  }

  /* A marker of the page that it stands on leads there as any link does. */
  function elsewhere(marker) {
    return marker.pathname !== location.pathname;
  }

  function inFrame() {
    document.documentElement.classList.add("b-inset");
    const say = (word) => window.parent.postMessage(word, "*");
    document.querySelectorAll("a[href]:not(svg a)").forEach((link) => {
      if (link.pathname !== location.pathname) link.target = "_top";
    });
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[href]:not(svg a)");
      if (!link || link.pathname !== location.pathname || !link.hash) return;
      event.preventDefault();
      location.replace(link.hash);
    });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") say("close"); });
    window.scrollTo(0, 0);
    window.addEventListener("hashchange", () => window.scrollTo(0, 0));
    requestAnimationFrame(() => say("ready"));
  }
})();
