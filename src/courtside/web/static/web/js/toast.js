// Toasts float, can be put away, and leave by themselves when they only say something.
// One that can be taken back stays until it is closed.
const STAYS = 8000;
const toasts = document.querySelector(".toasts");

function leave(toast) {
  if (toast.matches(":hover, :focus-within")) setTimeout(leave, STAYS, toast);
  else toast.remove();
}

toasts?.classList.add("afloat");
for (const toast of toasts?.querySelectorAll(".toast") ?? []) {
  const close = toast.querySelector("button[data-close]");
  close.hidden = false;
  close.addEventListener("click", () => toast.remove());
  if (!toast.querySelector("a, form, .problem")) setTimeout(leave, STAYS, toast);
  // What stood there when the page came is not read out; what is added is.
  toast.remove();
  setTimeout(() => toasts.append(toast), 100);
}
