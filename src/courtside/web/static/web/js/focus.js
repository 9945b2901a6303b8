// Where the keyboard is after a page or a part of it came: at the first field that is wrong, and never lost.
const wrong = document.querySelector("main [aria-invalid=true]") ?? document.querySelector("main .problems");

if (wrong) {
  if (!wrong.matches("input, select, textarea, button")) wrong.tabIndex = -1;
  wrong.focus();
}

// htmx put a part in the place of another. If focus went with the old one, it goes to the new one.
let within = false;

document.addEventListener("htmx:beforeSwap", (event) => {
  within = event.detail.target.contains(document.activeElement);
});

document.addEventListener("htmx:afterSettle", (event) => {
  if (!within || document.activeElement !== document.body) return;
  const part = event.detail.target;
  const next = part.querySelector("[aria-invalid=true], [autofocus], h1, h2, h3") ?? part;
  if (next.tabIndex < 0) next.tabIndex = -1;
  next.focus();
});
