// “Go to”: a field and a list, from any page. The link [data-go] opens it, and Ctrl or Cmd with K.
// The server makes the list. Focus stays in the field; aria-activedescendant says which line is marked.
const dialog = document.querySelector("dialog#go");
const PAUSE = 120; // ms without a letter before the server is asked

if (dialog) {
  const field = dialog.querySelector("input");
  const list = dialog.querySelector("[role=listbox]");
  const [none, broken, count] = ["none", "broken", "count"].map((name) => dialog.querySelector(`[data-${name}]`));
  let marked = -1;
  let timer;
  let asking = new AbortController();

  const options = () => [...list.querySelectorAll("[role=option]")];

  function mark(index) {
    const all = options();
    marked = all.length ? (index + all.length) % all.length : -1;
    all.forEach((option, place) => option.setAttribute("aria-selected", place === marked));
    if (marked < 0) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", all[marked].id);
    all[marked].scrollIntoView({ block: "nearest" });
  }

  function show(html) {
    list.innerHTML = html;
    const found = options().length;
    none.hidden = found > 0;
    broken.hidden = true;
    field.setAttribute("aria-expanded", found > 0);
    count.textContent = found === 1 ? count.dataset.one : count.dataset.many.replace("#", found);
    mark(0);
  }

  async function ask() {
    asking.abort();
    asking = new AbortController();
    const address = `${dialog.dataset.url}?${new URLSearchParams({ q: field.value })}`;
    try {
      const answer = await fetch(address, { headers: { "X-Part": "list" }, signal: asking.signal });
      if (answer.redirected) return location.assign(answer.url);
      if (!answer.ok) throw new Error(`${answer.status}`);
      show(await answer.text());
    } catch (error) {
      if (error.name === "AbortError") return;
      show("");
      none.hidden = true;
      broken.hidden = false;
    }
  }

  function open() {
    if (dialog.open) return field.select();
    document.querySelector("dialog[open]")?.close();
    field.value = "";
    show("");
    none.hidden = true;
    dialog.showModal();
    ask();
  }

  const moves = { ArrowDown: () => mark(marked + 1), ArrowUp: () => mark(marked - 1), Enter: () => options()[marked]?.click() };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  field.addEventListener("keydown", (event) => {
    if (!moves[event.key] || event.isComposing) return;
    event.preventDefault();
    moves[event.key]();
  });
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  for (const link of document.querySelectorAll("a[data-go]")) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
  }
  // Back to a page that the browser kept: nothing stands open on it.
  addEventListener("pageshow", () => dialog.open && dialog.close());
}
