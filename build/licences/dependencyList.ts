import { REASONS } from "./reasons";

/** A package as npm's lock file has it. */
interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

/** npm's lock file, as far as it is read here; the project itself stands under the empty path. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The dependencies that package.json names itself. */
export interface ProjectFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

interface Listed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Licences whose parts may be handed out within a work under MIT, as long as their own texts go along. */
const COMPATIBLE = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

const listed = (path: string, { version, license }: LockedPackage): Listed => ({
  name: path.replace(/^.*node_modules\//, ""),
  version,
  licence: license ?? "not stated",
});

/** The packages that may be part of what is handed out: the dependencies, and theirs. */
function shippedPackages({ packages }: LockFile): Listed[] {
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== "" && !dev && !optional && !devOptional)
    .map(([path, described]) => listed(path, described));
}

/** Shipped packages whose licence does not let them be part of a work under MIT. */
export function incompatiblePackages(lock: LockFile): Listed[] {
  return shippedPackages(lock).filter(({ licence }) => {
    const choices = licence.replaceAll(/[()]/g, "").split(" OR ");
    return !choices.some((choice) => COMPATIBLE.includes(choice));
  });
}

function table(packages: readonly Listed[]): string[] {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return ["| package | version | licence |", "|---|---|---|", ...[...new Set(rows)].sort(), ""];
}

/** Packages that package.json names without a reason, and reasons without such a package. */
export function withoutReason({
  dependencies,
  devDependencies,
  optionalDependencies,
}: ProjectFile): string[] {
  const named = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  return [
    ...named.filter((name) => !(name in REASONS)),
    ...Object.keys(REASONS).filter((name) => !named.includes(name)),
  ];
}

function reasonedTable(packages: readonly Listed[], kilobytesOf: KilobytesOf): string[] {
  const rows = packages.map(({ name, version, licence }) => {
    const { what = "", why = "" } = REASONS[name] ?? {};
    const size = kilobytesOf(name)?.toLocaleString("en-GB") ?? "";
    return `| ${name} | ${version} | ${licence} | ${size} | ${what} | ${why} |`;
  });
  return [
    "| package | version | licence | kB | what | why this one |",
    "|---|---|---|---|---|---|",
    ...rows.sort(),
    "",
  ];
}

/** The weight of a package as it is installed, without its own dependencies; unknown where not every machine has it. */
type KilobytesOf = (name: string) => number | undefined;

/** `docs/dependencies.md`, from package.json, the lock file and what is installed. */
export function dependencyList(
  { dependencies, devDependencies, optionalDependencies }: ProjectFile,
  lock: LockFile,
  kilobytesOf: KilobytesOf,
): string {
  const named = (names: object) =>
    Object.keys(names).flatMap((name) => {
      const path = `node_modules/${name}`;
      const locked = lock.packages[path];
      return locked === undefined ? [] : [listed(path, locked)];
    });
  const along = shippedPackages(lock).filter(({ name }) => !(name in dependencies));
  return [
    "# Dependencies and their licences",
    "",
    "Written by `npm run dependencies` from `package.json`, `package-lock.json` and the reasons in `build/licences/reasons.ts`; a test fails where it is not up to date. Sizes are those of the packages as installed, of which a build takes only what is used. The texts of the licences go with every build, in `licences.txt`. Office.js is not among what is handed out: the pane loads it from Microsoft.",
    "",
    "## Part of the add-in",
    "",
    ...reasonedTable(named(dependencies), kilobytesOf),
    "## What these bring along",
    "",
    "The build takes what is used of them.",
    "",
    ...table(along),
    "## For work on the project, never handed out",
    "",
    ...reasonedTable(named({ ...devDependencies, ...optionalDependencies }), kilobytesOf),
  ].join("\n");
}
