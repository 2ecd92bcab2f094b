/* Search over an index in parts, behind Material's own box, list and keys.

   Material asks a worker for results. A page opened from a disk may start none, so an object of ours stands in for
   it and answers in the same messages. Shards and chunks are scripts, loaded once, when typing asks for them. */
(function () {
  "use strict";

  const READY = 1, QUERY = 2, RESULT = 3;
  const MOST = 40, EXCERPT = 170, IN_SIGHT = 4;
  // So many results are shown while the chunks of the others are on their way.
  const SOON = 8;
  // A start of a word that leads to more shards than this is taken for a whole word.
  const MOST_SHARDS = 40;
  const root = new URL("../", document.currentScript.src);
  const view = document.querySelector(".md-search-result");
  const words = view ? view.dataset : {};

  /* ---------- files ---------- */

  const files = new Map();
  const arrived = new Map();
  window.__briefing_search = (name, ...values) => { arrived.set(name, values); };

  function load(name) {
    if (!files.has(name)) {
      files.set(name, new Promise((done, failed) => {
        const script = document.createElement("script");
        const end = () => { script.remove(); arrived.delete(name); };
        script.src = new URL("search/" + name + ".js", root);
        script.onload = () => { done(arrived.get(name)); end(); };
        script.onerror = () => { files.delete(name); failed(new Error(name)); end(); };
        document.head.append(script);
      }));
    }
    return files.get(name);
  }

  const shardName = (letters) =>
    "t-" + Array.from(letters).map((c) => (c < "\u0080" ? c : "-" + c.codePointAt(0).toString(16) + "-")).join("");

  /* ---------- terms: the same as generator/search/terms.py ---------- */

  const UNSPACED = "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf"
    + "\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}";
  const THOUSANDS = "[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])";
  const RUN = new RegExp(
    `((?:(?=[${UNSPACED}])[\\p{L}\\p{N}])+)|${THOUSANDS}|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, "gu");
  // These stand in words of which a reader types a part: with their particles, or in pairs.
  const PARTIAL = new RegExp(`^(?:[\u1100-\u11ff]|[${UNSPACED}]$)`, "u");
  const JOINED = /^.$/u, BEFORE = /[\p{L}\p{N}]['\u2019]$/u, AFTER = /^['\u2019][\p{L}\p{N}]/u;
  const folded = new Map();

  function foldedCharacter(char) {
    if (!folded.has(char)) {
      const small = char.normalize("NFKD").toUpperCase().toLowerCase().normalize("NFKD");
      folded.set(char, small.replace(/[\p{M}\p{Cf}\u0640]/gu, ""));
    }
    return folded.get(char);
  }

  /* The terms of a text, each with where it stands in the text as written. */
  function terms(text) {
    let plain = "";
    const origin = [];
    let at = 0;
    for (const char of text) {
      const small = foldedCharacter(char);
      for (let i = 0; i < small.length; i += 1) origin.push([at, at + char.length]);
      [plain, at] = [plain + small, at + char.length];
    }
    const found = [];
    const add = (from, to, tail) => {
      const term = plain.slice(from, to).replace(/,/g, "");
      found.push({ term, start: origin[from][0], end: origin[to - 1][1], tail });
    };
    for (const { 0: run, 1: unspaced, index: from } of plain.matchAll(RUN)) {
      const end = from + run.length;
      if (JOINED.test(run) && (BEFORE.test(plain.slice(0, from)) || AFTER.test(plain.slice(end, end + 3)))) continue;
      if (!unspaced) add(from, end, false);
      let done = from;
      Array.from(unspaced || "").forEach((char, i, all) => {
        const next = all[i + 1] || "";
        add(done, done + char.length + next.length, i > 0 && !next);
        done += char.length;
      });
    }
    return found;
  }

  /* What is asked for: every word whole, but the last one and parts by their start. */
  function asked(query) {
    const found = [...new Set(terms(query).filter((word) => !word.tail).map((word) => word.term))];
    return found.map((term, i) => ({ term, whole: i < found.length - 1 && !PARTIAL.test(term) }));
  }

  /* ---------- search ---------- */

  /* The answer to what is asked for: of the best results at once, then of all that are shown. */
  async function* answers(query) {
    const wanted = asked(query);
    if (!wanted.length) {
      yield { items: [], total: 0, shown: 0 };
      return;
    }
    const [index] = await load("index");
    const found = await Promise.all(wanted.map((word) => entriesWith(index, word)));
    let scores = inAll(found, wanted);
    if (!scores.size && wanted.some((word) => word.whole)) {
      for (const word of wanted) word.whole = false;
      scores = inAll(found, wanted);
    }
    const best = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST);
    for (const most of best.length > SOON ? [SOON, MOST] : [MOST]) {
      const part = best.slice(0, most).map(([key, score]) => result(index, key, score, wanted));
      const shown = await Promise.all(part);
      shown.sort((a, b) => b.score - a.score);
      const places = new Set(shown.map((found) => found.location)).size;
      const total = scores.size - shown.length + places;
      yield { items: grouped(shown), total, shown: places };
    }
  }

  /* Entry -> its score, for every entry that has all words. */
  function inAll(found, wanted) {
    return found.reduce((all, { whole, start, rare }, i) => {
      const scores = wanted[i].whole ? whole : start;
      const both = new Map();
      for (const [key, score] of scores) {
        if (all === null || all.has(key)) both.set(key, rare * score + (all === null ? 0 : all.get(key)));
      }
      return both;
    }, null);
  }

  /* Every entry with the whole word, and every one with a word that starts so. */
  async function entriesWith(index, { term }) {
    const own = index.shards.filter((letters) => term.startsWith(letters)).pop();
    const longer = index.shards.filter((letters) => letters !== own && letters.startsWith(term));
    const names = [...(own ? [own] : []), ...(longer.length > MOST_SHARDS ? [] : longer)];
    const whole = new Map(), start = new Map();
    for (const [pages, shard] of await Promise.all(names.map((letters) => load("terms/" + shardName(letters))))) {
      for (const [word, numbers] of Object.entries(shard)) {
        if (!word.startsWith(term)) continue;
        let page = 0;
        for (let i = 0; i < numbers.length; i += 2) {
          page += numbers[i];
          const key = Math.floor(numbers[i + 1] / index.weights) + " " + pages[page];
          const score = worth(numbers[i + 1] % index.weights, term.length / word.length);
          if (word === term) whole.set(key, score);
          start.set(key, Math.max(start.get(key) || 0, score));
        }
      }
    }
    return { whole, start, rare: Math.log(2 + index.entries / (1 + start.size)) };
  }

  /* A title before a text, the whole word before its start, then a short title and a word that comes often. */
  function worth(weight, part) {
    const title = weight >> 3;
    const base = title ? (part === 1 ? 8 : 6) + (title - 1) / 2 : (part === 1 ? 3 : 1);
    return base + 0.2 * Math.log2(1 + (weight & 7)) + 0.2 * part;
  }

  async function result(index, key, score, wanted) {
    const [number, path] = [parseInt(key, 10), key.slice(key.indexOf(" ") + 1)];
    const name = "pages/" + path.replace(/\.html$/, "") + "." + Math.floor(number / index.chunk);
    const [page, rows] = await load(name);
    const [place, title, text, kind] = rows[number % index.chunk];
    const location = place === "" || place[0] === "#" ? path + place : place;
    const called = (words.kinds && JSON.parse(words.kinds)[kind]) || "";
    return {
      location, path, page,
      // What a page is about comes a little before what stands on a page.
      score: place === "" ? 1.1 * score : score,
      title: marked(title, wanted) + (called && ' <span class="b-search__kind">' + escaped(called) + "</span>"),
      text: marked(excerpt(text, wanted), wanted),
    };
  }

  /* Results by page, the page of the best first. In each group Material wants the page itself first, folds away
     what scores below that, and on Enter follows the highest score of all. */
  function grouped(results) {
    const pages = new Map();
    for (const found of results) {
      const group = pages.get(found.path) || pages.set(found.path, new Map()).get(found.path);
      if (!group.has(found.location)) group.set(found.location, found);
    }
    return [...pages].map(([path, group], place) => {
      const best = [...group.values()];
      const own = group.get(path);
      const rest = best.filter((found) => found !== own);
      const head = own || { location: path, title: escaped(best[0].page), text: "" };
      return [head, ...rest].map((found, i) => ({
        location: found.location, title: found.title, text: found.text, terms: {},
        score: pages.size - place + (i && found === best[0] ? 0.5 : i > IN_SIGHT ? -0.4 : 0),
      }));
    });
  }

  /* ---------- words shown ---------- */

  const escaped = (text) => text.replace(/[&<>"']/g, (c) => "&#" + c.charCodeAt(0) + ";");

  /* Where a text matches, as [start, end] pairs that do not overlap. */
  function matches(text, wanted) {
    const found = [];
    for (const { term, start, end } of terms(text)) {
      if (!wanted.some((word) => (word.whole ? term === word.term : term.startsWith(word.term)))) continue;
      const last = found[found.length - 1];
      if (last && start < last[1]) last[1] = Math.max(last[1], end);
      else found.push([start, end]);
    }
    return found;
  }

  /* The part of a text that matches first, cut between words where there are spaces. */
  function excerpt(text, wanted) {
    if (text.length <= EXCERPT) return text;
    const first = matches(text, wanted)[0];
    let start = first ? Math.max(0, first[0] - Math.floor(EXCERPT / 3)) : 0;
    const space = start ? text.indexOf(" ", start) + 1 : 0;
    if (space && space <= first[0]) start = space;
    let end = Math.min(text.length, start + EXCERPT);
    if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), first ? Math.min(end, first[1]) : 0) || end;
    return (start ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
  }

  function marked(text, wanted) {
    let html = "", done = 0;
    for (const [start, end] of matches(text, wanted)) {
      html += escaped(text.slice(done, start)) + "<mark>" + escaped(text.slice(start, end)) + "</mark>";
      done = end;
    }
    return html + escaped(text.slice(done));
  }

  /* What Material would say counts pages alone; where nothing is found its words stand. */
  function announce(pattern, values) {
    const status = view && view.querySelector("[role=status]");
    if (pattern && status) status.textContent = pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }

  /* ---------- in the worker's place ---------- */

  class Stand extends EventTarget {
    constructor() {
      super();
      this.asked = 0;
      setTimeout(() => this.say(READY), 0);
    }

    say(type, data) {
      this.dispatchEvent(new MessageEvent("message", { data: { type, data } }));
    }

    async postMessage(message) {
      if (message.type !== QUERY) return;
      const asked = this.asked += 1;
      try {
        for await (const answer of answers(String(message.data))) {
          // An answer that comes after the next question is no answer to it.
          if (asked !== this.asked) return;
          this.say(RESULT, { items: answer.items });
          const counts = { count: answer.shown, total: answer.total, pages: answer.items.length };
          if (answer.shown) announce(answer.total > answer.shown ? words.most : words.found, counts);
        }
      } catch {
        if (asked !== this.asked) return;
        this.say(RESULT, { items: [] });
        announce(words.unread, {});
      }
    }

    terminate() {}
  }

  // Material hears keys alone; words also come by pasting, by voice and from a touch keyboard.
  const box = document.querySelector(".md-search__input");
  if (box) box.addEventListener("input", () => box.dispatchEvent(new Event("keyup")));

  const Native = window.Worker;
  window.Worker = function (address, options) {
    return /workers\/search\./.test(address) ? new Stand() : new Native(address, options);
  };
})();
