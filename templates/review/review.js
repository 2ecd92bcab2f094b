"use strict";
(() => {
  const text = document.querySelector("[data-text]");
  const add = document.querySelector("[data-add]");
  if (!text || !add) return;

  // Where a point of a selection stands in the capture: the piece around it says where it begins.
  const offset = (node, within) => {
    const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-at]");
    if (!piece || !text.contains(piece)) return null;
    const range = document.createRange();
    range.selectNodeContents(piece);
    range.setEnd(node, within);
    // The server counts letters, JavaScript counts halves of some.
    return Number(piece.dataset.at) + Array.from(range.toString()).length;
  };

  const offer = () => {
    const chosen = document.getSelection();
    if (!chosen || chosen.isCollapsed || !chosen.rangeCount) return;
    const range = chosen.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer)) return;
    const start = offset(range.startContainer, range.startOffset);
    const end = offset(range.endContainer, range.endOffset);
    if (start === null || end === null || end <= start) return;
    for (const form of add.querySelectorAll("form")) {
      form.elements.start.value = start;
      form.elements.end.value = end;
    }
    add.querySelector("[data-words]").textContent = chosen.toString().trim();
    add.hidden = false;
    add.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("mouseup", offer);
  document.addEventListener("touchend", () => setTimeout(offer, 0));
  text.addEventListener("keyup", (event) => { if (event.shiftKey || event.key === "Shift") offer(); });

  // With the keyboard alone: words that are typed are selected where they stand, then where they stand next.
  const find = document.querySelector("[data-find]");
  let from = 0;
  const select = (words) => {
    const nodes = [];
    let whole = "";
    const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      if (!walk.currentNode.parentElement.closest("[data-at]")) continue;
      nodes.push([walk.currentNode, whole.length]);
      whole += walk.currentNode.data;
    }
    const plain = words.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
    const wanted = new RegExp(plain.replace(/["“”„«»]/g, "[\"“”„«»]").replace(/['’]/g, "['’]"), "giu");
    wanted.lastIndex = from;
    const found = wanted.exec(whole) || wanted.exec(whole);
    from = found ? found.index + 1 : 0;
    if (!found) return false;
    const at = (place) => nodes.findLast(([, start]) => start <= place);
    const [first, start] = at(found.index);
    const [last, end] = at(found.index + found[0].length - 1);
    document.getSelection().setBaseAndExtent(first, found.index - start, last, found.index + found[0].length - end);
    first.parentElement.scrollIntoView({ block: "center" });
    return true;
  };
  find.hidden = false;
  find.elements.words.addEventListener("input", () => { from = 0; });
  find.addEventListener("submit", (event) => {
    event.preventDefault();
    const found = select(find.elements.words.value);
    const told = document.querySelector("[data-found]");
    told.textContent = found ? "" : told.dataset.none;
    if (!found) return;
    offer();
    add.querySelector("[data-kind]").focus();
  });

  add.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.kind) {
      for (const other of add.querySelectorAll("[data-kind]")) other.setAttribute("aria-pressed", other === button);
      for (const form of add.querySelectorAll("[data-form]")) form.hidden = form.dataset.form !== button.dataset.kind;
      const field = add.querySelector("form:not([hidden]) .field input");
      if (field) field.focus();
    } else if ("cancel" in button.dataset) {
      add.hidden = true;
      (find.elements.words.value ? find.elements.words : text).focus();
    }
  });

  const show = (id) => {
    for (const one of document.querySelectorAll(".is-now")) one.classList.remove("is-now");
    for (const mark of text.querySelectorAll("mark")) {
      if (mark.dataset.ids.split(" ").includes(id)) mark.classList.add("is-now");
    }
    const card = document.getElementById(id);
    if (card) card.classList.add("is-now");
    return card;
  };
  text.addEventListener("click", (event) => {
    const mark = event.target.closest("mark");
    if (!mark || !document.getSelection().isCollapsed) return;
    const card = show(mark.dataset.ids.split(" ")[0]);
    if (card) card.scrollIntoView({ block: "nearest" });
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-to]");
    if (!link) return;
    event.preventDefault();
    const card = link.closest("[data-card]");
    show(card.dataset.card);
    const piece = text.querySelector(`mark[data-at="${link.dataset.to}"]`);
    if (!piece) return;
    piece.focus({ preventScroll: true });
    piece.scrollIntoView({ block: "center" });
  });

  document.addEventListener("desk:show", (event) => show(event.detail));
})();
