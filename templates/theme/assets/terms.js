/* Words as search knows them: cut and folded as generator/search/terms.py does, asked for, and found again in a text. */
(function () {
  "use strict";

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

  /* ---------- what is asked for ---------- */

  const MARKS = /["\u201c\u201d\u201e\u00ab\u00bb]/u;

  /* The words of a question. Each is asked for whole, but for the last one, which may be half typed, and for parts of
     words that are written without spaces. `phrases` are those between quotation marks. */
  function asked(query) {
    const words = new Map(), phrases = [];
    const parts = query.split(MARKS);
    parts.forEach((part, i) => {
      const found = terms(part).filter((word) => !word.tail).map((word) => word.term);
      const open = i === parts.length - 1;
      found.forEach((term, j) => {
        const whole = !(open && j === found.length - 1) && !PARTIAL.test(term);
        if (!words.has(term) || !whole) words.set(term, { term, whole, forms: new Set([term]) });
      });
      if (i % 2 && found.length > 1) phrases.push(found.map((term) => words.get(term)));
    });
    return { words: [...words.values()], phrases };
  }

  const answers = (term, { term: asked, whole, forms }) => forms.has(term) || (!whole && term.startsWith(asked));

  /* Where a text has what is asked for, as [start, end] pairs that do not overlap; of a phrase only where it is whole. */
  function matches(text, { words, phrases }) {
    const all = terms(text);
    const inPhrases = new Set(phrases.flat());
    const alone = words.filter((word) => !inPhrases.has(word));
    const found = all.filter(({ term }) => alone.some((word) => answers(term, word)));
    for (const phrase of phrases) {
      runs(all, phrase).forEach((i) => found.push({ start: all[i].start, end: all[i + phrase.length - 1].end }));
    }
    const places = [];
    for (const { start, end } of found.sort((a, b) => a.start - b.start)) {
      const last = places[places.length - 1];
      if (last && start < last[1]) last[1] = Math.max(last[1], end);
      else places.push([start, end]);
    }
    return places;
  }

  /* The places in a list of terms at which a phrase begins. */
  function runs(all, phrase) {
    return [...all.keys()].filter((i) => phrase.every((word, j) => i + j < all.length && answers(all[i + j].term, word)));
  }

  const holds = (text, phrases) => phrases.every((phrase) => runs(terms(text), phrase).length > 0);

  window.__briefing_words = { asked, answers, matches, holds };
})();
