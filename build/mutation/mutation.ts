import { spawnSync } from "node:child_process";

/** `npm run mutation [-- ROOM ...]`: each room's mutants against its tests; fails where too many survive. */
const asked = process.argv.slice(2);
const rooms = asked.length > 0 ? asked : ["calc", "contract", "activity", "report"];
for (const room of rooms) {
  console.log(`\n${room}`);
  const { status } = spawnSync("npx", ["stryker", "run", "build/mutation/stryker.config.js"], {
    stdio: "inherit",
    env: { ...process.env, KKR_ROOM: room },
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exitCode = 1;
}
