// A third opinion on credentials: what wallets of the Digital Credentials Consortium say, with nothing of ours.
// Reads {"credentials": […], "documents": {address: document}} and writes [{"valid": {step: boolean}, "error"}]. What is
// fetched is answered from the documents: opens no connection.
import { text } from "node:stream/consumers";

const { credentials, documents } = JSON.parse(await text(process.stdin));

globalThis.fetch = async (request) => {
  const asked = new URL(typeof request === "string" ? request : request.url);
  const found = Object.keys(documents).find((address) => {
    const known = new URL(address);
    return known.host === asked.host && known.pathname === asked.pathname;
  });
  return new Response(found ? JSON.stringify(documents[found]) : "", {
    status: found ? 200 : 404,
    headers: { "Content-Type": "application/json" },
  });
};

// the answer alone goes to the standard output
console.log = console.error;
const { verifyCredential } = await import("@digitalcredentials/verifier-core");
const answers = [];
for (const credential of credentials) {
  const { log = [], errors = [] } = await verifyCredential({ credential, knownDIDRegistries: [] });
  answers.push({
    valid: Object.fromEntries(log.filter((it) => "valid" in it).map((it) => [it.id, it.valid])),
    error: errors.concat(log.flatMap((it) => it.error ?? [])).map((it) => `${it.name}: ${it.message}`).join("; "),
  });
}
process.stdout.write(JSON.stringify(answers));
