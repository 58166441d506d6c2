import type { Answer, Sides } from "./side";

/** Runs one side of a comparison, once for each message: `sideProcess.ts MODULE ours|peer`. */
const [, , module = "", side] = process.argv;
const { sides } = (await import(module)) as { readonly sides: Sides };
const { run, digest } = side === "ours" ? sides.ours() : sides.peer();

process.on("message", () => {
  const start = performance.now();
  const result = run();
  const milliseconds = performance.now() - start;
  process.send?.({ milliseconds, digest: digest(result) } satisfies Answer);
});
