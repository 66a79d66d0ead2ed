// Passkeys (W3C Web Authentication): what the server offers goes to the browser, what the browser answers goes back.
(() => {
  const post = async (path, body) => {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error(`${path}: ${answer.status}`);
    }
    return answer.json();
  };

  const able = () =>
    window.PublicKeyCredential?.parseRequestOptionsFromJSON && window.PublicKeyCredential?.parseCreationOptionsFromJSON;

  /** As the server reads it: only members that it knows. */
  const written = (credential) => {
    const { id, rawId, type, response, clientExtensionResults, authenticatorAttachment } = credential.toJSON();
    const made = ["clientDataJSON", "attestationObject", "transports"];
    const shown = ["clientDataJSON", "authenticatorData", "signature", "userHandle"];
    const own = credential.response.attestationObject ? made : shown;
    return {
      id,
      rawId,
      type,
      clientExtensionResults,
      authenticatorAttachment,
      response: Object.fromEntries(own.filter((name) => response[name] != null).map((name) => [name, response[name]])),
    };
  };

  const tell = (place, words) => {
    place.textContent = words;
  };

  window.openrecPasskeys = {
    async signIn(place, cannot, refused) {
      if (!able()) {
        tell(place, cannot);
        return;
      }
      tell(place, "");
      try {
        const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await post("webauthn/authenticate/options"));
        const { redirectUrl } = await post("login/webauthn", written(await navigator.credentials.get({ publicKey })));
        location.assign(redirectUrl);
      } catch (reason) {
        console.info(reason);
        tell(place, refused);
      }
    },

    /** Resolves to whether one was made. */
    async make(label) {
      if (!able()) {
        return "cannot";
      }
      try {
        const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await post("webauthn/register/options"));
        const credential = written(await navigator.credentials.create({ publicKey }));
        await post("webauthn/register", { publicKey: { credential, label } });
        return "made";
      } catch (reason) {
        console.info(reason);
        return "refused";
      }
    },
  };
})();
