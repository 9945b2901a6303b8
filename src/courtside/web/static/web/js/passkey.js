// Passkeys: <form data-passkey="get|create" data-options="/address/ or #id of a JSON script">.
// Asks the browser for a credential, puts it into the form's hidden field and sends the form.
// A form stays hidden where the browser knows no passkeys; the password works without them.
const kinds = {
  get: (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  create: (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
};

async function optionsOf(form) {
  const source = form.dataset.options;
  if (source.startsWith("#")) return JSON.parse(document.querySelector(source).textContent);
  const answer = await fetch(source, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${source} answered ${answer.status}`);
  return answer.json();
}

// A passkey that signs in by itself must live on the device and ask for a finger or a PIN.
function alone(options, form) {
  const choice = form.elements.passwordless;
  if (!choice) return options;
  const residentKey = choice.checked ? "required" : "discouraged";
  const userVerification = choice.checked ? "required" : options.authenticatorSelection?.userVerification;
  return { ...options, authenticatorSelection: { ...options.authenticatorSelection, residentKey, requireResidentKey: choice.checked, userVerification } };
}

async function send(form) {
  const problem = form.querySelector("[data-passkey-problem]");
  problem.hidden = true;
  try {
    const { request_options: request, creation_options: creation } = await optionsOf(form);
    const options = alone((request ?? creation).publicKey, form);
    const credential = await kinds[form.dataset.passkey](options);
    form.elements.credential.value = JSON.stringify(credential.toJSON());
    form.dataset.noGuard = ""; // its words are on their way
    form.submit();
  } catch (error) {
    problem.hidden = false;
    console.warn(error);
  }
}

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send(form);
    });
  }
}
