// The list of keys: “?” opens it, unless somebody writes or has switched that off (it is kept in this browser).
// Shows the key beside what it does, as this machine has it.
const list = document.querySelector("dialog#keys");
const KEPT = "courtside-single-keys";
const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

function writes(element) {
  return element.isContentEditable || element.matches("input, textarea, select");
}

if (list) {
  const single = list.querySelector("[data-single-keys]");
  single.checked = localStorage.getItem(KEPT) !== "off";
  single.addEventListener("change", () => localStorage.setItem(KEPT, single.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!single.checked || writes(event.target) || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    list.showModal();
  });
  for (const key of document.querySelectorAll("kbd[data-command]")) {
    if (MAC) key.textContent = "⌘ K";
    key.hidden = false;
  }
}
