import { expect, it } from "vitest";
import { counted } from "../../bench/measure";
import { measureAlone } from "../../bench/measureAlone";

const MEASURE = { name: "bytes", description: "what is sent", run: () => Promise.resolve([]) };
const alone = (program: string) => measureAlone(MEASURE, ["--eval", program]);
const failure = (words: string) => [
  {
    name: "bytes",
    description: "what is sent",
    ok: false,
    failure: expect.stringContaining(words) as unknown,
  },
];

it("has what the process printed, whatever its status", async () => {
  const outcome = { ...counted("bytes", 3, 2, "peer", 1, "B"), description: "what is sent" };
  const program = `console.log(${JSON.stringify(JSON.stringify(outcome))}); process.exitCode = 1`;
  expect(await alone(program)).toEqual([outcome]);
});

it("says how a process ended that printed nothing", async () => {
  expect(await alone("process.exit(7)")).toEqual(failure("status 7"));
  expect(await alone("process.kill(process.pid, 'SIGKILL')")).toEqual(failure("SIGKILL"));
});

it("takes a line that broke off for a failure", async () => {
  expect(await alone("process.stdout.write('{\"name\":')")).toEqual(failure("JSON"));
});
