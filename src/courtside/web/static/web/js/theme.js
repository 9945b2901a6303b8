// Light or dark, as soon as it is picked. Without script the button under the choices does it.
const form = document.querySelector("form[data-theme-choice]");

form?.addEventListener("change", () => {
  const theme = new FormData(form).get("theme");
  document.documentElement.dataset.theme = theme;
  fetch(form.action, { method: "POST", body: new FormData(form), redirect: "manual" });
});
