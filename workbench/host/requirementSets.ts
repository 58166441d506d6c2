import { OfficeError } from "./officeError";
import { MEMBER_VERSIONS } from "./memberVersions";
import type { HostSession } from "./hostSession";

const versions = new Map<string, string>();
for (const [version, members] of Object.entries(MEMBER_VERSIONS)) {
  for (const member of members.trim().split(/\s+/)) versions.set(member, version);
}

/** The ExcelApi version that brought a member; 1.1 where none is noted. */
function introducedIn(className: string, member: string): string {
  return versions.get(`${className}.${member}`) ?? "1.1";
}

/** Whether a version is at most another: `1.9` comes before `1.12`. */
export function isVersionWithin(version: string, limit: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split(".").map(Number);
  return major < limitMajor || (major === limitMajor && minor <= limitMinor);
}

export function isSupported(session: HostSession, className: string, member: string): boolean {
  return isVersionWithin(introducedIn(className, member), session.apiVersion);
}

/** Refuses a member that the advertised requirement set does not hold. */
export function requireSupported(session: HostSession, className: string, member: string): void {
  if (isSupported(session, className, member)) return;
  throw new OfficeError(
    "ApiNotFound",
    `${className}.${member} came with ExcelApi ${introducedIn(className, member)}; ` +
      `this host offers ${session.apiVersion}.`,
  );
}

/** The refusal of a class or member the host does not know. */
export function unknownMember(className: string, member: string): OfficeError {
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  return new OfficeError("NotImplemented", `The host does not know ${className}.${name}.`);
}
