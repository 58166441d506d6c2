import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs `npm run build` with these words; what it says where it fails is the error's message. */
export async function runBuild(words: readonly string[], baseUrl = ""): Promise<void> {
  const { BASE_URL: _, ...environment } = process.env;
  await promisify(execFile)(process.execPath, ["--import", "tsx", "build/buildAddIn.ts", ...words], {
    cwd: `${import.meta.dirname}/../..`,
    env: baseUrl === "" ? environment : { ...environment, BASE_URL: baseUrl },
  }).catch(({ stderr }: { stderr: string }) => {
    throw new Error(stderr.trim());
  });
}
