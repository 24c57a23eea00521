"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);

  // The list of findings beside each text holds all that is known of them.
  const findings = new Map(all("[data-finding]").map((item) => [item.dataset.finding, item]));
  const keysOf = (element, name) => element.dataset[name].split(" ").filter(Boolean);
  const actorsOf = new Map([...findings].map(([key, item]) => [key, new Set(item.dataset.actors.split(" "))]));

  // ---- filters: a finding passes or not; all else is shown if one of its findings passes
  const fields = { actor: byId("actor"), act: byId("act"), status: byId("status"), from: byId("from"), to: byId("to") };
  const passing = new Set(findings.keys());

  const wordPasses = (item) => {
    const said = item.dataset.kind === "said";
    const own = said ? fields.act.value : fields.status.value;
    const other = said ? fields.status.value : fields.act.value;
    return own ? item.dataset.word === own : !other;
  };

  const passes = (key, item) =>
    (!fields.actor.value || actorsOf.get(key).has(fields.actor.value)) &&
    wordPasses(item) &&
    (!fields.from.value || item.dataset.date >= fields.from.value) &&
    (!fields.to.value || item.dataset.date <= fields.to.value);

  const isFiltered = () => Object.values(fields).some((field) => field.value);

  const filtered = all("[data-of]").map((element) => [element, keysOf(element, "of")]);
  const marks = all("mark[data-in]").map((mark) => ({
    mark,
    keys: keysOf(mark, "in"),
    focusable: mark.hasAttribute("tabindex"),
    classes: mark.className,
  }));

  const paint = ({ mark, keys, focusable, classes }) => {
    const shown = keys.some((key) => passing.has(key));
    const kinds = new Set(keys.filter((key) => passing.has(key)).map((key) => findings.get(key).dataset.kind));
    mark.className = classes
      .split(" ")
      .filter((name) => (name !== "said" && name !== "met") || kinds.has(name))
      .join(" ");
    mark.classList.toggle("off", !shown);
    if (focusable && shown) mark.tabIndex = 0;
    else mark.removeAttribute("tabindex");
  };

  const apply = () => {
    findings.forEach((item, key) => {
      const shown = passes(key, item);
      item.classList.toggle("off", !shown);
      if (shown) passing.add(key);
      else passing.delete(key);
    });
    const open = isFiltered();
    filtered.forEach(([element, keys]) =>
      element.classList.toggle("off", open && !keys.some((key) => passing.has(key))));
    marks.forEach(paint);
    all("details.more").forEach((more) => {
      more.classList.toggle("off", !all("[data-of]", more).some((element) => !element.classList.contains("off")));
      if (open && !more.querySelector("table")) more.open = true;
    });
    all(".node").forEach((node) => node.setAttribute("aria-pressed", String(node.dataset.actor === fields.actor.value)));
    all("[data-roving]").forEach(rove);
    tell(open);
    hide();
  };

  const tell = (open) => {
    const articles = all("article:not(.off)").length;
    const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
    byId("shown").textContent = open
      ? `${passing.size} of ${count(findings.size, "finding")} in ${count(articles, "article")}`
      : `${count(findings.size, "finding")} in ${count(articles, "article")}`;
  };

  Object.values(fields).forEach((field) => field.addEventListener("change", apply));
  const form = document.querySelector("form.filters");
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));

  // ---- a row of marks is one stop of the Tab key; the arrow keys go along it
  const rove = (row) => {
    const links = all("a", row).filter((link) => !link.closest(".off"));
    all("a", row).forEach((link) => link.setAttribute("tabindex", "-1"));
    if (links.length) links[0].setAttribute("tabindex", "0");
    return links;
  };

  const steps = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
  const inOrder = (links) =>
    links
      .map((link) => ({ link, box: link.getBoundingClientRect() }))
      .sort((a, b) => a.box.left - b.box.left || a.box.top - b.box.top)
      .map(({ link }) => link);

  all("[data-roving]").forEach((row) =>
    row.addEventListener("keydown", (event) => {
      const links = inOrder(all("a", row).filter((link) => !link.closest(".off")));
      const at = links.indexOf(document.activeElement.closest("a"));
      const to = { Home: 0, End: links.length - 1 }[event.key] ?? (event.key in steps ? at + steps[event.key] : -1);
      if (at < 0 || !links[to]) return;
      event.preventDefault();
      links[at].setAttribute("tabindex", "-1");
      links[to].setAttribute("tabindex", "0");
      links[to].focus();
    }));

  // ---- the card: what is known of the marked words under the pointer or with the focus
  const card = byId("card");
  let lit = [];

  const light = (keys) => {
    lit.forEach((element) => element.classList.remove("lit"));
    const wanted = new Set(keys);
    lit = all("mark[data-in], [data-near], [data-finding]").filter((element) => {
      const own = element.dataset.in ?? element.dataset.near ?? element.dataset.finding;
      return own.split(" ").some((key) => wanted.has(key));
    });
    lit.forEach((element) => element.classList.add("lit"));
  };

  const hide = () => {
    card.hidden = true;
    light([]);
  };

  const place = (target) => {
    const box = target.getClientRects()[0] ?? target.getBoundingClientRect();
    const width = Math.min(380, document.documentElement.clientWidth - 24);
    card.style.width = `${width}px`;
    card.style.left = `${Math.max(12, Math.min(box.left, document.documentElement.clientWidth - width - 12))}px`;
    const below = box.bottom + 8;
    const fits = below + card.offsetHeight < window.innerHeight || box.top < card.offsetHeight + 8;
    card.style.top = `${fits ? below : box.top - card.offsetHeight - 8}px`;
  };

  const show = (target, keys) => {
    const shown = keys.filter((key) => passing.has(key));
    if (!shown.length) return hide();
    card.replaceChildren(
      ...shown.map((key) => {
        const entry = document.createElement("div");
        entry.className = findings.get(key).className;
        entry.append(...[...findings.get(key).childNodes].map((node) => node.cloneNode(true)));
        all("a", entry).forEach((link) => link.removeAttribute("href"));
        return entry;
      }));
    card.hidden = false;
    light(shown);
    place(target);
  };

  const subject = (node) => {
    const target = node instanceof Element && node.closest("mark[data-in], svg.at a[data-of]");
    return target ? [target, keysOf(target, target.matches("mark") ? "in" : "of")] : null;
  };

  let fromKeyboard = null;
  document.addEventListener("focusin", (event) => {
    const found = subject(event.target);
    fromKeyboard = found;
    if (found) show(...found);
    else if (!card.contains(event.target)) hide();
  });
  document.addEventListener("pointerover", (event) => {
    const found = subject(event.target);
    if (found) show(...found);
    else if (card.contains(event.target)) return;
    else if (fromKeyboard) show(...fromKeyboard);
    else hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      fromKeyboard = null;
      hide();
    }
  });
  window.addEventListener("scroll", () => !card.hidden && fromKeyboard && place(fromKeyboard[0]), { passive: true });

  // ---- a link to a finding goes to its words in the text
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#d-"]');
    if (!link) return;
    const key = link.getAttribute("href").slice(3);
    const words = document.querySelector(`mark[tabindex][data-in~="${CSS.escape(key)}"]`);
    if (!words) return;
    event.preventDefault();
    words.scrollIntoView({ block: "center" });
    words.focus({ preventScroll: true });
  });

  // ---- a name in the network chooses its actor, and chosen again lets it go
  const choose = (node) => {
    fields.actor.value = fields.actor.value === node.dataset.actor ? "" : node.dataset.actor;
    apply();
  };
  all(".node").forEach((node) => {
    node.addEventListener("click", () => choose(node));
    node.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      choose(node);
    });
  });

  // ---- theme: as the system, light, dark
  const themes = ["", "light", "dark"];
  const button = byId("theme");
  const setTheme = (theme) => {
    document.documentElement.dataset.theme = theme;
    button.textContent = `Theme: ${theme || "as the system"}`;
  };
  button.addEventListener("click", () =>
    setTheme(themes[(themes.indexOf(document.documentElement.dataset.theme ?? "") + 1) % themes.length]));

  // ---- the page's data
  byId("save").addEventListener("click", () => {
    const articles = JSON.parse(byId("articles-json").textContent);
    const lines = articles.map((article) => JSON.stringify(article) + "\n").join("");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([lines], { type: "application/jsonl" }));
    link.download = "articles.jsonl";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  });

  apply();
})();
