// The words that are drawn on the page: not those that are clear, clipped away, without size or outside of it, which
// `innerText` gives; those of a typed field, which it does not; and apart what stands apart, where it joins two boxes.
(apart) => {
  const NOTHING = "\u2060"; // An element that holds it is not empty, which style sheets may ask.
  // What is only drawn when it is scrolled to, and what is on its way in, is seen.
  for (const one of document.querySelectorAll("*"))
    if (getComputedStyle(one).contentVisibility === "auto") one.style.setProperty("content-visibility", "visible", "important");
  document.getAnimations().forEach((one) => one.effect.getComputedTiming().endTime < Infinity && one.finish());
  const boxesOf = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  };
  const unseen = (one) => {
    const style = getComputedStyle(one), box = one.getBoundingClientRect();
    const clipped = style.clip !== "auto" || /^inset\((50|100)%/.test(style.clipPath);
    const flat = box.width <= 1 || box.height <= 1;
    return style.opacity === "0" || clipped || (flat && style.overflow !== "visible" && style.display !== "contents");
  };
  const clear = (style) =>
    /(^rgba\(.*, 0\)|\/ 0\))$/.test(style.webkitTextFillColor) && style.textShadow === "none" && !/text/.test(style.backgroundClip);
  const drawn = ({ node, boxes }) => {
    if (clear(getComputedStyle(node.parentElement))) return false;
    if (!boxes.some((box) => box.right + scrollX > 0 && box.bottom + scrollY > 0)) return false;
    for (let one = node.parentElement; one; one = one.parentElement) if (unseen(one)) return false;
    return true;
  };
  const apartFrom = (before, here) => {
    const level = Math.min(before.bottom, here.bottom) - Math.max(before.top, here.top);
    return level < Math.min(before.height, here.height) / 4 || Math.abs(here.left - before.right) > 1;
  };
  const reader = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  while (reader.nextNode()) {
    const node = reader.currentNode;
    if (/\S/.test(node.data) && !node.parentElement.closest("textarea, select")) found.push({ node, boxes: boxesOf(node) });
  }
  const seen = found.filter(drawn), hidden = found.filter((one) => !seen.includes(one));
  const gaps = seen.map(({ boxes }, at) => at > 0 && apartFrom(seen[at - 1].boxes.at(-1), boxes[0]));
  const fields = [...document.querySelectorAll("textarea")].filter((one) => one.checkVisibility() && !unseen(one));
  seen.forEach(({ node }, at) => {
    if (gaps[at]) node.data = apart + node.data;
  });
  hidden.forEach(({ node }) => {
    node.data = node.data.replace(/\S/g, "") || NOTHING;
  });
  fields.forEach((one) => one.after(apart + one.value + apart));
  return document.body.innerText;
}
