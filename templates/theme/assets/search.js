/* Search over an index in parts, behind Material's own box, list and keys.

   Material asks a worker for results. A page opened from a disk may start none, so an object of ours stands in for
   it and answers in the same messages. Shards and chunks are scripts, loaded once, when typing asks for them. */
(function () {
  "use strict";

  const READY = 1, QUERY = 2, RESULT = 3;
  const MOST = 40, EXCERPT = 170;
  const root = new URL("../", document.currentScript.src);
  const unspaced = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+/gu;

  /* ---------- files ---------- */

  const files = new Map();
  let arrived = null;
  window.__briefing_search = (key, data) => { arrived = data; };

  function load(path) {
    if (!files.has(path)) {
      files.set(path, new Promise((done) => {
        const script = document.createElement("script");
        script.src = new URL("search/" + path + ".js", root);
        // A script's load event follows its run at once, so what arrived is this one's.
        script.onload = () => { done(arrived); script.remove(); };
        script.onerror = () => { files.delete(path); done(null); script.remove(); };
        document.head.append(script);
      }));
    }
    return files.get(path);
  }

  /* ---------- terms: the same as generator/search/terms.py ---------- */

  const fold = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "");

  function terms(text) {
    const found = [];
    for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) || []) {
      let done = 0;
      for (const run of word.matchAll(unspaced)) {
        if (run.index > done) found.push(word.slice(done, run.index));
        const characters = Array.from(run[0]);
        if (characters.length === 1) found.push(run[0]);
        for (let i = 1; i < characters.length; i += 1) found.push(characters[i - 1] + characters[i]);
        done = run.index + run[0].length;
      }
      if (done < word.length) found.push(word.slice(done));
    }
    return found;
  }

  const shardName = (letters) =>
    Array.from(letters).map((c) => (c < "\u0080" ? c : "u" + c.codePointAt(0).toString(16))).join("");

  /* ---------- search ---------- */

  async function search(query) {
    const wanted = [...new Set(terms(query))];
    const index = wanted.length ? await load("index") : null;
    if (!index) return [];
    const found = await Promise.all(wanted.map((term) => entriesWith(index, term)));
    const scores = found.reduce((all, scored) => {
      const both = new Map();
      for (const [entry, score] of scored) {
        if (all === null) both.set(entry, score);
        else if (all.has(entry)) both.set(entry, all.get(entry) + score);
      }
      return both;
    }, null);
    const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST);
    const shown = await Promise.all(best.map(([entry, score]) => result(index, entry, score, wanted)));
    return grouped(shown.filter(Boolean));
  }

  /* Every entry with a term that begins with what was typed; the whole word counts most. */
  async function entriesWith(index, term) {
    const start = shardName(Array.from(term).slice(0, index.width).join(""));
    const short = Array.from(term).length < index.width;
    const names = short ? index.shards.filter((name) => name.startsWith(start)) : [start];
    const scores = new Map();
    for (const shard of await Promise.all(names.filter((n) => index.shards.includes(n)).map((n) => load("terms/" + n)))) {
      for (const [word, postings] of Object.entries(shard || {})) {
        if (!word.startsWith(term)) continue;
        const rare = Math.log(1 + (2 * index.entries) / postings.length);
        const near = word === term ? 1 : 0.6 * (term.length / word.length);
        for (let i = 0; i < postings.length; i += 2) {
          const score = rare * near * (1 + Math.log(postings[i + 1]));
          scores.set(postings[i], Math.max(scores.get(postings[i]) || 0, score));
        }
      }
    }
    return scores;
  }

  async function result(index, entry, score, wanted) {
    const chunk = await load("entries/" + Math.floor(entry / index.chunk));
    const row = chunk && chunk[entry % index.chunk];
    if (!row) return null;
    const [location, title, text, page] = row;
    return { location, title: marked(title, wanted), text: marked(excerpt(text, wanted), wanted), page, score };
  }

  /* Results by page: first what stands for the page itself, then its statements, best first. */
  function grouped(results) {
    const pages = new Map();
    for (const found of results) {
      const path = found.location.split("#")[0];
      if (!pages.has(path)) pages.set(path, []);
      pages.get(path).push(found);
    }
    return [...pages].map(([path, group]) => {
      const own = group.find((found) => found.location === path);
      const rest = group.filter((found) => found !== own);
      const top = group[0].score;
      const head = own || { location: path, title: escaped(group[0].page), text: "", score: top };
      // Material folds away what scores below the first of a page; the best few stay in sight.
      return [head, ...rest].map((found, i) => ({
        location: found.location, title: found.title, text: found.text, terms: {}, score: i < 4 ? top : top - 1,
      }));
    });
  }

  /* ---------- words shown ---------- */

  const escaped = (text) => text.replace(/[&<>"']/g, (c) => "&#" + c.charCodeAt(0) + ";");

  /* Where the words of a text begin that match, each with its end. */
  function matches(text, wanted) {
    const found = [];
    for (const word of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const plain = fold(word[0]);
      if (wanted.some((term) => plain.startsWith(term) || (/[\u3040-\u9fff]/u.test(term) && plain.includes(term)))) {
        found.push([word.index, word.index + word[0].length]);
      }
    }
    return found;
  }

  function excerpt(text, wanted) {
    if (text.length <= EXCERPT) return text;
    const first = matches(text, wanted)[0];
    let start = first ? Math.max(0, first[0] - EXCERPT / 3) : 0;
    if (start) start = text.indexOf(" ", start) + 1;
    let end = Math.min(text.length, start + EXCERPT);
    if (end < text.length) end = Math.max(start + 1, text.lastIndexOf(" ", end));
    return (start ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
  }

  function marked(text, wanted) {
    let html = "", done = 0;
    for (const [start, end] of matches(text, wanted)) {
      html += escaped(text.slice(done, start)) + "<mark data-md-highlight>" + escaped(text.slice(start, end)) + "</mark>";
      done = end;
    }
    return html + escaped(text.slice(done));
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
      const items = await search(String(message.data));
      // An answer that comes after the next question is no answer to it.
      if (asked === this.asked) this.say(RESULT, { items });
    }

    terminate() {}
  }

  const Native = window.Worker;
  window.Worker = function (address, options) {
    return /workers\/search\./.test(address) ? new Stand() : new Native(address, options);
  };
})();
