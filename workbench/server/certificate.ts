import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";

export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
  /** Why this machine does not trust it; `undefined` where it does. */
  readonly distrust: string | undefined;
}

/** Where office-addin-dev-certs keeps what it makes. */
const folder = join(homedir(), ".office-addin-dev-certs");

/**
 * A certificate for this machine, trusted where the system lets it be installed (on Linux that takes sudo);
 * `undefined` where none can be made.
 */
export async function developmentCertificate(): Promise<Certificate | undefined> {
  try {
    const { key, cert } = await getHttpsServerOptions();
    return { key, cert, distrust: undefined };
  } catch (fault) {
    const [keyFile, certificateFile] = [join(folder, "localhost.key"), join(folder, "localhost.crt")];
    if (!existsSync(keyFile) || !existsSync(certificateFile)) return undefined;
    const distrust = fault instanceof Error ? fault.message : String(fault);
    return { key: readFileSync(keyFile), cert: readFileSync(certificateFile), distrust };
  }
}
