// A form that is on its way: its button says so, and a second press does nothing.
const LONGEST = 10_000; // ms; after that nothing came, and one may press again

function rest() {
  for (const button of document.querySelectorAll("button[data-on-its-way]")) {
    button.removeAttribute("aria-busy");
    delete button.dataset.onItsWay;
  }
}

document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (event.target.method === "dialog" || event.defaultPrevented || !button) return;
  if ("onItsWay" in button.dataset) return event.preventDefault();
  button.setAttribute("aria-busy", "true");
  button.dataset.onItsWay = "";
  setTimeout(rest, LONGEST);
});
addEventListener("pageshow", rest); // back again
