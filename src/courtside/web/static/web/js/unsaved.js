// Words that were typed and not sent: the browser asks before the page is left. Without script nothing asks.
// Only forms that write, and only what is typed: a tick is quickly set again. data-no-guard leaves a form out.
const TYPED = "textarea, input:is([type=text], [type=email], [type=url], [type=tel], :not([type]))";
const guarded = (form) => form.method === "post" && !("noGuard" in form.dataset);
const isTyped = (field) => field.matches(TYPED) && !field.readOnly && field.value !== field.defaultValue;
let sent = null;

document.addEventListener("submit", (event) => {
  if (!event.defaultPrevented) sent = event.target;
});
addEventListener("pageshow", () => { sent = null; });
addEventListener("beforeunload", (event) => {
  const left = [...document.forms].filter((form) => form !== sent && guarded(form));
  if (left.some((form) => [...form.elements].some(isTyped))) event.preventDefault();
});
