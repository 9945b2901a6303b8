// Copies a link. Without script, or where the clipboard is out of reach, the link can be marked by hand.
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) break;
  const word = button.querySelector("[data-word]");
  const before = word.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const link = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(link.value ?? link.textContent);
    word.textContent = button.dataset.done;
    word.setAttribute("role", "status");
    setTimeout(() => { word.textContent = before; }, 2500);
  });
}
