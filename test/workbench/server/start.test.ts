import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { listen } from "../../../workbench/server/requestHandler";

const project = `${import.meta.dirname}/../../..`;
const tsx = createRequire(import.meta.url).resolve("tsx/cli");

function startWith(words: readonly string[], port: string) {
  const { status, stderr } = spawnSync(process.execPath, [tsx, "workbench/server/start.ts", ...words], {
    cwd: project,
    env: { ...process.env, PORT: port },
    encoding: "utf8",
  });
  return { status, lines: stderr.trim().split("\n") };
}

describe("npm start", () => {
  it("says in one line that a port is taken, and which command helps", async () => {
    const server = createServer();
    const port = await listen(server, 0);
    // Not in the same thread: this one holds the port.
    const child = spawn(process.execPath, [tsx, "workbench/server/start.ts"], {
      cwd: project,
      env: { ...process.env, PORT: String(port) },
    });
    let printed = "";
    child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    const status = await new Promise((resolve) => child.once("close", resolve));
    server.close();
    expect(status).toBe(2);
    expect(printed.trim()).toBe(
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
  });

  it.each([
    ["a port that is none", [], "http", 'PORT is "http". Give a port from 1 to 65535'],
    ["an option it lacks", ["--watch"], "0", "Use: npm start [-- --manifest FILE]"],
    [
      "a manifest that is not there",
      ["--manifest", "nowhere.xml"],
      "0",
      "nowhere.xml cannot be read (ENOENT).",
    ],
  ])("says what is wrong with %s", (_what, words, port, expected) => {
    const { status, lines } = startWith(words, port);
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
  });
});
