// A second opinion on credentials: the reference implementations of Data Integrity and of
// status lists, by their makers, with nothing of ours.
// Reads {"credentials": […], "documents": {address: document}} and writes [{"verified", "error"}]. Opens no connection.
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import * as vc from "@digitalbazaar/vc";
import { checkStatus } from "@digitalbazaar/vc-bitstring-status-list";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";

const contexts = new URL("../../main/resources/contexts/", import.meta.url);
const known = new Map(
  readFileSync(new URL("contexts.txt", contexts), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" "))
    .map(([, file, address]) => [address, JSON.parse(readFileSync(new URL(file, contexts), "utf8"))]),
);

const { credentials, documents } = JSON.parse(await text(process.stdin));
for (const [address, document] of Object.entries(documents)) {
  known.set(address, document);
}

const documentLoader = async (url) => {
  if (!known.has(url)) {
    throw new Error(`Not published here: ${url}`);
  }
  return { contextUrl: null, documentUrl: url, document: known.get(url) };
};

/** What a set bit means is for who reads it to say: a badge that was suspended or revoked does not hold. */
const holdsByItsLists = async (options) => {
  const answer = await checkStatus(options);
  const set = (answer.results ?? []).filter((it) => it.status).map((it) => it.credentialStatus.statusPurpose);
  return { ...answer, verified: answer.verified && set.length === 0, set };
};

const answers = [];
for (const credential of credentials) {
  const suite = new DataIntegrityProof({ cryptosuite });
  const { verified, error, statusResult } = await vc.verifyCredential({ credential, suite, documentLoader, checkStatus: holdsByItsLists });
  const causes = [error, statusResult?.error, ...(error?.errors ?? [])].filter(Boolean)
    .map((it) => it.cause?.message ?? it.message);
  const set = statusResult?.set ?? [];
  answers.push({ verified, error: causes.concat(set.length > 0 ? ["status: " + set.join(", ")] : []).join("; ") });
}
console.log(JSON.stringify(answers));
