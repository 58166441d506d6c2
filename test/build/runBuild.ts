import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** The output of `npm run build` with these words; where it fails, that is the error's message. */
export async function runBuild(words: readonly string[], baseUrl = ""): Promise<string> {
  const { BASE_URL: _, ...environment } = process.env;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "build/buildAddIn.ts", ...words],
    {
      cwd: `${import.meta.dirname}/../..`,
      env: baseUrl === "" ? environment : { ...environment, BASE_URL: baseUrl },
    },
  ).catch(({ stderr }: { stderr: string }) => {
    throw new Error(stderr.trim());
  });
  return stdout;
}
