import { spawn } from "node:child_process";
import { createRequire } from "node:module";

export interface StartedWorkbench {
  /** As printed, such as `http://localhost:41234`. */
  readonly address: string;
  /** Everything printed until it was ready. */
  readonly printed: string;
  stop(): Promise<void>;
}

const project = `${import.meta.dirname}/../..`;
const tsx = createRequire(import.meta.url).resolve("tsx/cli");

/** Runs what `npm start` runs, on a free port, until its address is printed. */
export function startWorkbench(
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<StartedWorkbench> {
  const child = spawn(process.execPath, [tsx, "workbench/server/start.ts", ...words], {
    cwd: project,
    env: { ...process.env, PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /ready: (http:\/\/localhost:\d+)/.exec(printed)?.[1];
      if (address === undefined) return;
      resolve({
        address,
        printed,
        async stop() {
          child.kill();
          await ended;
        },
      });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("close", (code) => reject(new Error(`npm start ended with status ${code}: ${printed}`)));
  });
}
