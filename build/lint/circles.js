/** Import circles, for dependency-cruiser: none by type either in src/, none at run time elsewhere. */
export default {
  forbidden: [
    {
      name: "no-circle",
      comment: "Files that need each other are one file, or what both need has a file of its own below them.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-circle-at-run-time",
      comment: "What both files need has a file of its own below them; types may be declared apart.",
      severity: "error",
      from: { pathNot: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
  },
};
