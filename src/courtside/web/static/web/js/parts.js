// What htmx leaves open where a part of a page keeps in step with the server.

// Nobody looks, nothing is asked.
document.addEventListener("htmx:beforeRequest", (event) => {
  if (document.hidden && !event.detail.requestConfig.triggeringEvent) event.preventDefault();
});

// An answer from another address is a page of its own, such as the one to sign in: go there.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr, requestConfig } = event.detail;
  if (new URL(xhr.responseURL).pathname === requestConfig.path.split("?")[0]) return;
  event.preventDefault();
  location.assign(xhr.responseURL);
});
