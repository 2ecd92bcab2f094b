/* The words by which search led here, marked on the page: the address has them, ?h=. Nothing of the page is changed
   (CSS Custom Highlight API); a browser without it shows the page as it is. */
(function () {
  "use strict";

  const words = new URLSearchParams(location.search).get("h");
  const page = document.querySelector("article");
  if (!words || !page || !window.CSS || !CSS.highlights) return;
  const { asked, matches } = window.__briefing_words;
  const wanted = asked(words + " \"\"");
  const ranges = [];
  for (const block of blocks(page)) {
    for (const [start, end] of matches(block.text, wanted)) ranges.push(range(block.nodes, start, end));
  }
  CSS.highlights.set("found", new Highlight(...ranges));
  // What folds around the words that it led to is opened: those at the place of the address, else the first.
  const led = document.querySelector(":target");
  for (const found of led ? ranges.filter((one) => led.contains(one.startContainer)) : ranges.slice(0, 1)) {
    const around = (element) => element && element.closest("details");
    for (let fold = around(found.startContainer.parentElement); fold; fold = around(fold.parentElement)) fold.open = true;
  }
  // An address that is handed on leads to the place and not to the search.
  try {
    history.replaceState(history.state, "", location.href.replace(/[?&]h=[^#]*/, ""));
  } catch { /* Some browsers let a page from a disk have no other address. */ }
  if (!location.hash && ranges.length) ranges[0].startContainer.parentElement.scrollIntoView({ block: "center" });

  /* The texts of a page by block, for a phrase may go on from one element of a line to the next. */
  function blocks(root) {
    const found = new Map();
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = walk.currentNode;
      const block = node.parentElement.closest("p, li, td, th, dd, dt, h1, h2, h3, blockquote, div, section, text");
      if (!found.has(block)) found.set(block, { text: "", nodes: [] });
      const of = found.get(block);
      of.nodes.push([of.text.length, node]);
      of.text += node.data;
    }
    return found.values();
  }

  function range(nodes, start, end) {
    const at = (place, after) => nodes.filter(([from]) => (after ? from < place : from <= place)).pop();
    const [[from, first], [to, last]] = [at(start, false), at(end, true)];
    const found = new Range();
    found.setStart(first, start - from);
    found.setEnd(last, end - to);
    return found;
  }
})();
