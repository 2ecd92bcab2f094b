/* Search over an index in parts: what is asked for, and what is found. finder.js has the box and the list.

   A page opened from a disk may fetch nothing, so shards and chunks are scripts, loaded once, when typing asks. */
(function () {
  "use strict";

  const MOST = 40, EXCERPT = 170;
  // So many entries with the words of a phrase are looked through for the phrase itself.
  const MOST_READ = 200;
  // A word that no entry has is read as one of so many that differ in a letter, where it has enough letters to tell.
  const MOST_NEAR = 6, LEAST_LETTERS = 4;
  // What is not the word itself, but its plural or its number, and what is only near it.
  const OTHER = 0.95, NEAR = 0.6;
  // Where no entry has all words, those are shown that come so near to the one that has the most of them.
  const NEAREST = 0.7;
  // So many results are shown while the chunks of the others are on their way.
  const SOON = 8;
  // A start of a word that leads to more shards than this is taken for a whole word.
  const MOST_SHARDS = 40;
  // An entry's key is its page's number times this, and its own number on the page.
  const MOST_ENTRIES = 2 ** 20;
  const root = new URL("../", document.currentScript.src);
  const { asked, matches, holds } = window.__briefing_words;

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

  /* ---------- search ---------- */

  /* The answer to what is asked for: of the best results at once, then of all that are shown. */
  async function* answers(query) {
    const wanted = asked(query);
    if (!wanted.words.length) {
      yield { groups: [], on: 0, total: 0, shown: 0, read: "" };
      return;
    }
    const [[index], [paths]] = await Promise.all([load("index"), load("paths")]);
    index.paths = paths;
    const found = await Promise.all(wanted.words.map((word) => entriesOf(index, word)));
    let scores = inAll(found, wanted.words);
    if (!scores.size && !wanted.phrases.length && wanted.words.some((word) => word.whole)) {
      for (const word of wanted.words) word.whole = false;
      scores = inAll(found, wanted.words);
    }
    const some = !scores.size && !wanted.phrases.length && wanted.words.length > 1;
    if (some) scores = inSome(found);
    const read = wanted.words.filter((word) => word.near).map((word) => [...word.forms].join(", ")).join("; ");
    let best = bestOf(scores, wanted.phrases.length ? MOST_READ : MOST);
    let total = scores.size;
    if (wanted.phrases.length) {
      const looked = await Promise.all(best.map(([key]) => entry(index, key)));
      best = best.filter((_, i) => holds(looked[i].title + " \n " + looked[i].text, wanted.phrases));
      total = best.length;
    }
    best = best.slice(0, MOST);
    for (const most of best.length > SOON ? [SOON, MOST] : [MOST]) {
      const part = best.slice(0, most).map(([key, score]) => result(index, key, score, wanted));
      const shown = await Promise.all(part);
      shown.sort((a, b) => b.score - a.score);
      const places = new Set(shown.map((found) => found.place));
      const on = new Set([...places].map((place) => place.split("#")[0])).size;
      yield { groups: grouped(shown), on, total: total - shown.length + places.size, shown: places.size, read, some };
    }
  }

  /* The best of all entries with their scores, in order; of those that are alike the newest first. */
  function bestOf(scores, most) {
    const order = (a, b) => b[1] - a[1] || pageOf(b[0]) - pageOf(a[0]) || a[0] - b[0];
    let best = [], last = null;
    for (const one of scores) {
      if (last && order(last, one) < 0) continue;
      // Put in order where there is twice as many as is wanted, so that thousands never are.
      if (best.push(one) < 2 * most) continue;
      best = best.sort(order).slice(0, most);
      last = best[most - 1];
    }
    return best.sort(order).slice(0, most);
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

  /* Entry -> its score, for every entry that has most of what can be found of the words: who asks in a sentence asks
     with words that no entry has. A word counts once for each entry, the more the fewer have it. */
  function inSome(found) {
    const all = new Map();
    for (const { start, rare } of found) {
      for (const [key, score] of start) all.set(key, (all.get(key) || 0) + rare * (1 + score / 10));
    }
    const least = NEAREST * Math.max(0, ...all.values());
    return new Map([...all].filter(([, score]) => score >= least));
  }

  /* The entries of a word in any of its forms; where there are none, those of the words that are spelt almost so. */
  async function entriesOf(index, word) {
    word.forms = forms(index, word.term);
    const found = await entriesWith(index, word, 1);
    if (found.start.size || word.term.length < LEAST_LETTERS) return found;
    const near = await spellings(index, word.term);
    if (!near.length) return found;
    [word.forms, word.near] = [new Set(near), true];
    return entriesWith(index, word, NEAR);
  }

  /* Every entry with the whole word, and every one with a word that starts so. */
  async function entriesWith(index, word, share) {
    const { term } = word;
    const own = [...word.forms].map((form) => index.shards.filter((letters) => form.startsWith(letters)).pop());
    const longer = index.shards.filter((letters) => !own.includes(letters) && letters.startsWith(term));
    const names = new Set([...own.filter(Boolean), ...(longer.length > MOST_SHARDS ? [] : longer)]);
    const whole = new Map(), start = new Map();
    const keep = (map, key, score) => map.set(key, Math.max(map.get(key) || 0, score));
    for (const [shard] of await Promise.all([...names].map((name) => load("terms/" + shardName(name))))) {
      for (const [found, numbers] of Object.entries(shard)) {
        const form = word.forms.has(found);
        if (!form && !found.startsWith(term)) continue;
        const part = (form ? 1 : term.length / found.length);
        let page = 0;
        for (let i = 0; i < numbers.length; i += 2) {
          page += numbers[i];
          const key = page * MOST_ENTRIES + Math.floor(numbers[i + 1] / index.weights);
          const score = share * (form && found !== term ? OTHER : 1) * worth(numbers[i + 1] % index.weights, part);
          if (form) keep(whole, key, score);
          keep(start, key, score);
        }
      }
    }
    return { whole, start, rare: Math.log(2 + index.entries / (1 + start.size)) };
  }

  /* ---------- other forms of a word ---------- */

  const RANK = /^(\d+)(?:st|nd|rd|th)?$/;

  /* A word, its singular and plural as English makes them, and its number in words and in digits. */
  function forms(index, term) {
    const found = new Set([term]);
    const number = index.numbers[term] || (RANK.exec(term) || [])[1];
    if (number) {
      for (const end of ["", "st", "nd", "rd", "th"]) found.add(number + end);
      for (const [word, value] of Object.entries(index.numbers)) if (String(value) === String(number)) found.add(word);
    } else if (/^[a-z]{3,}$/.test(term)) {
      const one = singular(term);
      for (const form of [one, one + "s", /(?:[sxz]|ch|sh)$/.test(one) ? one + "es" : one.replace(/y$/, "ies")]) found.add(form);
    }
    return found;
  }

  function singular(term) {
    if (/[^aeiou]ies$/.test(term) && term.length > 4) return term.slice(0, -3) + "y";
    if (/(?:[sxz]|ch|sh)es$/.test(term)) return term.slice(0, -2);
    return /[^suoi]s$/.test(term) && term.length > 3 ? term.slice(0, -1) : term;
  }

  /* The words of the index that differ from a term in one letter: another, one more, one less, or two exchanged. */
  async function spellings(index, term) {
    const length = term.length;
    const lengths = [length, length - 1, length + 1].filter((n) => index.lengths.includes(n));
    const files = await Promise.all(lengths.map((n) => load("words/" + n)));
    return files.flatMap(([packed]) => unpacked(packed).filter((word) => oneApart(word, term))).slice(0, MOST_NEAR);
  }

  /* Words in order, each given by how many letters it shares with the one before it, and by the rest. */
  function unpacked(packed) {
    let before = "";
    return packed.split(" ").map((word) => (before = before.slice(0, parseInt(word[0], 36)) + word.slice(1)));
  }

  function oneApart(a, b) {
    if (a.length < b.length) [a, b] = [b, a];
    let i = 0;
    while (i < b.length && a[i] === b[i]) i += 1;
    if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
    return a.slice(i + 1) === b.slice(i + 1)
      || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
  }

  /* A title before a text, the whole word before its start, then a short title and a word that comes often. */
  function worth(weight, part) {
    const title = weight >> 3;
    const base = title ? (part === 1 ? 8 : 6) + (title - 1) / 2 : (part === 1 ? 3 : 1);
    return base + 0.2 * Math.log2(1 + (weight & 7)) + 0.2 * part;
  }

  /* The number of an entry's page, of which the index counts the newest last. */
  const pageOf = (key) => Math.floor(key / MOST_ENTRIES);

  /* What an entry shows, by its key. */
  async function entry(index, key) {
    const [number, path] = [key % MOST_ENTRIES, index.paths[pageOf(key)]];
    const name = "pages/" + path.replace(/\.html$/, "") + "." + Math.floor(number / index.chunk);
    const [page, rows] = await load(name);
    const [place, title, text, kind] = rows[number % index.chunk];
    return { path, page, place, title, text, kind };
  }

  async function result(index, key, score, wanted) {
    const { path, page, place, title, text, kind } = await entry(index, key);
    const full = place === "" || place[0] === "#" ? path + place : place;
    const [to, anchor] = full.split("#");
    return {
      location: new URL(to + found(title + " " + text, wanted) + (anchor ? "#" + anchor : ""), root).href,
      place: full, path, page, kind,
      // What a page is about comes a little before what stands on a page.
      score: place === "" ? 1.1 * score : score,
      title: marked(title, wanted),
      text: marked(excerpt(text, wanted), wanted),
    };
  }

  /* What an address says of the words that a page is to mark, as they stand there: assets/found.js takes them. */
  function found(text, wanted) {
    const places = matches(text, wanted).map(([start, end]) => text.slice(start, end));
    const quoted = new Set(places.map((words) => (/\s/.test(words) ? '"' + words + '"' : words)));
    return "?h=" + encodeURIComponent([...quoted].slice(0, 8).join(" "));
  }

  /* Results by what they are of, a source or a page, that of the best first: each with its page itself, what was found
     there and of it on the pages of lists, and the best of that. */
  function grouped(results) {
    const groups = new Map();
    for (const found of results) {
      const group = groups.get(found.path) || groups.set(found.path, new Map()).get(found.path);
      if (!group.has(found.place)) group.set(found.place, found);
    }
    return [...groups].map(([path, group]) => {
      const [best, own] = [group.values().next().value, group.get(path)];
      const itself = own || { location: new URL(path, root).href, title: [[best.page, false]], text: [], kind: "" };
      return { itself, best, rest: [...group.values()].filter((found) => found !== own) };
    });
  }

  /* ---------- words shown ---------- */

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

  /* A text in parts, each with whether it is what was asked for. */
  function marked(text, wanted) {
    const parts = [];
    let done = 0;
    for (const [start, end] of matches(text, wanted)) {
      parts.push([text.slice(done, start), false], [text.slice(start, end), true]);
      done = end;
    }
    return [...parts, [text.slice(done), false]];
  }

  window.__briefing_answers = answers;
})();
