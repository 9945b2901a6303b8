// Keeps a part of the page in step with the server: <section data-poll="/address/" data-every="2">.
// The address answers with the same part again; once it comes without data-poll we are done.
// A redirect means that there is a page to go to. An ETag makes an unchanged answer one without a
// body; we keep it ourselves, since our pages are not for the browser's cache.
const SLOWEST = 30;

async function ask(part, seconds) {
  if (document.hidden) return wait(part, seconds);
  const headers = part.etag ? { "If-None-Match": part.etag } : {};
  const answer = await fetch(part.dataset.poll, { headers }).catch(() => null);
  if (answer?.status === 304) return wait(part, seconds);
  if (answer?.redirected) return location.assign(answer.url);
  if (!answer?.ok) return wait(part, Math.min(seconds * 2, SLOWEST));
  const next = new DOMParser().parseFromString(await answer.text(), "text/html").body.firstElementChild;
  next.etag = answer.headers.get("ETag");
  part.replaceWith(next);
  if (next.dataset.poll) wait(next, Number(next.dataset.every));
}

function wait(part, seconds) {
  setTimeout(ask, seconds * 1000, part, seconds);
}

for (const part of document.querySelectorAll("[data-poll]")) wait(part, Number(part.dataset.every));
