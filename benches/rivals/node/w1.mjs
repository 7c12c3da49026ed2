// W1 as a user of json-rules-engine would write it: facts a case, a fact that is computed, two rules.
//
// usage: w1.mjs CASES RUNS
//
// Reads the cases, and prints: name, median, least and most nanoseconds of a run, digest.

import { readFileSync } from "node:fs";
import { Engine } from "json-rules-engine";

const DAY = 86_400_000;
const [path, runs] = process.argv.slice(2);
const day = (text) => Date.parse(text) / DAY;

const cases = readFileSync(path, "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","))
  .map(([decided, extension, early]) => ({
    decided: day(decided),
    extension: Number(extension),
    early: early === "" ? null : day(early),
  }));

/** The corresponding day so many months later, or the last day of a month that has none. */
function months(from, count) {
  const date = new Date(from * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY;
}

const engine = new Engine([], { replaceFactsInEventParams: true });
engine.addFact("expiry", async (_, almanac) => {
  const decided = await almanac.factValue("decided");
  const extension = await almanac.factValue("extension");
  return months(decided, 24 + 12 * extension) + 1;
});
const isEarly = { fact: "early", operator: "lessThan", value: { fact: "expiry" } };
engine.addRule({ conditions: { all: [isEarly] }, event: { type: "removal", params: { on: { fact: "early" } } } });
engine.addRule({
  conditions: { all: [{ not: isEarly }] },
  event: { type: "removal", params: { on: { fact: "expiry" } } },
});

const times = [];
let days;
for (let run = 0; run < Number(runs); run += 1) {
  const start = process.hrtime.bigint();
  days = new Int32Array(cases.length);
  for (let place = 0; place < cases.length; place += 1) {
    const { events } = await engine.run(cases[place]);
    days[place] = events[0].params.on;
  }
  times.push(process.hrtime.bigint() - start);
}
times.sort((one, other) => (one < other ? -1 : 1));
console.log(["json-rules-engine", times[times.length >> 1], times[0], times.at(-1), digest(days)].join("\t"));

/** FNV-1a over the days since 1970-01-01, each as four bytes, the least first. */
function digest(days) {
  let found = 0xcbf29ce484222325n;
  for (const byte of new Uint8Array(days.buffer)) {
    found = BigInt.asUintN(64, (found ^ BigInt(byte)) * 0x100000001b3n);
  }
  return found.toString(16).padStart(16, "0");
}
